// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks at round numbers.
#pragma once

#include "core/kernel/time.hpp"
#include "ui/charts/chart.hpp"

#include <vector>

namespace tillsim::ui {

/// Ticks along a chart, at most: more of them would crowd.
inline constexpr int usualTicks = 8;

/// Round times of a day at which a reader of the screen stops, at most: a day's quarters of an hour.
inline constexpr int mostClockStops = 96;

/// The smallest of 1, 2 and 5 times a power of ten that goes at most `most` times into `span`. Both are above 0.
[[nodiscard]] double roundStep(double span, int most);

/// From 0 to the first tick that is at least `top`, at most `most` steps, whole numbers only if `isWhole`. A `top` of 0
/// or less counts as 1.
[[nodiscard]] ChartAxis countAxis(const QString& title, double top, int most, bool isWhole);

/// From 0 to `end` seconds since opening; ticks where the clock shows whole hours, minutes or seconds, at most `most`.
[[nodiscard]] ChartAxis clockAxis(double end, Duration opens, int most);

/// Every tick, or every second, third, ... one, such that there are at most `most`, which is above 0. One that stands
/// at 0 is always among them.
[[nodiscard]] std::vector<ChartTick> fittingTicks(const std::vector<ChartTick>& ticks, int most);

}  // namespace tillsim::ui
