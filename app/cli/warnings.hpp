// SPDX-License-Identifier: MIT
// What the reader of a report should not overlook.
#pragma once

#include "core/results/run_result.hpp"
#include "core/scenario/scenario.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tillsim::cli {

/// A line each. `until` is when the run was to end at the latest.
[[nodiscard]] std::vector<std::string> warningsAbout(const Scenario& scenario, const RunResult& result,
                                                     std::optional<Duration> until);

}  // namespace tillsim::cli
