// SPDX-License-Identifier: GPL-3.0-or-later
// A visit drawn as a line of time: outside, in line, in service, with the instants between them. A click on it asks to
// go there.
#pragma once

#include "ui/panels/timeline_layout.hpp"

#include <QWidget>

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
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF bar() const;
    void paintParts(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    CustomerRecord m_record;
    Duration m_opens{};
};

}  // namespace tillsim::ui
