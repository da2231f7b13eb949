// SPDX-License-Identifier: GPL-3.0-or-later
// What draws a chart. Which library does it is known to makeChartPlot alone.
#pragma once

#include "ui/charts/chart.hpp"

#include <QWidget>

#include <optional>

namespace tillsim::ui {

class ChartPlot : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Draws `chart` in the place of what was drawn before. Quick enough to be called 20 times a second.
    virtual void setChart(const Chart& chart) = 0;

    /// Marks the place that is being read out; nothing: no place is.
    virtual void setReading(std::optional<double> x) = 0;

signals:
    /// The user pointed at a place of the chart.
    void pressed(double x);
    /// The pointer is over this place.
    void hovered(double x);
    /// The pointer is over none.
    void left();
    void doubleClicked(double x, double y);
};

/// The plot that this program uses.
[[nodiscard]] ChartPlot* makeChartPlot(QWidget* parent);

}  // namespace tillsim::ui
