// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/steps.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace tillsim::ui {

namespace {

/// Appends of the levels [begin, end) the first, the lowest, the highest and the last, in their order.
void appendExtremes(const std::vector<ChartPoint>& levels, std::size_t begin, std::size_t end,
                    std::vector<ChartPoint>& kept)
{
    const auto first = levels.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = levels.begin() + static_cast<std::ptrdiff_t>(end);
    const auto [low, high]
        = std::minmax_element(first, last, [](const ChartPoint& a, const ChartPoint& b) { return a.y < b.y; });
    std::array order{first, low, high, last - 1};
    std::ranges::sort(order);
    const auto rest = std::unique(order.begin(), order.end());
    std::for_each(order.begin(), rest, [&kept](auto level) { kept.push_back(*level); });
}

}  // namespace

std::vector<ChartPoint> thinned(const std::vector<ChartPoint>& levels, double from, double to, int columns)
{
    const double width = (to - from) / columns;
    const auto columnOf = [=](const ChartPoint& level) { return std::floor((level.x - from) / width); };
    std::vector<ChartPoint> kept;
    for (std::size_t begin = 0; begin < levels.size();) {
        std::size_t end = begin + 1;
        while (end < levels.size() && columnOf(levels[end]) == columnOf(levels[begin]))
            ++end;
        appendExtremes(levels, begin, end, kept);
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
