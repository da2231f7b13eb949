// SPDX-License-Identifier: MIT
// `tillsim sweep`, on whatever computes its runs.
#pragma once

#include "app/cli/command.hpp"
#include "app/cli/sweep_input.hpp"
#include "core/experiment/executor.hpp"
#include "core/experiment/sweep/sweep_runs.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace tillsim::cli {

/// Makes what computes `runs` of the plan, which both outlive it.
using ExecutorMaker
    = std::function<std::unique_ptr<Executor>(const SweepPlan& plan, const std::vector<SweepRun>& runs)>;

/// The whole command, with `threads` that compute in all. Returns and throws as execute() does.
int sweep(const SweepCommand& command, std::size_t threads, const ExecutorMaker& makeExecutor);

/// What is wrong with the store that `open` opens, in the words of the command line. Throws UsageError, StoreError.
void inStoreWords(const std::function<void()>& open);

/// Runs what the store does not have, and writes the table to standard output. Returns an exit code, as execute() does.
int runSweep(const SweepCommand& command, const SweepInput& input, const ExecutorMaker& makeExecutor);

/// Lists the points, and with one run of some of them how long all would take on so many threads.
int planOnly(const SweepCommand& command, const SweepInput& input, std::size_t threads);

}  // namespace tillsim::cli
