// SPDX-License-Identifier: MIT
// What `tillsim sweep` is asked for, put together from the sweep file and the command line.
#pragma once

#include "app/cli/command.hpp"
#include "core/experiment/sweep/sweep_input.hpp"

#include <cstdint>

namespace tillsim::cli {

/// Reads the files, and every point of the design. An axis of the command line takes the place of the file's axis of
/// that name or path; where neither says how many replications there are, there are the usual ones. Throws
/// ScenarioError and UsageError.
[[nodiscard]] SweepInput readSweepInput(const SweepCommand& command, std::uint64_t usualReplications = 10);

}  // namespace tillsim::cli
