// SPDX-License-Identifier: GPL-3.0-or-later
// What all painting of a floor needs, and how it writes.
#pragma once

#include "ui/views/floor_plan.hpp"
#include "ui/views/floor_shape.hpp"

#include <QFont>
#include <QPalette>
#include <QString>

class QPainter;

namespace tillsim::ui {

struct FloorCanvas {
    const FloorShape& shape;
    const FloorPlan& plan;
    QPalette palette;
    QFont font;
};

/// Text that is lower is left out: nobody could read it. In pixels.
inline constexpr int leastText = 8;

[[nodiscard]] QFont fontOf(const FloorCanvas& canvas, qreal pixels, bool bold = false);

/// In the font and colour of the painter, cut short with dots where there is no room.
void paintElided(QPainter& painter, const QRectF& place, const QString& text);

}  // namespace tillsim::ui
