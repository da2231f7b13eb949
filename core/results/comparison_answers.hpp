// SPDX-License-Identifier: MIT
// What a comparison comes to, in sentences.
#pragma once

#include "core/results/comparison.hpp"

#include <string>

namespace tillsim {

/// "The cheapest plan that meets the targets: ...", with the cheaper ones that may meet them and those that may cost
/// no more; or that none meets them. Empty without targets.
[[nodiscard]] std::string answerOnTargets(const Comparison& comparison);

/// "Best by cost: ...", or who may be. Empty without a ranking.
[[nodiscard]] std::string answerOnBest(const Comparison& comparison);

}  // namespace tillsim
