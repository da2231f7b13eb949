// SPDX-License-Identifier: GPL-3.0-or-later
// Paints how long the line was over the day, and how long it may be.
#pragma once

#include "ui/views/day_strip_painter.hpp"
#include "ui/views/day_till_rows.hpp"

namespace tillsim::ui {

/// The line with its scale, and, where the scenario has a target for it, how many may wait. `tills`: what they did.
void paintDayLevels(QPainter& painter, const StripCanvas& canvas, const std::vector<LevelColumn>& levels,
                    const DayColumns& tills);

}  // namespace tillsim::ui
