// SPDX-License-Identifier: GPL-3.0-or-later
// Two courses of one day against each other: by how much they differ, and what that says in words.
#pragma once

#include "core/experiment/playback/day_outline.hpp"
#include "ui/charts/chart.hpp"

#include <vector>

namespace tillsim::ui {

/// Side a is the course that was kept, side b the one that was changed. `now`: up to where it is told.
struct TwoDays {
    const DayOutline& a;
    const DayOutline& b;
    Instant now{};
    Duration opens{};     ///< The time of day at the opening.
    Duration duration{};  ///< How long the doors are open.
};

/// How many stand in line at each instant.
[[nodiscard]] std::vector<ChartPoint> lineLevels(const DayOutline& day);

/// How long those have waited on average, in seconds, who have been served by then.
[[nodiscard]] std::vector<ChartPoint> meanWaits(const DayOutline& day);

/// b - a, at each instant at which one of them changes. Before its first point each is 0.
[[nodiscard]] std::vector<ChartPoint> differenceOf(const std::vector<ChartPoint>& a, const std::vector<ChartPoint>& b);

/// How many more stand in line in b.
[[nodiscard]] Chart lineDifferenceChart(const TwoDays& days);
/// How much longer those have waited on average who have been served, in b.
[[nodiscard]] Chart waitDifferenceChart(const TwoDays& days);

}  // namespace tillsim::ui
