// SPDX-License-Identifier: MIT
// A run as experiments keep it.
#pragma once

#include "core/experiment/simulation.hpp"
#include "core/results/run_record.hpp"

namespace tillsim {

/// Runs `scenario` as simulate() does, and keeps its measures and its line profile. What goes wrong becomes
/// RunRecord::failure; nothing is thrown. The time that it took is not known here.
[[nodiscard]] RunRecord recordedRun(const Scenario& scenario, const RunOptions& options);

}  // namespace tillsim
