// SPDX-License-Identifier: MIT
// `tillsim sweep`, on whatever computes its runs.
#pragma once

#include "app/cli/command.hpp"
#include "app/cli/sweep_input.hpp"
#include "core/experiment/executor.hpp"

#include <cstddef>

namespace tillsim::cli {

/// Runs what the store does not have, and writes the table to standard output. Returns an exit code, as execute() does.
int runSweep(const SweepCommand& command, const SweepInput& input, Executor& executor);

/// Lists the points, and with one run of some of them how long all would take on so many threads.
int planOnly(const SweepCommand& command, const SweepInput& input, std::size_t threads);

}  // namespace tillsim::cli
