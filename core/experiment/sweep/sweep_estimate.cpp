// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/sweep_estimate.hpp"

#include <set>

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

SweepEstimate estimateRuns(std::size_t runs, const std::vector<SweepRun>& missing, const SweepPlan& plan,
                           std::size_t threads, const Stopwatch& stopwatch)
{
    const double each = timeOfOne(missing, plan, stopwatch);
    const std::size_t rounds = (missing.size() + threads - 1) / threads;
    return {.runs = runs, .missing = missing.size(), .runSeconds = each, .seconds = each * static_cast<double>(rounds)};
}

}  // namespace tillsim
