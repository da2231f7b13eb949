// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/floor_canvas.hpp"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tillsim::ui {

QFont fontOf(const FloorCanvas& canvas, qreal pixels, bool bold)
{
    QFont font = canvas.font;
    font.setPixelSize(std::max(static_cast<int>(pixels), 1));
    font.setBold(bold);
    return font;
}

void paintElided(QPainter& painter, const QRectF& place, const QString& text)
{
    const QFontMetricsF metrics{painter.font()};
    if (metrics.horizontalAdvance(text) <= place.width())
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    else if (place.width() > metrics.height())
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, place.width()));
}

}  // namespace tillsim::ui
