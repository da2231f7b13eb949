// SPDX-License-Identifier: GPL-3.0-or-later
// Signs at the points of a series, and bars for their intervals: so that series can be told without their colours.
#pragma once

#include "ui/charts/chart.hpp"

#include <QPalette>
#include <QPolygonF>

class QPainter;

namespace tillsim::ui {

/// The outline of the sign of a rank around (0, 0), some pixels wide; no two of the first eight are alike.
[[nodiscard]] QPolygonF signOf(int rank);

/// The sign of a series, open on the ground of the palette.
void drawSign(QPainter& painter, QPointF at, const ChartSeries& series, const QPalette& palette);

/// The interval from `low` to `high`, which lie above each other, with a cap at each end.
void drawInterval(QPainter& painter, QPointF low, QPointF high, const ChartSeries& series, const QPalette& palette);

}  // namespace tillsim::ui
