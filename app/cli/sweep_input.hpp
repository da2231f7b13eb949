// SPDX-License-Identifier: MIT
// What `tillsim sweep` is asked for, put together from the sweep file and the command line.
#pragma once

#include "app/cli/command.hpp"
#include "core/experiment/precision.hpp"
#include "core/experiment/sweep/sweep_plan.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tillsim::cli {

struct SweepInput {
    SweepPlan plan{};
    std::uint64_t replications = 10;       ///< Of each point, unless `precision` decides it.
    std::optional<Precision> precision{};  ///< Of `measure`.
    std::string measure = "wait_s.mean";
};

/// Reads the files, and every point of the design. An axis of the command line takes the place of the file's axis of
/// that name or path; where neither says how many replications there are, there are the usual ones. Throws
/// ScenarioError and UsageError.
[[nodiscard]] SweepInput readSweepInput(const SweepCommand& command, std::uint64_t usualReplications = 10);

}  // namespace tillsim::cli
