// SPDX-License-Identifier: GPL-3.0-or-later
// Two courses of one day against each other: by how much they differ, and what that says in words. What grows with the
// day is worked out once, and may be on another thread; a chart of it for some instant is quick.
#pragma once

#include "core/experiment/playback/day_outline.hpp"
#include "ui/charts/chart.hpp"

#include <memory>
#include <vector>

namespace tillsim::ui {

/// Side a is the course that was kept, side b the one that was changed. Not null.
struct TwoDays {
    std::shared_ptr<const DayOutline> a{};
    std::shared_ptr<const DayOutline> b{};
    Duration opens{};     ///< The time of day at the opening.
    Duration duration{};  ///< How long the doors are open.

    bool operator==(const TwoDays&) const = default;
};

/// How something went on one side.
struct Course {
    std::vector<ChartPoint> levels{};
    std::vector<double> areas{};  ///< From opening to each level: levels times seconds.
};

/// How it went on both sides, and by how much they differ.
struct Difference {
    Course a{};
    Course b{};
    std::vector<ChartPoint> drawn{};  ///< b - a, thinned for drawing.
    double most = 0.0;                ///< How far it is from 0.
    double end = 0.0;                 ///< Where the day ends on a chart, in seconds since opening.
    Duration opens{};
};

/// How many stand in line at each instant.
[[nodiscard]] std::vector<ChartPoint> lineLevels(const DayOutline& day);

/// How long those have waited on average, in seconds, who have been served by then.
[[nodiscard]] std::vector<ChartPoint> meanWaits(const DayOutline& day);

/// b - a, at each instant at which one of them changes. Before its first point each is 0.
[[nodiscard]] std::vector<ChartPoint> differenceOf(const std::vector<ChartPoint>& a, const std::vector<ChartPoint>& b);

// These take a time that grows with the days.

[[nodiscard]] Difference lineDifference(const TwoDays& days);
[[nodiscard]] Difference waitDifference(const TwoDays& days);

// These do not. `now`: up to where it is told.

/// How many more stand in line in b.
[[nodiscard]] Chart lineDifferenceChart(const Difference& line, Instant now);
/// How much longer those have waited on average who have been served, in b.
[[nodiscard]] Chart waitDifferenceChart(const Difference& wait, Instant now);

}  // namespace tillsim::ui
