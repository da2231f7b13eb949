// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with its title, its legend and what it says in words. Arrow keys and the pointer read it out, stop by stop.
#pragma once

#include "ui/charts/chart_plot.hpp"

#include <cstddef>
#include <optional>

class QLabel;

namespace tillsim::ui {

class ChartLegend;

class ChartCard final : public QWidget {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    void setChart(const Chart& chart);
    [[nodiscard]] const Chart& chart() const { return m_chart; }

    /// The position of the stop that is being read out; nothing: none is.
    [[nodiscard]] std::optional<std::size_t> reading() const { return m_reading; }

signals:
    /// The user pointed at this instant of a chart over time, in seconds since opening.
    void secondChosen(double second);
    /// The user double-clicked this place of a chart.
    void doubleClicked(double x, double y);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createParts();
    void layOut();
    void dress();
    void read(std::optional<std::size_t> stop);
    void showReading();
    void fitSummary();
    [[nodiscard]] double startOfReading() const;

    Chart m_chart;
    std::optional<std::size_t> m_reading;
    QLabel* m_title;
    ChartLegend* m_legend;
    ChartPlot* m_plot;
    QLabel* m_nothing;
    QLabel* m_summary;
};

}  // namespace tillsim::ui
