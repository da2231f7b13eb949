// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_view.hpp"

#include "ui/charts/mark_layout.hpp"

#include <QMouseEvent>
#include <QPainter>

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

void PlotView::paintLine(QPainter& painter, double x, const QPen& pen) const
{
    const QRectF area = chart()->plotArea();
    const qreal place = chart()->mapToPosition({x, 0.0}).x();
    painter.setPen(pen);
    painter.drawLine(QPointF{place, area.top()}, QPointF{place, area.bottom()});
}

void PlotView::drawForeground(QPainter* painter, const QRectF&)
{
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
    const auto x = placeAt(event->position());
    if (x && event->button() == Qt::LeftButton)
        emit pressed(*x);
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    const auto x = placeAt(event->position());
    if (!x)
        return emit left();
    emit hovered(*x);
    if (event->buttons() & Qt::LeftButton)
        emit pressed(*x);
}

void PlotView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    emit left();
}

std::optional<double> PlotView::placeAt(const QPointF& pointer) const
{
    const QPointF inChart = chart()->mapFromScene(mapToScene(pointer.toPoint()));
    if (!chart()->plotArea().contains(inChart))
        return std::nullopt;
    return chart()->mapToValue(inChart).x();
}

}  // namespace tillsim::ui
