// SPDX-License-Identifier: GPL-3.0-or-later
// The view of Qt Charts with marks on it: lines from the bottom to the top, and words beside them. They are drawn over
// the chart, so that a playhead that moves costs nothing but a repaint.
#pragma once

#include "ui/charts/chart.hpp"

#include <QChartView>

#include <optional>
#include <vector>

namespace tillsim::ui {

class PlotView final : public QChartView {
    Q_OBJECT

public:
    PlotView(QChart* chart, QWidget* parent);

    /// Draws the signs and intervals of those that have any over what the chart itself draws.
    void setSigns(const std::vector<ChartSeries>& series);

    void setMarks(const std::vector<ChartMark>& marks);
    /// A line where the chart is being read out.
    void setReading(std::optional<double> x);

signals:
    void pressed(double x);
    void hovered(double x);
    void left();
    void doubleClicked(double x, double y);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// The values under the pointer; nothing outside of the plot.
    [[nodiscard]] std::optional<QPointF> valueAt(const QPointF& pointer) const;
    void paintLine(QPainter& painter, double x, const QPen& pen) const;
    void paintSigns(QPainter& painter) const;

    std::vector<ChartMark> m_marks;
    std::vector<ChartSeries> m_signed;  // Those with signs.
    std::optional<double> m_reading;
};

}  // namespace tillsim::ui
