// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/severity_mark.hpp"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace tillsim::ui {

namespace {

/// In a square from 0 to 16.
void paintShape(QPainter& painter, Severity severity)
{
    if (severity == Severity::Warning)
        painter.drawPolygon(QPolygonF{{{8, 1}, {15.5, 14.5}, {0.5, 14.5}}});
    else
        painter.drawEllipse(QRectF{1, 1, 14, 14});
}

void paintSign(QPainter& painter, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        painter.drawLine(QPointF{5.2, 5.2}, QPointF{10.8, 10.8});
        painter.drawLine(QPointF{5.2, 10.8}, QPointF{10.8, 5.2});
        return;
    case Severity::Warning:
        painter.drawLine(QPointF{8, 6}, QPointF{8, 9.6});
        painter.drawPoint(QPointF{8, 12.2});
        return;
    case Severity::Note:
        painter.drawPoint(QPointF{8, 4.6});
        painter.drawLine(QPointF{8, 7.6}, QPointF{8, 11.6});
        return;
    }
}

}  // namespace

QColor severityColour(Severity severity, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::Error: return dark ? QColor{0xff8a80} : QColor{0xb3261e};
    case Severity::Warning: return dark ? QColor{0xffca66} : QColor{0x8a5300};
    case Severity::Note: return dark ? QColor{0x8ab4f8} : QColor{0x1a5fb4};
    }
    return {};
}

void paintSeverity(QPainter& painter, const QRectF& place, Severity severity, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / 16.0, place.height() / 16.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityColour(severity, palette));
    paintShape(painter, severity);
    painter.setPen(QPen{isDark(palette) ? Qt::black : Qt::white, 1.8, Qt::SolidLine, Qt::RoundCap});
    paintSign(painter, severity);
    painter.restore();
}

QIcon severityIcon(Severity severity, const QPalette& palette)
{
    QIcon icon;
    for (const int size : {16, 32, 64}) {
        QPixmap pixmap{size, size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paintSeverity(painter, QRectF{0.0, 0.0, qreal(size), qreal(size)}, severity, palette);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

}  // namespace tillsim::ui
