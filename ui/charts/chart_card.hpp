// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with its title, its legend and what it says in words.
#pragma once

#include "ui/charts/chart_plot.hpp"

class QLabel;

namespace tillsim::ui {

class ChartLegend;

class ChartCard final : public QWidget {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    void setChart(const Chart& chart);
    [[nodiscard]] const Chart& chart() const { return m_chart; }

signals:
    /// The user pointed at this instant of a chart over time, in seconds since opening.
    void secondChosen(double second);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    Chart m_chart;
    QLabel* m_title;
    ChartLegend* m_legend;
    ChartPlot* m_plot;
    QLabel* m_nothing;
    QLabel* m_summary;
};

}  // namespace tillsim::ui
