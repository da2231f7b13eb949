// SPDX-License-Identifier: GPL-3.0-or-later
// The view of Qt Charts with marks on it: lines from the bottom to the top, and words beside them. They are drawn over
// the chart, so that a playhead that moves costs nothing but a repaint.
#pragma once

#include "ui/charts/chart.hpp"

#include <QChartView>

#include <vector>

namespace tillsim::ui {

class PlotView final : public QChartView {
    Q_OBJECT

public:
    PlotView(QChart* chart, QWidget* parent);

    void setMarks(const std::vector<ChartMark>& marks);

signals:
    void pressed(double x);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void point(const QPointF& place);

    std::vector<ChartMark> m_marks;
};

}  // namespace tillsim::ui
