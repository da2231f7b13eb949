// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/steps.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim::ui {

std::vector<ChartPoint> thinned(const std::vector<ChartPoint>& levels, double from, double to, int columns)
{
    const double width = (to - from) / columns;
    const auto columnOf = [=](const ChartPoint& level) { return std::floor((level.x - from) / width); };
    std::vector<ChartPoint> kept;
    for (std::size_t begin = 0; begin < levels.size();) {
        std::size_t end = begin + 1;
        while (end < levels.size() && columnOf(levels[end]) == columnOf(levels[begin]))
            ++end;
        appendExtremes(
            begin, end, [&levels](std::size_t i) { return levels[i]; },
            [&levels](std::size_t i) { return levels[i].y; }, kept);
        begin = end;
    }
    return kept;
}

std::vector<ChartPoint> corners(const std::vector<ChartPoint>& levels, double from, double to)
{
    std::vector<ChartPoint> line;
    auto level = std::ranges::upper_bound(levels, from, {}, &ChartPoint::x);
    if (level != levels.begin())
        --level;
    if (level == levels.end() || level->x >= to || from >= to)
        return line;
    line.push_back({std::max(from, level->x), level->y});
    for (++level; level != levels.end() && level->x < to; ++level) {
        line.push_back({level->x, line.back().y});
        line.push_back(*level);
    }
    line.push_back({to, line.back().y});
    return line;
}

std::optional<double> heightAt(const std::vector<ChartPoint>& levels, double x)
{
    const auto after = std::ranges::upper_bound(levels, x, {}, &ChartPoint::x);
    return after == levels.begin() ? std::nullopt : std::optional{std::prev(after)->y};
}

}  // namespace tillsim::ui
