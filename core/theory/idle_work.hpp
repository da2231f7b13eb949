// SPDX-License-Identifier: MIT
// One till that does not serve whenever somebody is there: breaks taken when idle, and opening only for a group.
#pragma once

#include "core/theory/averages.hpp"
#include "core/theory/moments.hpp"

namespace tillsim::theory {

/// M/G/1 whose cashier takes one break after the other for as long as nobody is there when one ends (Levy and Yechiali
/// 1975; Fuhrmann and Cooper 1985): waits grow by the residual break.
[[nodiscard]] Averages withBreaksWhenIdle(double arrivalRate, const Moments& service, const Moments& breakTime);

/// M/G/1 that opens when `group` >= 1 customers are there and closes when none is (Yadin and Naor 1963).
[[nodiscard]] Averages opensForGroup(double arrivalRate, const Moments& service, int group);

}  // namespace tillsim::theory
