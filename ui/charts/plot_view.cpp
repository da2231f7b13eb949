// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_view.hpp"

#include "ui/charts/chart_signs.hpp"
#include "ui/charts/mark_layout.hpp"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace tillsim::ui {

PlotView::PlotView(QChart* chart, QWidget* parent) : QChartView{chart, parent}
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);  // Keys are for the card around it.
    setMouseTracking(true);
}

void PlotView::setMarks(const std::vector<ChartMark>& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    scene()->update();
}

void PlotView::setReading(std::optional<double> x)
{
    if (x == m_reading)
        return;
    m_reading = x;
    scene()->update();
}

void PlotView::setSigns(const std::vector<ChartSeries>& series)
{
    if (m_signed.empty() && std::ranges::none_of(series, &ChartSeries::hasSigns))
        return;
    m_signed.clear();
    std::ranges::copy_if(series, std::back_inserter(m_signed), &ChartSeries::hasSigns);
    scene()->update();
}

void PlotView::paintLine(QPainter& painter, double x, const QPen& pen) const
{
    const QRectF area = chart()->plotArea();
    const qreal place = chart()->mapToPosition({x, 0.0}).x();
    painter.setPen(pen);
    painter.drawLine(QPointF{place, area.top()}, QPointF{place, area.bottom()});
}

/// Intervals first, so that no bar runs through a sign.
void PlotView::paintSigns(QPainter& painter) const
{
    const auto place = [this](double x, double y) { return chart()->mapToPosition({x, y}); };
    painter.save();
    painter.setClipRect(chart()->plotArea());
    for (const ChartSeries& series : m_signed) {
        for (std::size_t at = 0; at < std::min(series.points.size(), series.spread.size()); ++at) {
            const auto [x, y] = series.points[at];
            const double half = series.spread[at];
            if (half > 0.0)
                drawInterval(painter, place(x, y - half), place(x, y + half), series, palette());
        }
    }
    painter.restore();
    for (const ChartSeries& series : m_signed)
        for (const auto& [x, y] : series.points)
            drawSign(painter, place(x, y), series, palette());
}

void PlotView::drawForeground(QPainter* painter, const QRectF&)
{
    paintSigns(*painter);
    std::vector<qreal> places;
    std::vector<qreal> widths;
    for (const ChartMark& mark : m_marks) {
        places.push_back(chart()->mapToPosition({mark.x, 0.0}).x());
        widths.push_back(QFontMetricsF{font()}.horizontalAdvance(mark.label) + 4.0);
    }
    painter->setFont(font());
    const qreal row = QFontMetricsF{font()}.height();
    const std::vector<QRectF> labels = markLabels(places, widths, chart()->plotArea(), row);
    for (const ChartMark& mark : m_marks)
        paintLine(*painter, mark.x,
                  mark.isPlayhead ? QPen{palette().color(QPalette::Highlight), 2.0}
                                  : QPen{palette().color(QPalette::Text), 1.0, Qt::DashLine});
    if (m_reading)
        paintLine(*painter, *m_reading, QPen{palette().color(QPalette::Text), 1.0, Qt::DotLine});
    for (std::size_t at = 0; at < m_marks.size(); ++at) {
        if (labels[at].isEmpty())
            continue;
        QColor ground = palette().color(QPalette::Base);
        ground.setAlphaF(0.85F);
        painter->fillRect(labels[at], ground);
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(labels[at], Qt::AlignCenter, m_marks[at].label);
    }
}

void PlotView::mousePressEvent(QMouseEvent* event)
{
    const auto value = valueAt(event->position());
    if (value && event->button() == Qt::LeftButton)
        emit pressed(value->x());
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    const auto value = valueAt(event->position());
    if (!value)
        return emit left();
    emit hovered(value->x());
    if (event->buttons() & Qt::LeftButton)
        emit pressed(value->x());
}

void PlotView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto value = valueAt(event->position());
    if (value && event->button() == Qt::LeftButton)
        emit doubleClicked(value->x(), value->y());
}

void PlotView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    emit left();
}

std::optional<QPointF> PlotView::valueAt(const QPointF& pointer) const
{
    const QPointF inChart = chart()->mapFromScene(mapToScene(pointer.toPoint()));
    return chart()->plotArea().contains(inChart) ? std::optional{chart()->mapToValue(inChart)} : std::nullopt;
}

}  // namespace tillsim::ui
