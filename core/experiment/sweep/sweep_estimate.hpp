// SPDX-License-Identifier: MIT
// How much a sweep has to do, and about how long that takes.
#pragma once

#include "core/experiment/sweep/sweep_input.hpp"
#include "core/experiment/sweep/sweep_store.hpp"
#include "core/experiment/timed_job.hpp"

#include <cstddef>

namespace tillsim {

struct SweepEstimate {
    std::size_t runs = 0;     ///< Of these points and this shard; with a precision, of the first round.
    std::size_t missing = 0;  ///< Those that no store has.
    double runSeconds = 0.0;  ///< One of them, on one thread.
    double seconds = 0.0;     ///< All that are missing, on so many threads.
};

/// Runs a few of those that are missing by way of trial. `stored` may be null. Throws as SweepRounds does.
[[nodiscard]] SweepEstimate estimateSweep(const SweepInput& input, const Shard& shard, const StoredRuns* stored,
                                          std::size_t threads, const Stopwatch& stopwatch);

}  // namespace tillsim
