// SPDX-License-Identifier: GPL-3.0-or-later
// A figure of a sweep over its first axis, with 95% intervals; a series for each value of the second.
#pragma once

#include "ui/charts/chart.hpp"
#include "ui/models/sweep_picture.hpp"

#include <cstddef>
#include <optional>

namespace tillsim::ui {

/// Values of an axis that are numbers lie where these are, others side by side.
[[nodiscard]] Chart sweepChart(const SweepPicture& picture);

/// The row whose point is drawn nearest to a place of the chart; nothing where none is drawn.
[[nodiscard]] std::optional<std::size_t> rowNearest(const SweepPicture& picture, double x, double y);

/// The data of the chart: a row a point.
[[nodiscard]] ChartTable sweepChartTable(const SweepPicture& picture);

}  // namespace tillsim::ui
