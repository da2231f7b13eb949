// SPDX-License-Identifier: GPL-3.0-or-later
// Paints what the tills did over the day, a row each, pixel by pixel: many columns are shares of several states.
#pragma once

#include "ui/views/day_columns.hpp"
#include "ui/views/day_strip_painter.hpp"

namespace tillsim::ui {

/// By till, then by column of pixels.
using DayColumns = std::vector<std::vector<TillColumn>>;

void paintTillRows(QPainter& painter, const StripCanvas& canvas, const DayColumns& columns);

}  // namespace tillsim::ui
