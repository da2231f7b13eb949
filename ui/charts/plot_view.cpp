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
    setFocusPolicy(Qt::NoFocus);  // There is nothing here to be done with keys.
}

void PlotView::setMarks(const std::vector<ChartMark>& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    scene()->update();
}

void PlotView::drawForeground(QPainter* painter, const QRectF&)
{
    const QRectF area = chart()->plotArea();
    std::vector<qreal> places;
    std::vector<qreal> widths;
    for (const ChartMark& mark : m_marks) {
        places.push_back(chart()->mapToPosition({mark.x, 0.0}).x());
        widths.push_back(QFontMetricsF{font()}.horizontalAdvance(mark.label) + 4.0);
    }
    painter->setFont(font());
    const qreal row = QFontMetricsF{font()}.height();
    const std::vector<QRectF> labels = markLabels(places, widths, area, row);
    for (std::size_t at = 0; at < m_marks.size(); ++at) {
        const bool isPlayhead = m_marks[at].isPlayhead;
        QPen pen{palette().color(isPlayhead ? QPalette::Highlight : QPalette::Text), isPlayhead ? 2.0 : 1.0};
        pen.setStyle(isPlayhead ? Qt::SolidLine : Qt::DashLine);
        painter->setPen(pen);
        painter->drawLine(QPointF{places[at], area.top()}, QPointF{places[at], area.bottom()});
    }
    for (std::size_t at = 0; at < m_marks.size(); ++at) {
        QColor ground = palette().color(QPalette::Base);
        ground.setAlphaF(0.85F);
        painter->fillRect(labels[at], ground);
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(labels[at], Qt::AlignCenter, m_marks[at].label);
    }
}

void PlotView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        point(event->position());
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        point(event->position());
}

void PlotView::point(const QPointF& place)
{
    const QPointF inChart = chart()->mapFromScene(mapToScene(place.toPoint()));
    if (chart()->plotArea().contains(inChart))
        emit pressed(chart()->mapToValue(inChart).x());
}

}  // namespace tillsim::ui
