// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/sweep_rounds.hpp"

#include "core/results/sweep_tally.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace tillsim {

namespace {

/// A figure that no run has is told before the first of them is kept.
void demandMeasure(const RunRecord& run, const std::string& measure)
{
    if (run.failed() || findMeasure(run, measure))
        return;
    std::vector<std::string_view> names;
    for (const NamedFigure& figure : run.measures)
        names.push_back(figure.name);
    throw NoSuchFigure{fmt::format("runs have no figure {}{}", inQuotes(measure), didYouMean(measure, names))};
}

}  // namespace

template <typename Stored>
SweepRounds::SweepRounds(const SweepInput& input, const Shard& shard, const Stored* stored) : m_input{input}
{
    const std::size_t points = input.plan.points.size();
    if (!input.precision) {
        m_runs = runsOf(points, input.replications, shard,
                        [stored](const SweepRun& run) { return stored && stored->has(run); });
        return;
    }
    m_precise.emplace(points, *input.precision, shard);
    if (!stored)
        return;
    stored->visit([this](std::size_t point, const RunRecord& run) {
        demandMeasure(run, m_input.measure);
        if (!run.failed())  // Those are run again.
            m_precise->add(point, run);
    });
}

template SweepRounds::SweepRounds(const SweepInput&, const Shard&, const SweepStore*);
template SweepRounds::SweepRounds(const SweepInput&, const Shard&, const StoredRuns*);

std::vector<SweepRun> SweepRounds::next()
{
    return m_precise ? m_precise->next() : std::exchange(m_runs, {});
}

void SweepRounds::add(const RunRecord& run)
{
    if (!std::exchange(m_isMeasureKnown, true))
        demandMeasure(run, m_input.measure);
    if (m_precise)
        m_precise->add(run.point, run);
}

std::vector<std::size_t> SweepRounds::imprecise() const
{
    return m_precise ? m_precise->imprecise() : std::vector<std::size_t>{};
}

}  // namespace tillsim
