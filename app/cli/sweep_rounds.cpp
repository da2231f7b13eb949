// SPDX-License-Identifier: MIT
#include "app/cli/sweep_rounds.hpp"

#include "app/cli/usage_error.hpp"
#include "core/results/sweep_tally.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace tillsim::cli {

namespace {

/// A figure that no run has is told before the first of them is kept.
void demandMeasure(const RunRecord& run, const std::string& measure)
{
    if (run.failed() || findMeasure(run, measure))
        return;
    std::vector<std::string_view> names;
    for (const NamedFigure& figure : run.measures)
        names.push_back(figure.name);
    throw UsageError{fmt::format("--measure: runs have no figure {}{}", inQuotes(measure), didYouMean(measure, names))};
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

std::string SweepRounds::outcome() const
{
    if (!m_precise)
        return {};
    const Precision& precision = m_precise->precision();
    const std::size_t points = m_input.plan.points.size();
    const std::size_t misses = m_precise->imprecise().size();
    const std::string wanted
        = fmt::format("The precision of +- {:.4g}% of {}", 100.0 * precision.relative, m_input.measure);
    if (misses == 0)
        return fmt::format("\n{} was reached at all points.\n", wanted);
    return fmt::format("\n{} was NOT reached at {} of {} points in {} runs at most, first at {}.\n", wanted, misses,
                       points, precision.most, m_input.plan.points[m_precise->imprecise().front()].record.name);
}

std::string SweepRounds::warning() const
{
    if (!m_precise || m_precise->imprecise().empty())
        return {};
    const std::size_t misses = m_precise->imprecise().size();
    return fmt::format("{} point{} did not come to the precision wanted of {}; --max-replications allows more runs",
                       misses, misses == 1 ? "" : "s", m_input.measure);
}

}  // namespace tillsim::cli
