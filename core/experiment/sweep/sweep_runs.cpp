// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/sweep_runs.hpp"

#include "core/experiment/recorded_run.hpp"
#include "core/experiment/sweep/limits.hpp"

#include <fmt/format.h>

namespace tillsim {

std::vector<SweepRun> runsOf(std::size_t points, std::uint64_t replications, const Shard& shard,
                             const std::function<bool(const SweepRun&)>& isThere)
{
    if (replications > maxSweepRuns / points)
        throw DesignError{fmt::format("a sweep may have at most {} runs: {} points with {} replications each are more",
                                      maxSweepRuns, points, replications)};
    std::vector<SweepRun> runs;
    for (std::size_t index = shard.part - 1; index < points * replications; index += shard.of) {
        const SweepRun run{index / replications, index % replications};
        if (!isThere(run))
            runs.push_back(run);
    }
    return runs;
}

RunRecord computeRun(const SweepRun& run, const SweepPlan& plan, ScenarioShelf& shelf)
{
    const RunOptions options{.seed = plan.experiment.seed, .replication = run.replication};
    const Job compute = [&](std::size_t point) { return recordedRun(*shelf.at(point), options); };
    RunRecord record = attempt(compute, run.point);
    record.point = run.point;
    record.replication = options.replication;
    record.seed = options.seed;
    return record;
}

Job jobOf(const std::vector<SweepRun>& runs, const SweepPlan& plan, ScenarioShelf& shelf)
{
    return [&runs, &plan, &shelf](std::size_t index) { return computeRun(runs[index], plan, shelf); };
}

}  // namespace tillsim
