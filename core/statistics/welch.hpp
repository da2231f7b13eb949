// SPDX-License-Identifier: MIT
// What Welch's plot shows: how a series settles on average, smoothed until the eye can see it.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace tillsim {

/// The mean over all series of their first, second, ... observation, as far as the shortest of them goes (P. D. Welch,
/// in S. S. Lavenberg, Computer Performance Modeling Handbook, 1983, section 6.3.1). The sums are made in the order
/// given. Nothing for no series.
[[nodiscard]] std::vector<double> meanOverSeries(std::span<const std::vector<double>> all);

/// The average of each observation and its `window` neighbours on both sides; of as many as there are on the left of
/// the first ones (A. M. Law, Simulation Modeling and Analysis, 2015, eq. 9.4). It ends `window` observations before
/// the series, and is empty if that is not longer.
[[nodiscard]] std::vector<double> movingAverage(std::span<const double> series, std::size_t window);

}  // namespace tillsim
