// SPDX-License-Identifier: GPL-3.0-or-later
// A visit drawn as a line of time: outside, in line, in service, with the instants between them. A click on it asks to
// go there; so do Left and Right, from one instant to the next.
#pragma once

#include "ui/panels/timeline_layout.hpp"

#include <QWidget>

#include <optional>

namespace tillsim::ui {

class StoryTimeline final : public QWidget {
    Q_OBJECT

public:
    explicit StoryTimeline(QWidget* parent = nullptr);

    /// `opens`: the time of day at the epoch.
    void setStory(const CustomerStory& story, Duration opens);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void seekRequested(tillsim::Instant at);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF bar() const;
    void paintParts(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    CustomerRecord m_record;
    Duration m_opens{};
    std::optional<std::size_t> m_mark{};  // That keys have gone to.
};

}  // namespace tillsim::ui
