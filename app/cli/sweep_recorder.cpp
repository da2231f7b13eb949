// SPDX-License-Identifier: MIT
#include "app/cli/sweep_recorder.hpp"

#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <utility>

namespace tillsim::cli {

namespace {

constexpr std::size_t largestBatch = 300;
constexpr std::chrono::seconds longestBatch{1};
constexpr std::size_t mostFailures = 10;  // That are told one by one.

/// A row a point, without figures.
SweepTable emptyTable(const SweepPlan& plan)
{
    SweepTable table{.scenario = plan.experiment.scenario.name, .seed = plan.experiment.seed};
    for (const AxisRecord& axis : plan.experiment.axes)
        table.axes.push_back(axis.name);
    for (const DesignPoint& point : plan.points)
        table.rows.push_back({.name = point.record.name, .axes = point.values});
    return table;
}

SweepTally emptyTally(const SweepInput& input)
{
    return {emptyTable(input.plan), input.plan.aims, input.measure};
}

}  // namespace

SweepRecorder::SweepRecorder(const SweepInput& input, SweepStore* store, bool quiet)
    : m_input{input}, m_store{store}, m_tally{emptyTally(input)}, m_progress{quiet ? nullptr : watchedError()}
{
}

void SweepRecorder::take(RunRecord&& run)
{
    ++m_taken;
    if (run.failed() && ++m_failed <= mostFailures)
        m_failures.push_back(fmt::format("replication {} of the point {} failed: {}", run.replication,
                                         inQuotes(m_input.plan.points[run.point].record.name), run.failure));
    m_tally.add(run.point, run);
    if (m_store) {
        m_batch.push_back(std::move(run));
        if (m_batch.size() >= largestBatch || Clock::now() - m_kept >= longestBatch)
            keep();
    }
    m_progress.show(static_cast<std::int64_t>(m_taken), static_cast<std::int64_t>(m_total));
}

void SweepRecorder::keep()
{
    if (!m_batch.empty())
        m_store->add(std::exchange(m_batch, {}));
    m_kept = Clock::now();
}

void SweepRecorder::finish()
{
    if (m_store)
        keep();
    m_progress.clear();
}

SweepTable SweepRecorder::table() const
{
    if (!m_store || !m_store->isOld())
        return m_tally.table();
    SweepTally tally = emptyTally(m_input);
    m_store->visit([&tally](std::size_t point, const RunRecord& run) { tally.add(point, run); });
    return tally.table();
}

}  // namespace tillsim::cli
