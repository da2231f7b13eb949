// SPDX-License-Identifier: MIT
#include "core/experiment/compare/compare.hpp"

#include "core/experiment/compare/compare_tally.hpp"
#include "core/experiment/compare/selection.hpp"
#include "core/experiment/recorded_run.hpp"
#include "core/experiment/sweep/sweep_plan.hpp"
#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tillsim {

namespace {

/// Runs candidates, replication by replication.
class Runs {
public:
    using Taker = std::function<void(std::size_t candidate, const RunRecord& run)>;

    Runs(const std::vector<Candidate>& candidates, const ComparisonPlan& plan, Executor& executor)
        : m_candidates{candidates}, m_plan{plan}, m_executor{executor}
    {
    }

    /// Replications from `first` on, each of these candidates.
    void make(std::int64_t first, std::int64_t count, const std::vector<std::size_t>& of, const Taker& take)
    {
        const std::size_t total = static_cast<std::size_t>(count) * of.size();
        const std::int64_t all = m_done + static_cast<std::int64_t>(total);
        const auto job = [&](std::size_t index) {
            const std::uint64_t replication = static_cast<std::uint64_t>(first) + index / of.size();
            return recordedRun(*m_candidates[of[index % of.size()]].scenario,
                               {.seed = m_plan.seed, .replication = replication});
        };
        std::size_t index = 0;
        const auto deliver = [&](RunRecord&& run) {
            const std::size_t candidate = of[index++ % of.size()];
            if (run.failed())
                throw std::runtime_error{fmt::format("replication {} of {} failed: {}", run.replication,
                                                     inQuotes(m_candidates[candidate].name), run.failure)};
            take(candidate, run);
            ++m_done;
            if (m_plan.onRun)
                m_plan.onRun(m_done, all);
        };
        m_executor.run(total, job, deliver, {});
    }

private:
    const std::vector<Candidate>& m_candidates;
    const ComparisonPlan& m_plan;
    Executor& m_executor;
    std::int64_t m_done = 0;
};

/// The measure to select by, and its values in the first replications, row by row.
class Contest {
public:
    Contest(const std::vector<Candidate>& candidates, const ComparisonPlan& plan)
        : m_candidates{candidates}, m_plan{plan}
    {
        if (!plan.selection)
            return;
        m_task.measure = measureFor(candidates, *plan.selection);
        m_task.goal = goalOf(m_task.measure);
        m_task.confidence = plan.confidence;
        m_task.most = plan.selection->most;
        if (m_task.goal == Goal::none)
            throw CompareError{fmt::format("nobody can be best by {}: neither more nor less of it is better",
                                           inQuotes(m_task.measure))};
        if (plan.confidence * static_cast<double>(candidates.size()) <= 1.0)
            throw CompareError{fmt::format("the best of {} candidates can only be found with a confidence above {:.3g}",
                                           candidates.size(), 1.0 / static_cast<double>(candidates.size()))};
        for (const Candidate& each : candidates)
            m_readers.emplace_back(each, std::vector{m_task.measure});
    }

    /// A run of the first replications.
    void add(std::size_t candidate, const RunRecord& run)
    {
        if (m_plan.selection)
            m_values.push_back(valueOf(candidate, run));
    }

    [[nodiscard]] std::optional<Ranking> decide(Runs& runs)
    {
        if (!m_plan.selection)
            return std::nullopt;
        m_task.delta = m_plan.selection->delta.value_or(usualDelta());
        const auto more = [&](std::int64_t first, std::int64_t count, const std::vector<std::size_t>& of) {
            std::vector<double> values;
            runs.make(first, count, of,
                      [&](std::size_t candidate, const RunRecord& run) { values.push_back(valueOf(candidate, run)); });
            return values;
        };
        return selectBest(m_task, m_values, m_candidates.size(), more);
    }

private:
    static std::string measureFor(const std::vector<Candidate>& candidates, const SelectionPlan& plan)
    {
        const auto hasCosts = [](const Candidate& each) { return aimsOf(*each.scenario).haveCosts(); };
        if (plan.measure)
            return *plan.measure;
        return std::ranges::all_of(candidates, hasCosts) ? costMeasure : plan.otherwise;
    }

    [[nodiscard]] double valueOf(std::size_t candidate, const RunRecord& run) const
    {
        return m_readers[candidate].valuesOf(run).front();
    }

    [[nodiscard]] double usualDelta() const
    {
        Tally baseline;
        for (std::size_t at = 0; at < m_values.size(); at += m_candidates.size())
            baseline.add(m_values[at]);
        if (baseline.mean() == 0.0)
            throw CompareError{fmt::format("{} of {} is 0, so that a part of it cannot be the difference that matters: "
                                           "say with --delta which one does",
                                           m_task.measure, inQuotes(m_candidates.front().name))};
        return usualZone * std::abs(baseline.mean());
    }

    const std::vector<Candidate>& m_candidates;
    const ComparisonPlan& m_plan;
    SelectionTask m_task;
    std::vector<MeasureReader> m_readers;
    std::vector<double> m_values;
};

void checkCandidates(const std::vector<Candidate>& candidates)
{
    if (candidates.size() < 2)
        throw CompareError{"there is nothing to compare with: it takes two candidates or more"};
    if (candidates.size() > maxCandidates)
        throw CompareError{
            fmt::format("a comparison may have at most {} candidates, not {}", maxCandidates, candidates.size())};
}

}  // namespace

Comparison compare(const std::vector<Candidate>& candidates, const ComparisonPlan& plan, Executor& executor)
{
    checkCandidates(candidates);
    CompareTally tally{candidates, comparedMeasures(candidates, plan.measures)};
    Contest contest{candidates, plan};
    Runs runs{candidates, plan, executor};
    std::vector<std::size_t> all;
    for (std::size_t each = 0; each < candidates.size(); ++each)
        all.push_back(each);
    runs.make(0, plan.replications, all, [&](std::size_t candidate, const RunRecord& run) {
        tally.add(candidate, run);
        contest.add(candidate, run);
    });
    return {.seed = plan.seed,
            .replications = plan.replications,
            .confidence = plan.confidence,
            .candidates = tally.candidates(plan.confidence),
            .ranking = contest.decide(runs)};
}

}  // namespace tillsim
