// SPDX-License-Identifier: MIT
#include "core/experiment/replications.hpp"

#include "core/events/fingerprint.hpp"
#include "core/experiment/average_profile.hpp"
#include "core/experiment/empty_result.hpp"
#include "core/experiment/recorded_run.hpp"
#include "core/experiment/wait_series.hpp"
#include "core/results/measures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace tillsim {

namespace {

/// What is left of the runs: nothing that grows with their number.
class Reduction {
public:
    /// The runs must come in order of index.
    void add(RunRecord&& run)
    {
        if (run.failed())
            throw std::runtime_error{fmt::format("replication {} failed: {}", run.replication, run.failure)};
        m_fingerprint = mixed(m_fingerprint, run.fingerprint);
        m_tallies.resize(run.measures.size());
        for (std::size_t at = 0; at < run.measures.size(); ++at)
            m_tallies[at].add(run.measures[at].value);
        m_profile.add({run.profilePart, std::move(run.lineProfile)});
        ++m_count;
    }

    [[nodiscard]] std::int64_t count() const { return m_count; }

    [[nodiscard]] MeanEstimate estimate(std::size_t measure) const { return estimateMean(m_tallies[measure]); }

    void report(ReplicatedResult& result, std::vector<std::string> names) const
    {
        result.replications = m_count;
        result.fingerprint = m_fingerprint;
        result.lineProfile = m_profile.average();
        for (std::size_t at = 0; at < names.size(); ++at)
            result.figures.push_back({std::move(names[at]), estimate(at)});
    }

private:
    std::int64_t m_count = 0;
    std::uint64_t m_fingerprint = 0;
    std::vector<Tally> m_tallies;  // In the order of measuresOf().
    AverageProfile m_profile;
};

/// Watches the figures whose precision is wanted.
class PrecisionWatch {
public:
    PrecisionWatch(const Precision& precision, const std::vector<std::string>& names)
        : m_outcome{.wanted = precision.relative, .least = precision.least, .most = precision.most}
    {
        for (const std::string& measure : precision.measures) {
            const auto found = std::ranges::find(names, measure);
            if (found == names.end())
                throw std::logic_error{"there is no measure " + measure};
            m_positions.push_back(static_cast<std::size_t>(found - names.begin()));
            m_outcome.figures.push_back({.name = measure});
        }
    }

    /// How many runs it takes in all, as far as can be told from those that there are. As many as there are: enough.
    [[nodiscard]] std::int64_t runsNeeded(const Reduction& runs)
    {
        std::int64_t needed = runs.count();
        for (std::size_t at = 0; at < m_positions.size(); ++at)
            needed = std::max(needed, look(runs.estimate(m_positions[at]), m_outcome.figures[at]));
        return std::min(needed, m_outcome.most);
    }

    [[nodiscard]] const PrecisionOutcome& outcome() const { return m_outcome; }

private:
    [[nodiscard]] std::int64_t look(const MeanEstimate& estimate, ReachedPrecision& figure) const
    {
        figure.relative = relativeHalfWidth(estimate);
        if (isPrecise(estimate, m_outcome.wanted)) {
            figure.reachedAt = figure.reachedAt > 0 ? figure.reachedAt : estimate.count;
            return estimate.count;
        }
        figure.reachedAt = 0;  // It may be lost again while other figures are waited for.
        return nextLook(estimate.count, figure.relative, m_outcome.wanted);
    }

    PrecisionOutcome m_outcome;
    std::vector<std::size_t> m_positions;  // Of its figures in measuresOf().
};

/// Runs that are made in rounds.
class Rounds {
public:
    Rounds(const Scenario& scenario, const ReplicationPlan& plan, Executor& executor)
        : m_scenario{scenario}, m_plan{plan}, m_executor{executor}
    {
    }

    /// Makes as many runs as are missing until there are `count`.
    void runUntil(std::int64_t count)
    {
        const std::int64_t first = m_runs.count();
        if (m_plan.waits)
            m_plan.waits->resize(static_cast<std::size_t>(count));
        const auto job = [this, first](std::size_t index) { return run(static_cast<std::size_t>(first) + index); };
        const auto deliver = [this, count](RunRecord&& record) {
            m_runs.add(std::move(record));
            if (m_plan.onRun)
                m_plan.onRun(m_runs.count(), count);
        };
        m_executor.run(static_cast<std::size_t>(count - first), job, deliver, {});
    }

    [[nodiscard]] const Reduction& runs() const { return m_runs; }

private:
    /// On any thread: each has its own place among the waits.
    [[nodiscard]] RunRecord run(std::size_t replication) const
    {
        RunOptions options{.seed = m_plan.seed, .replication = replication, .until = m_plan.until};
        WaitSeries series;
        if (m_plan.waits)
            options.observers.push_back(&series);
        RunRecord record = recordedRun(m_scenario, options);
        if (m_plan.waits)
            (*m_plan.waits)[replication] = series.take();
        return record;
    }

    const Scenario& m_scenario;
    const ReplicationPlan& m_plan;
    Executor& m_executor;
    Reduction m_runs;
};

}  // namespace

ReplicatedResult replicate(const Scenario& scenario, const ReplicationPlan& plan, Executor& executor)
{
    ReplicatedResult result{.shape = emptyResult(scenario, plan.seed)};
    std::vector<std::string> names = measureNames(scenario);
    Rounds rounds{scenario, plan, executor};
    if (plan.precision) {
        PrecisionWatch watch{*plan.precision, names};
        for (std::int64_t needed = plan.precision->least; needed > rounds.runs().count();
             needed = watch.runsNeeded(rounds.runs()))
            rounds.runUntil(needed);
        result.precision = watch.outcome();
    } else {
        rounds.runUntil(plan.count);
    }
    rounds.runs().report(result, std::move(names));
    return result;
}

std::vector<std::string> measureNames(const Scenario& scenario)
{
    std::vector<std::string> names;
    for (NamedFigure& figure : measuresOf(emptyResult(scenario, 0)))
        names.push_back(std::move(figure.name));
    return names;
}

}  // namespace tillsim
