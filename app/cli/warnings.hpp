// SPDX-License-Identifier: MIT
// What the reader of a report should not overlook.
#pragma once

#include "core/results/replicated_result.hpp"
#include "core/results/run_result.hpp"
#include "core/results/steady_result.hpp"
#include "core/scenario/scenario.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tillsim::cli {

/// A line each. `until` is when the run was to end at the latest.
[[nodiscard]] std::vector<std::string> warningsAbout(const Scenario& scenario, const RunResult& result,
                                                     std::optional<Duration> until);

/// The same of several runs.
[[nodiscard]] std::vector<std::string> warningsAbout(const Scenario& scenario, const ReplicatedResult& result,
                                                     std::optional<Duration> until);

/// The same of a run that looks for a steady state.
[[nodiscard]] std::vector<std::string> warningsAbout(const Scenario& scenario, const SteadyResult& result);

}  // namespace tillsim::cli
