// SPDX-License-Identifier: MIT
// Quantiles of Student's t, from which confidence intervals of means are made.
#pragma once

namespace tillsim {

/// The t that Student's t with so many degrees of freedom is at most with the given probability: 2.228 for 0.975 and 10
/// degrees ("Student", Biometrika 6, 1908; by Boost.Math, right to nine digits at least). Negative below 0.5. The
/// probability is above 0 and below 1, the degrees are above 0 and need not be whole. Throws std::logic_error for
/// anything else.
[[nodiscard]] double studentQuantile(double probability, double degrees);

}  // namespace tillsim
