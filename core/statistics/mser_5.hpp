// SPDX-License-Identifier: MIT
// Where a series that starts from an unusual state has settled: MSER-5.
#pragma once

#include <cstddef>
#include <span>

namespace tillsim {

struct Truncation {
    std::size_t observations = 0;  ///< How many to leave out at the beginning; a multiple of 5.
    bool isAtEdge = false;         ///< The rule would leave out half or more: the series is too short to tell.

    bool operator==(const Truncation&) const = default;
};

/// The Marginal Standard Error Rule (K. P. White, Simulation 69, 1997) on the means of batches of five (K. P. White,
/// M. J. Cobb and S. C. Spratt, Proc. Winter Simulation Conference, 2000): leaves out the d first of the k batch means
/// for which sum((Z_i - mean)^2) / (k - d)^2 over the others is smallest, the least d of equals. Only the first half of
/// the series is searched, for near the end few values agree by chance.
[[nodiscard]] Truncation mser5(std::span<const double> series);

}  // namespace tillsim
