// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/sweep_recorder.hpp"

#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

namespace tillsim {

namespace {

constexpr std::size_t largestBatch = 300;
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

SweepTally emptyTally(const SweepInput& input, const std::string& measure)
{
    return {emptyTable(input.plan), input.plan.aims, measure};
}

}  // namespace

SweepTally tallyOf(const SweepInput& input, const std::string& measure, const ResultsStore& store,
                   const std::vector<std::uint64_t>& positions)
{
    std::map<std::uint64_t, std::size_t> rows;
    for (std::size_t row = 0; row < positions.size(); ++row)
        rows.emplace(positions[row], row);
    SweepTally tally = emptyTally(input, measure);
    store.visit([&](const RunRecord& run) {
        if (const auto row = rows.find(run.point); row != rows.end())
            tally.add(row->second, run);
    });
    return tally;
}

SweepRecorder::SweepRecorder(const SweepInput& input, SweepStore* store)
    : m_input{input}, m_store{store}, m_tally{emptyTally(input, input.measure)}
{
}

void SweepRecorder::take(RunRecord&& run)
{
    ++m_taken;
    if (run.failed() && ++m_failed <= mostFailures)
        m_failures.push_back(fmt::format("replication {} of the point {} failed: {}", run.replication,
                                         inQuotes(m_input.plan.points[run.point].record.name), run.failure));
    m_tally.add(run.point, run);
    if (!m_store)
        return;
    m_batch.push_back(std::move(run));
    if (m_batch.size() >= largestBatch)
        keep();
}

void SweepRecorder::keep()
{
    if (!m_batch.empty())
        m_store->add(std::exchange(m_batch, {}));
}

void SweepRecorder::tallyAnew(const std::string& measure)
{
    keep();
    m_tally = tallyOf(m_input, measure, m_store->content(), m_store->positions());
}

}  // namespace tillsim
