// SPDX-License-Identifier: MIT
// A shop that never closes, from one long run.
#pragma once

#include "core/experiment/simulation.hpp"
#include "core/results/steady_result.hpp"
#include "core/scenario/scenario.hpp"

namespace tillsim {

/// Runs `scenario` to its end or to RunOptions::until, but never beyond closing time. The warm-up that is left out is
/// what MSER-5 says of the waits; means, percentiles and shares of customers are those of batches of customers,
/// averages over time those of batches of parts of the run. A scenario whose rates or tills vary over time has no
/// steady state, and what comes out means little.
[[nodiscard]] SteadyResult simulateSteady(const Scenario& scenario, RunOptions options);

}  // namespace tillsim
