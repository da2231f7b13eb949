// SPDX-License-Identifier: GPL-3.0-or-later
// What charts need of a whole day. It is made once for each outline, so that a playhead that moves costs little however
// long the day is.
#pragma once

#include "core/experiment/playback/day_outline.hpp"
#include "ui/charts/chart.hpp"

#include <cstdint>
#include <vector>

namespace tillsim::ui {

struct DayDigest {
    double width = 0.0;                   ///< Seconds of an interval.
    std::vector<std::int64_t> arrived{};  ///< In each interval.
    std::vector<std::int64_t> served{};
    std::vector<ChartPoint> inLine{};  ///< Over time, thinned for drawing.
    std::vector<ChartPoint> outside{};
    Instant longestAt{};  ///< When most stood in line, for the first time.
    std::int64_t longest = 0;
};

/// `dayEnd`: where the day ends on the charts, in seconds since opening; above 0.
[[nodiscard]] DayDigest digestOf(const DayOutline& outline, double dayEnd);

}  // namespace tillsim::ui
