// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/day_digest.hpp"

#include "ui/charts/steps.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim::ui {

namespace {

constexpr double mostIntervals = 60.0;
constexpr int mostColumns = 500;

double intervalFor(double day)
{
    for (const double width : {1.0, 5.0, 15.0, 60.0, 300.0, 900.0, 1800.0, 3600.0, 7200.0, 21600.0, 86400.0}) {
        if (day / width <= mostIntervals)
            return width;
    }
    return 86400.0 * std::ceil(day / 86400.0 / mostIntervals);
}

void countInto(std::vector<std::int64_t>& counts, Instant at, double width)
{
    const auto interval = static_cast<std::size_t>(toSeconds(at) / width);
    if (interval < counts.size())
        ++counts[interval];
}

void countEvents(const DayOutline& outline, DayDigest& digest)
{
    for (const OutlineEvent& event : outline.events) {
        if (event.kind == EventKind::arrived)
            countInto(digest.arrived, event.at, digest.width);
        else if (event.kind == EventKind::served)
            countInto(digest.served, event.at, digest.width);
    }
}

std::vector<ChartPoint> levelsOf(const DayOutline& outline, std::int64_t LineLevel::*count, double dayEnd)
{
    std::vector<ChartPoint> levels;
    levels.reserve(outline.levels.size());
    for (const LineLevel& level : outline.levels)
        levels.push_back({toSeconds(level.since), static_cast<double>(level.*count)});
    return thinned(levels, 0.0, dayEnd, mostColumns);
}

}  // namespace

DayDigest digestOf(const DayOutline& outline, double dayEnd)
{
    DayDigest digest{.width = intervalFor(dayEnd)};
    const auto intervals = static_cast<std::size_t>(std::floor(dayEnd / digest.width)) + 1;
    digest.arrived.resize(intervals);
    digest.served.resize(intervals);
    countEvents(outline, digest);
    digest.inLine = levelsOf(outline, &LineLevel::inLine, dayEnd);
    digest.outside = levelsOf(outline, &LineLevel::outside, dayEnd);
    if (!outline.levels.empty()) {
        const auto longest = std::ranges::max_element(outline.levels, {}, &LineLevel::inLine);
        digest.longestAt = longest->since;
        digest.longest = longest->inLine;
    }
    return digest;
}

}  // namespace tillsim::ui
