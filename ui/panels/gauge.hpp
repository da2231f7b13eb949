// SPDX-License-Identifier: GPL-3.0-or-later
// A measure against its target: a number, a level on a track with the target on it, and a verdict in a word and a sign.
#pragma once

#include "ui/models/gauge_reading.hpp"

#include <QWidget>

namespace tillsim::ui {

struct GaugeLayout;

class Gauge final : public QWidget {
    Q_OBJECT

public:
    explicit Gauge(QWidget* parent = nullptr);

    void setReading(const GaugeReading& reading);
    [[nodiscard]] const GaugeReading& reading() const { return m_reading; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] GaugeLayout layoutNow() const;
    [[nodiscard]] QFont largeFont() const;
    void paintTrack(QPainter& painter, const GaugeLayout& layout) const;
    void paintVerdict(QPainter& painter, const GaugeLayout& layout) const;

    GaugeReading m_reading;
};

}  // namespace tillsim::ui
