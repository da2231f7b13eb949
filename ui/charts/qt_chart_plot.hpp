// SPDX-License-Identifier: GPL-3.0-or-later
// A plot drawn by Qt Charts.
#pragma once

#include "ui/charts/chart_plot.hpp"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>

#include <vector>

namespace tillsim::ui {

class PlotView;

class QtChartPlot final : public ChartPlot {
    Q_OBJECT

public:
    explicit QtChartPlot(QWidget* parent = nullptr);

    void setChart(const Chart& chart) override;
    void setReading(std::optional<double> x) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A series, and what draws it; the chart owns all of these.
    struct Drawn {
        QLineSeries* line = nullptr;   // The upper edge of an area.
        QLineSeries* lower = nullptr;  // Of an area.
        QAreaSeries* area = nullptr;   // Null for a line.
    };

    [[nodiscard]] bool hasSameParts(const Chart& chart) const;
    void rebuild();
    void add(const ChartSeries& series);
    void replacePoints();
    void showAxes();
    void showAxis(QCategoryAxis& axis, const ChartAxis& shown, std::vector<ChartTick>& ticks, qreal room);
    void setMargins();
    void dress();

    Chart m_chart;
    std::vector<ChartTick> m_xTicks;  // Those that are shown.
    std::vector<ChartTick> m_yTicks;
    std::vector<Drawn> m_drawn;
    QChart* m_plot;
    QCategoryAxis* m_x;
    QCategoryAxis* m_y;
    PlotView* m_view;
};

}  // namespace tillsim::ui
