// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_reading.hpp"

#include <Qt>

#include <algorithm>
#include <cmath>

namespace tillsim::ui {

namespace {

constexpr std::ptrdiff_t pageOfPoints = 10;

/// By how many stops a key moves; 0 for others.
std::ptrdiff_t stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Down: return -1;
    case Qt::Key_Right:
    case Qt::Key_Up: return 1;
    case Qt::Key_PageUp: return pageOfPoints;
    case Qt::Key_PageDown: return -pageOfPoints;
    default: return 0;
    }
}

}  // namespace

std::optional<std::size_t> nearestStop(const std::vector<ChartStop>& stops, double x)
{
    if (stops.empty())
        return std::nullopt;
    const auto nearest
        = std::ranges::min_element(stops, {}, [x](const ChartStop& stop) { return std::abs(stop.x - x); });
    return static_cast<std::size_t>(nearest - stops.begin());
}

std::optional<std::size_t> stopAfterKey(const std::vector<ChartStop>& stops, std::optional<std::size_t> current,
                                        double start, int key)
{
    if (stops.empty())
        return std::nullopt;
    const auto last = std::ssize(stops) - 1;
    if (key == Qt::Key_Home)
        return 0;
    if (key == Qt::Key_End)
        return static_cast<std::size_t>(last);
    const std::ptrdiff_t step = stepOf(key);
    if (step == 0)
        return std::nullopt;
    if (!current)
        return nearestStop(stops, start);
    return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(*current) + step, 0, last));
}

}  // namespace tillsim::ui
