// SPDX-License-Identifier: MIT
// Distribution functions, and what rounding makes of means. Draws need neither.
#pragma once

#include "core/random/distribution.hpp"

namespace tillsim {

/// P(X <= x) of a law of continuous quantities, normal ones cut at 0 as they are drawn.
[[nodiscard]] double distributionFunction(const Distribution& distribution, double x);

/// The mean of a count that is drawn as scenarios do: rounded up and at least 1, unless the distribution is one of
/// counts. What is above 100,000 counts as that many.
[[nodiscard]] double meanCount(const Distribution& distribution);

}  // namespace tillsim
