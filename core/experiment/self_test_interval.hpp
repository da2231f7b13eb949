// SPDX-License-Identifier: MIT
// Confidence intervals of the mean of independent, normally distributed observations.
#pragma once

#include "core/statistics/tally.hpp"

#include <cstdint>

namespace tillsim {

struct Interval {
    double low = 0.0;
    double high = 0.0;

    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
    bool operator==(const Interval&) const = default;
};

/// The t above 0 that Student's t exceeds in absolute value with probability `twoSided`, which is from 1e-12 to 1.
/// `degrees` of freedom are even and at least 2: only square roots are needed then, which are the same everywhere
/// (M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 1964, eq. 26.7.4). Throws std::logic_error for
/// anything else.
[[nodiscard]] double studentQuantile(double twoSided, std::int64_t degrees);

/// What covers the true mean with probability 1 - `error`. The number of observations is odd and at least 3.
[[nodiscard]] Interval confidenceInterval(const Tally& observations, double error);

}  // namespace tillsim
