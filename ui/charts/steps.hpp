// SPDX-License-Identifier: GPL-3.0-or-later
// Levels that stay as they are until they change, as lines to draw.
//
// A point of a level says from which x on it has which height.
#pragma once

#include "ui/charts/chart.hpp"

#include <optional>
#include <vector>

namespace tillsim::ui {

/// At most four points a column, of which there are `columns` between `from` and `to`: what is drawn looks the same,
/// peaks included. `levels` rise in x; `columns` is above 0.
[[nodiscard]] std::vector<ChartPoint> thinned(const std::vector<ChartPoint>& levels, double from, double to,
                                              int columns);

/// The corners of the line that the levels make between `from` and `to`; empty where there is nothing between.
[[nodiscard]] std::vector<ChartPoint> corners(const std::vector<ChartPoint>& levels, double from, double to);

/// The level at `x`; nothing before the first.
[[nodiscard]] std::optional<double> heightAt(const std::vector<ChartPoint>& levels, double x);

}  // namespace tillsim::ui
