// SPDX-License-Identifier: GPL-3.0-or-later
// Levels that stay as they are until they change, as lines to draw.
//
// A point of a level says from which x on it has which height.
#pragma once

#include "ui/charts/chart.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace tillsim::ui {

/// At most four points a column, of which there are `columns` between `from` and `to`: what is drawn looks the same,
/// peaks included. `levels` rise in x; `columns` is above 0.
[[nodiscard]] std::vector<ChartPoint> thinned(const std::vector<ChartPoint>& levels, double from, double to,
                                              int columns);

/// Of a long list, without a copy: appends to `thinned` what is kept of the levels of one column, `at(i)` being the
/// point of level i, for i from `begin` to before `end`, and `height(i)` its height alone in any unit.
template <typename At, typename Height>
void appendExtremes(std::size_t begin, std::size_t end, At at, Height height, std::vector<ChartPoint>& thinned)
{
    std::size_t lowest = begin;
    std::size_t highest = begin;
    for (std::size_t i = begin + 1; i < end; ++i) {
        if (height(i) < height(lowest))
            lowest = i;
        if (height(i) >= height(highest))
            highest = i;
    }
    std::array kept{begin, lowest, highest, end - 1};
    std::ranges::sort(kept);
    const auto rest = std::unique(kept.begin(), kept.end());
    std::for_each(kept.begin(), rest, [&](std::size_t i) { thinned.push_back(at(i)); });
}

/// The corners of the line that the levels make between `from` and `to`; empty where there is nothing between.
[[nodiscard]] std::vector<ChartPoint> corners(const std::vector<ChartPoint>& levels, double from, double to);

/// The level at `x`; nothing before the first.
[[nodiscard]] std::optional<double> heightAt(const std::vector<ChartPoint>& levels, double x);

}  // namespace tillsim::ui
