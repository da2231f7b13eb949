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

/// Counts what happens in intervals, in order of time.
class Counter {
public:
    Counter(std::vector<std::int64_t>& counts, double width) : m_counts{counts}, m_width{width} { }

    void add(Instant at)
    {
        for (const double seconds = toSeconds(at); seconds >= m_end; m_end += m_width)
            ++m_interval;
        if (m_interval < m_counts.size())
            ++m_counts[m_interval];
    }

private:
    std::vector<std::int64_t>& m_counts;
    double m_width;  // In seconds, which do not end as instants do.
    std::size_t m_interval = 0;
    double m_end = m_width;
};

void countEvents(const DayOutline& outline, DayDigest& digest)
{
    Counter arrived{digest.arrived, digest.width};
    Counter served{digest.served, digest.width};
    for (const OutlineEvent& event : outline.events) {
        if (event.kind == EventKind::arrived)
            arrived.add(event.at);
        else if (event.kind == EventKind::served)
            served.add(event.at);
    }
}

/// Of the levels from `begin` to before `end`, which are in one column.
void thin(const DayOutline& outline, std::size_t begin, std::size_t end, std::int64_t LineLevel::*count,
          std::vector<ChartPoint>& thinned)
{
    const auto height = [&](std::size_t i) { return outline.levels[i].*count; };
    const auto at = [&](std::size_t i) {
        return ChartPoint{toSeconds(outline.levels[i].since), static_cast<double>(height(i))};
    };
    appendExtremes(begin, end, at, height, thinned);
}

/// As thinned() does, but without a copy, as there may be a million of them.
void thinLevels(const DayOutline& outline, double dayEnd, DayDigest& digest)
{
    const auto& levels = outline.levels;
    const double width = dayEnd / mostColumns;
    for (std::size_t begin = 0; begin < levels.size();) {
        const double column = std::floor(toSeconds(levels[begin].since) / width);
        const double next = (column + 1.0) * width;
        std::size_t end = begin + 1;
        while (end < levels.size() && toSeconds(levels[end].since) < next)
            ++end;
        thin(outline, begin, end, &LineLevel::inLine, digest.inLine);
        thin(outline, begin, end, &LineLevel::outside, digest.outside);
        begin = end;
    }
}

}  // namespace

DayDigest digestOf(const DayOutline& outline, double dayEnd)
{
    DayDigest digest{.width = intervalFor(dayEnd)};
    const auto intervals = static_cast<std::size_t>(std::floor(dayEnd / digest.width)) + 1;
    digest.arrived.resize(intervals);
    digest.served.resize(intervals);
    countEvents(outline, digest);
    thinLevels(outline, dayEnd, digest);
    if (!outline.levels.empty()) {
        const auto longest = std::ranges::max_element(outline.levels, {}, &LineLevel::inLine);
        digest.longestAt = longest->since;
        digest.longest = longest->inLine;
    }
    return digest;
}

}  // namespace tillsim::ui
