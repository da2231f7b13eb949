// SPDX-License-Identifier: MIT
#include "core/results/run_pick.hpp"

#include "core/results/goal.hpp"
#include "core/results/sweep_tally.hpp"

#include <algorithm>
#include <vector>

namespace tillsim {

namespace {

struct Candidate {
    double figure = 0.0;
    std::uint64_t replication = 0;
};

}  // namespace

std::optional<double> figureOf(const RunRecord& run, const std::string& measure, const PointAims& aims)
{
    if (measure == "cost")
        return aims.haveCosts() ? std::optional{costOf(run, aims)} : std::nullopt;
    const double* const figure = findMeasure(run, measure);
    return figure ? std::optional{*figure} : std::nullopt;
}

std::optional<std::uint64_t> pickRun(const ResultsStore& store, std::uint64_t point, const std::string& measure,
                                     const PointAims& aims, RunPick pick)
{
    std::vector<Candidate> runs;
    store.visit([&](const RunRecord& run) {
        if (run.point != point || run.failed())
            return;
        if (const auto figure = figureOf(run, measure, aims))
            runs.push_back({*figure, run.replication});
    });
    if (runs.empty())
        return std::nullopt;
    std::ranges::stable_sort(runs, {}, &Candidate::figure);  // Runs come in order of replication.
    if (pick == RunPick::median)
        return runs[(runs.size() - 1) / 2].replication;
    const double worst = goalOf(measure) == Goal::more ? runs.front().figure : runs.back().figure;
    return std::ranges::find(runs, worst, &Candidate::figure)->replication;
}

}  // namespace tillsim
