// SPDX-License-Identifier: MIT
// What pairing is worth: runs of two systems on the same random numbers against independent runs of them.
#pragma once

#include <cstdint>
#include <optional>

namespace tillsim {

/// How many independent runs of each of two systems it takes until the interval of the difference of their means has
/// this half-width, at most, for the given standard deviations of one run of each. The interval is that of Welch
/// (Biometrika 34, 1947): t * sqrt((a^2 + b^2) / m), with t for (m - 1) * (a^2 + b^2)^2 / (a^4 + b^4) degrees of
/// freedom. At least 2. Nothing where no number is enough: for a half-width of 0, or above 10^15 runs.
[[nodiscard]] std::optional<std::int64_t> independentRunsFor(double halfWidth, double sdOfOne, double sdOfOther,
                                                             double confidence);

}  // namespace tillsim
