// SPDX-License-Identifier: GPL-3.0-or-later
// Which stop of a chart is read out next: plain data, so that tests need no window.
#pragma once

#include "ui/charts/chart.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace tillsim::ui {

/// The stop that is nearest to `x`; nothing if there is none.
[[nodiscard]] std::optional<std::size_t> nearestStop(const std::vector<ChartStop>& stops, double x);

/// Where a key of type Qt::Key leads from `current`: arrows by one, the page keys by ten, Home and End to the ends.
/// From nowhere an arrow or a page key leads to the stop nearest to `start`. Nothing if the key leads nowhere.
[[nodiscard]] std::optional<std::size_t> stopAfterKey(const std::vector<ChartStop>& stops,
                                                      std::optional<std::size_t> current, double start, int key);

}  // namespace tillsim::ui
