// SPDX-License-Identifier: MIT
// Goes through the store once, point by point: no more than the runs of one point are in memory.
#include "core/results/html/digest.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/html/line_bands.hpp"
#include "core/results/html/till_uses.hpp"
#include "core/results/point_places.hpp"
#include "core/results/seconds.hpp"
#include "core/results/sweep_tally.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace tillsim {

namespace {

/// Takes the runs of one point in.
class PointGatherer {
public:
    void add(const RunRecord& run)
    {
        if (m_hours.count() == 0)
            m_fingerprint = run.fingerprint;
        m_hours.add(valueOf(run, "simulated_s") / secondsPerHour);
        m_uncounted.add(run);
        m_tillHours.add(costOf(run, {.tillHour = 1.0}));
        m_profiles.push_back({run.profilePart, run.lineProfile});
        m_tills.add(run);
    }

    void giveTo(DigestPoint& point) const
    {
        point.tillHours = estimateMean(m_tillHours);
        point.hours = estimateMean(m_hours).mean;
        point.uncounted = m_uncounted.result();
        point.line = bandOf(m_profiles);
        point.tills = m_tills.uses();
        point.fingerprint = m_fingerprint;
    }

private:
    /// 0 where a run does not have the figure.
    static double valueOf(const RunRecord& run, const char* figure)
    {
        const double* const value = findMeasure(run, figure);
        return value ? *value : 0.0;
    }

    Tally m_hours;
    UncountedTally m_uncounted;
    Tally m_tillHours;
    std::vector<LineProfile> m_profiles;
    TillUses m_tills;
    std::uint64_t m_fingerprint = 0;
};

/// Places the points on the axes, or takes the axes away.
void placePoints(Digest& digest)
{
    for (const PointRecord& point : digest.experiment.points) {
        const auto place = placeOf(point, digest.axes);
        if (!place) {
            digest.axes.clear();
            std::ranges::for_each(digest.points, [](DigestPoint& each) { each.place.clear(); });
            digest.points.resize(digest.experiment.points.size());
            return;
        }
        digest.points.push_back({.place = *place});
    }
}

SweepTable emptyTable(const Digest& digest)
{
    SweepTable table{.scenario = digest.experiment.scenario.name, .seed = digest.experiment.seed};
    for (const AxisRecord& axis : digest.axes)
        table.axes.push_back(axis.name);
    for (std::size_t point = 0; point < digest.points.size(); ++point) {
        SweepRow& row = table.rows.emplace_back(SweepRow{.name = digest.experiment.points[point].name});
        for (std::size_t axis = 0; axis < digest.axes.size(); ++axis)
            row.axes.push_back(digest.axes[axis].values[digest.points[point].place[axis]]);
    }
    return table;
}

void gather(const ResultsStore& store, Digest& digest)
{
    std::vector<PointAims> aims = digest.notes.aims;
    aims.resize(digest.points.size());
    SweepTally tally{emptyTable(digest), aims, digest.measure};
    PointGatherer gatherer;
    std::uint64_t current = 0;
    store.visit([&](const RunRecord& run) {
        if (run.point != current)
            std::exchange(gatherer, {}).giveTo(digest.points.at(current));
        current = run.point;
        tally.add(current, run);
        if (run.failed())
            return;
        gatherer.add(run);
        digest.fingerprint = mixed(digest.fingerprint, run.fingerprint);
    });
    if (!digest.points.empty())
        gatherer.giveTo(digest.points.at(current));
    digest.table = tally.table();
}

}  // namespace

const PointAims& Digest::aimsOf(std::size_t point) const
{
    static const PointAims none;
    return point < notes.aims.size() ? notes.aims[point] : none;
}

const MeanEstimate* Digest::figure(std::size_t point, const std::string& name) const
{
    const auto found = std::ranges::find(table.figures, name);
    if (found == table.figures.end())
        return nullptr;
    const MeanEstimate& estimate = table.rows[point].figures[static_cast<std::size_t>(found - table.figures.begin())];
    return estimate.count > 0 ? &estimate : nullptr;
}

bool Digest::hasMoney() const
{
    const auto hasCost = [](const SweepRow& row) { return row.cost.has_value(); };
    return std::ranges::any_of(table.rows, hasCost)
        && std::ranges::all_of(table.rows, [&](const SweepRow& row) { return row.runs == 0 || hasCost(row); });
}

const MeanEstimate& Digest::price(std::size_t point) const
{
    const auto& cost = table.rows[point].cost;
    return hasMoney() && cost ? *cost : points[point].tillHours;
}

bool Digest::isScattered() const
{
    if (axes.size() < 2)
        return false;
    double places = 1.0;
    for (std::size_t axis = 0; axis < axes.size(); ++axis) {
        std::set<std::size_t> used;
        for (const DigestPoint& point : points)
            used.insert(point.place[axis]);
        places *= static_cast<double>(used.size());
    }
    return places > 2.0 * static_cast<double>(points.size());
}

Digest digest(const ResultsStore& store, ScenarioNotes notes, const std::string& measure)
{
    Digest result{.experiment = store.experiment(), .notes = std::move(notes), .measure = measure};
    result.axes = result.experiment.axes;
    placePoints(result);
    gather(store, result);
    return result;
}

}  // namespace tillsim
