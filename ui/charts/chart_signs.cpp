// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_signs.hpp"

#include "ui/charts/chart_colours.hpp"

#include <QPainter>

#include <array>
#include <cmath>
#include <numbers>

namespace tillsim::ui {

namespace {

constexpr double signRadius = 4.2;
constexpr double cap = 3.5;  // Half its width.

/// Corners of a shape that is regular, or a star where every second corner is nearer to the middle.
struct SignShape {
    int corners = 0;
    double turned = 0.0;  // In parts of a whole turn; 0: a corner points up.
    double inner = 1.0;   // Of the radius.
};

constexpr std::array<SignShape, 8> signShapes{{{24, 0.0, 1.0},    // A circle.
                                               {4, 0.125, 1.0},   // A square.
                                               {3, 0.0, 1.0},     // A triangle.
                                               {4, 0.0, 1.0},     // A diamond.
                                               {3, 0.5, 1.0},     // A triangle that stands on its tip.
                                               {10, 0.0, 0.45},   // A star.
                                               {8, 0.125, 0.35},  // A cross.
                                               {6, 0.0, 1.0}}};

}  // namespace

QPolygonF signOf(int rank)
{
    const SignShape& shape = signShapes[static_cast<std::size_t>(rank) % signShapes.size()];
    QPolygonF outline;
    for (int corner = 0; corner < shape.corners; ++corner) {
        const double length = signRadius * (shape.corners < 6 ? 1.15 : 1.0) * (corner % 2 == 1 ? shape.inner : 1.0);
        const double turn = 2.0 * std::numbers::pi * (shape.turned + static_cast<double>(corner) / shape.corners);
        outline << QPointF{length * std::sin(turn), -length * std::cos(turn)};
    }
    return outline;
}

void drawSign(QPainter& painter, QPointF at, const ChartSeries& series, const QPalette& palette)
{
    QPen pen = penOf(series, palette);
    pen.setStyle(Qt::SolidLine);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(at);
    painter.setPen(pen);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawPolygon(signOf(series.rank));
    painter.restore();
}

void drawInterval(QPainter& painter, QPointF low, QPointF high, const ChartSeries& series, const QPalette& palette)
{
    QPen pen = penOf(series, palette);
    pen.setStyle(Qt::SolidLine);
    pen.setWidthF(1.4);
    painter.setPen(pen);
    painter.drawLine(low, high);
    for (const QPointF& end : {low, high})
        painter.drawLine(end - QPointF{cap, 0.0}, end + QPointF{cap, 0.0});
}

}  // namespace tillsim::ui
