// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/precise_rounds.hpp"

#include "core/experiment/sweep/design.hpp"
#include "core/experiment/sweep/limits.hpp"
#include "core/results/sweep_tally.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace tillsim {

PreciseRounds::PreciseRounds(std::size_t points, Precision precision, const Shard& shard)
    : m_precision{std::move(precision)}, m_place(points)
{
    if (static_cast<std::size_t>(m_precision.most) > maxSweepRuns / points)
        throw DesignError{fmt::format("a sweep may have at most {} runs: {} points with up to {} replications each "
                                      "could be more",
                                      maxSweepRuns, points, m_precision.most)};
    for (std::size_t point = shard.part - 1; point < points; point += shard.of) {
        m_place[point] = m_points.size();
        m_open.push_back(m_points.size());
        m_points.push_back({.position = point, .goal = m_precision.least});
    }
}

void PreciseRounds::add(std::size_t position, const RunRecord& run)
{
    const auto place = m_place[position];
    if (!place || run.replication >= static_cast<std::uint64_t>(m_precision.most))
        return;
    Point& point = m_points[*place];
    if (run.replication >= point.states.size()) {
        point.states.resize(run.replication + 1, State::missing);
        point.values.resize(run.replication + 1);
    }
    const double* const value = findMeasure(run, m_precision.measures.front());
    point.states[run.replication] = value ? State::done : State::failed;
    point.values[run.replication] = value ? *value : 0.0;
}

std::vector<SweepRun> PreciseRounds::next()
{
    std::vector<SweepRun> runs;
    std::erase_if(m_open, [this](std::size_t place) { return !advance(m_points[place]); });
    for (const std::size_t place : m_open) {
        Point& point = m_points[place];
        const auto goal = static_cast<std::size_t>(point.goal);
        if (point.states.size() < goal) {
            point.states.resize(goal, State::missing);
            point.values.resize(goal);
        }
        for (std::size_t replication = 0; replication < goal; ++replication)
            if (point.states[replication] == State::missing)
                runs.push_back({point.position, replication});
    }
    std::ranges::sort(m_imprecise);
    return runs;
}

bool PreciseRounds::advance(Point& point)
{
    while (isComplete(point)) {
        const MeanEstimate mean = estimate(point);
        if (isPrecise(mean, m_precision.relative))
            return false;
        // What fails so often will fail again.
        if (mean.count < 2 || point.goal == m_precision.most) {
            m_imprecise.push_back(point.position);
            return false;
        }
        point.goal = std::min(nextLook(point.goal, relativeHalfWidth(mean), m_precision.relative), m_precision.most);
    }
    return true;
}

bool PreciseRounds::isComplete(const Point& point) const
{
    const auto goal = static_cast<std::size_t>(point.goal);
    const auto end = point.states.begin() + static_cast<std::ptrdiff_t>(std::min(goal, point.states.size()));
    return point.states.size() >= goal && std::find(point.states.begin(), end, State::missing) == end;
}

/// Of the first runs up to the goal, in order.
MeanEstimate PreciseRounds::estimate(const Point& point) const
{
    Tally tally;
    for (std::size_t at = 0; at < static_cast<std::size_t>(point.goal); ++at)
        if (point.states[at] == State::done)
            tally.add(point.values[at]);
    return estimateMean(tally);
}

}  // namespace tillsim
