// SPDX-License-Identifier: MIT
// How much a sweep has to do, and about how long that takes.
#pragma once

#include "core/experiment/sweep/sweep_runs.hpp"
#include "core/experiment/timed_job.hpp"

#include <cstddef>
#include <vector>

namespace tillsim {

struct SweepEstimate {
    std::size_t runs = 0;     ///< Of these points and this shard.
    std::size_t missing = 0;  ///< Those that no store has.
    double runSeconds = 0.0;  ///< One of them, on one thread.
    double seconds = 0.0;     ///< All that are missing, on so many threads.
};

/// Of `runs` of a plan of which these are missing. Runs a few of them by way of trial.
[[nodiscard]] SweepEstimate estimateRuns(std::size_t runs, const std::vector<SweepRun>& missing, const SweepPlan& plan,
                                         std::size_t threads, const Stopwatch& stopwatch);

}  // namespace tillsim
