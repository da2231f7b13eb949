// SPDX-License-Identifier: MIT
// One run of a scenario, from opening to its end, with its measures.
#pragma once

#include "core/experiment/run_options.hpp"
#include "core/results/run_result.hpp"
#include "core/scenario/scenario.hpp"

namespace tillsim {

/// Runs `scenario`. Equal arguments give equal results, on every machine. LiveRun does the same step by step.
[[nodiscard]] RunResult simulate(const Scenario& scenario, const RunOptions& options);

}  // namespace tillsim
