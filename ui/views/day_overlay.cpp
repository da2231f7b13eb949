// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/day_overlay.hpp"

#include "ui/views/shades.hpp"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tillsim::ui {

namespace {

/// A plate with words, moved into the strip if it would stick out, and off the names of levels and rows beside it.
void paintPlate(QPainter& painter, const DayStripPlan& plan, QPointF centreTop, const QString& words,
                const QColor& ground, const QColor& ink)
{
    const QFontMetricsF metrics{painter.font()};
    QRectF plate{0, centreTop.y(), metrics.horizontalAdvance(words) + 10, metrics.height() + 4};
    plate.moveLeft(centreTop.x() - plate.width() / 2);
    plate.moveLeft(std::max(plan.levels.left() + 1.0, std::min(plate.left(), plan.levels.right() + 8 - plate.width())));
    painter.setPen(QPen{ink, 1});
    painter.setBrush(ground);
    painter.drawRoundedRect(plate, 4, 4);
    painter.drawText(plate, Qt::AlignCenter, words);
}

}  // namespace

void paintPlayhead(QPainter& painter, const DayStripPlan& plan, const QPalette& palette, qreal x, const QString& time)
{
    painter.setPen(QPen{palette.color(QPalette::Base), 4});
    painter.drawLine(QPointF{x, plan.levels.top()}, QPointF{x, plan.tills.bottom()});
    painter.setPen(QPen{palette.color(QPalette::Text), 2});
    painter.drawLine(QPointF{x, plan.levels.top()}, QPointF{x, plan.tills.bottom()});
    if (plan.axis.height() > 0)
        paintPlate(painter, plan, {x, plan.levels.top() + 1}, time, palette.color(QPalette::Text),
                   palette.color(QPalette::Base));
}

void paintReadout(QPainter& painter, const DayStripPlan& plan, const QPalette& palette, QPointF at,
                  const QString& words)
{
    painter.setPen(QPen{softInk(palette, 0.6), 1, Qt::DotLine});
    painter.drawLine(QPointF{at.x(), plan.levels.top()}, QPointF{at.x(), plan.tills.bottom()});
    const qreal below = painter.fontMetrics().height() + 8;
    const qreal top = std::clamp(at.y() - below, plan.levels.top() + below,
                                 std::max(plan.tills.bottom() - below, plan.levels.top() + below));
    paintPlate(painter, plan, {at.x(), top}, words, palette.color(QPalette::ToolTipBase),
               palette.color(QPalette::ToolTipText));
}

}  // namespace tillsim::ui
