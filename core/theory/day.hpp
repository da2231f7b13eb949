// SPDX-License-Identifier: MIT
// The hourly stationary approximation: each stretch of a day with one rate and one number of tills as if it lasted for
// ever (Green and Kolesar 1991, the simple peak hour and pointwise stationary approximations).
#pragma once

#include "core/theory/shop_facts.hpp"
#include "core/theory/theory.hpp"

#include <vector>

namespace tillsim::theory {

/// The stretches of the day, cut wherever a rate or the number of tills on duty changes.
[[nodiscard]] std::vector<TheoryInterval> dayIntervals(const ShopFacts& facts);

/// Values of the whole day: of customers, weighted with how many come; of lines, with time. Empty if there is an
/// interval in which the tills cannot keep up.
[[nodiscard]] std::vector<TheoryValue> dayValues(const std::vector<TheoryInterval>& intervals);

}  // namespace tillsim::theory
