// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/sweep_estimate.hpp"

#include "core/experiment/sweep/sweep_rounds.hpp"

#include <set>
#include <vector>

namespace tillsim {

namespace {

/// The first run, one in the middle and the last: what points take may differ. The first of all warms up.
double timeOfOne(const std::vector<SweepRun>& runs, const SweepPlan& plan, const Stopwatch& stopwatch)
{
    if (runs.empty())
        return 0.0;
    ScenarioShelf shelf{plan};
    const Job job = jobOf(runs, plan, shelf);
    const std::set<std::size_t> places{0, runs.size() / 2, runs.size() - 1};
    double sum = 0.0;
    for (const std::size_t place : places) {
        (void)attempt(job, place);
        const double begin = stopwatch();
        (void)attempt(job, place);
        sum += stopwatch() - begin;
    }
    return sum / static_cast<double>(places.size());
}

}  // namespace

SweepEstimate estimateSweep(const SweepInput& input, const Shard& shard, const StoredRuns* stored, std::size_t threads,
                            const Stopwatch& stopwatch)
{
    const StoredRuns* const nothing = nullptr;
    const std::size_t runs = SweepRounds{input, shard, nothing}.next().size();
    const std::vector<SweepRun> missing = SweepRounds{input, shard, stored}.next();
    const double each = timeOfOne(missing, input.plan, stopwatch);
    const std::size_t turns = (missing.size() + threads - 1) / threads;
    return {.runs = runs, .missing = missing.size(), .runSeconds = each, .seconds = each * static_cast<double>(turns)};
}

}  // namespace tillsim
