// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/sweep_store.hpp"

#include "core/results/experiment_difference.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

namespace tillsim {

namespace {

namespace fs = std::filesystem;

bool isThere(const std::string& file)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(file, ignored));
}

void refuseOld(const std::string& file, bool resume)
{
    if (!resume && isThere(file))
        throw StoreIsThere{fmt::format("{}: is there already", file)};
}

void refuseOther(const std::string& file, const ExperimentRecord& stored, const ExperimentRecord& experiment)
{
    const std::string difference = differenceBetween(stored, experiment);
    if (!difference.empty())
        throw OtherExperiment{fmt::format("{}: holds another experiment: this sweep {}", file, difference)};
}

/// To the end, what is not there yet.
void addNew(std::vector<std::string>& texts, const std::vector<std::string>& more)
{
    for (const std::string& text : more)
        if (std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
}

/// The axes of both: those of the same name are one, with the values of the first and then the new ones of the other.
std::vector<AxisRecord> joined(std::vector<AxisRecord> axes, const std::vector<AxisRecord>& more)
{
    for (const AxisRecord& axis : more) {
        const auto found = std::find_if(axes.begin(), axes.end(),
                                        [&axis](const AxisRecord& each) { return each.name == axis.name; });
        if (found == axes.end()) {
            axes.push_back(axis);
            continue;
        }
        addNew(found->paths, axis.paths);
        addNew(found->values, axis.values);
    }
    return axes;
}

using Positions = std::vector<std::optional<std::uint64_t>>;

/// The position in the plan of each point of the store that is there.
std::map<std::uint64_t, std::size_t> placesOf(const Positions& positions)
{
    std::map<std::uint64_t, std::size_t> places;
    for (std::size_t point = 0; point < positions.size(); ++point)
        if (positions[point])
            places.emplace(*positions[point], point);
    return places;
}

void visitPlan(const ResultsStore& store, const Positions& positions, const SweepStore::Visitor& visitor)
{
    const auto places = placesOf(positions);
    store.visit([&](const RunRecord& run) {
        if (const auto place = places.find(run.point); place != places.end())
            visitor(place->second, run);
    });
}

/// The settings of a point as one text.
std::string keyOf(const PointRecord& point)
{
    std::string key;
    for (const PointSetting& setting : point.settings)
        key += fmt::format("{}={}\n", setting.path, setting.value);
    return key;
}

}  // namespace

PresentRuns::PresentRuns(const ResultsStore& store, const std::vector<std::optional<std::uint64_t>>& positions)
    : m_replications(positions.size())
{
    const auto places = placesOf(positions);
    store.visitGood([&](std::uint64_t point, std::uint64_t replication) {
        if (const auto place = places.find(point); place != places.end())
            m_replications[place->second].push_back(replication);
    });
}

bool PresentRuns::has(const SweepRun& run) const
{
    return run.point < m_replications.size() && std::ranges::binary_search(m_replications[run.point], run.replication);
}

SweepStore::SweepStore(const std::string& file, const ExperimentRecord& experiment, bool resume)
    : m_name{file},
      m_isOld{(refuseOld(file, resume), isThere(file))},
      m_store{m_isOld ? ResultsStore::openToAdd(file) : ResultsStore::create(file, experiment)}
{
    if (m_isOld)
        goOnWith(experiment);
    else
        m_positions = m_store.pointsOf(experiment.points);
}

SweepStore::SweepStore(const ExperimentRecord& experiment)
    : m_name{"results"}, m_isOld{false}, m_store{ResultsStore::withoutFile(m_name, experiment)}
{
    m_positions = m_store.pointsOf(experiment.points);
}

void SweepStore::goOnWith(const ExperimentRecord& experiment)
{
    const ExperimentRecord stored = m_store.experiment();
    refuseOther(m_name, stored, experiment);
    m_positions = m_store.pointsOf(experiment.points);
    if (const std::vector<AxisRecord> axes = joined(stored.axes, experiment.axes); axes != stored.axes)
        m_store.setAxes(axes);
    m_present = PresentRuns{m_store, {m_positions.begin(), m_positions.end()}};
    m_isOld = true;
}

void SweepStore::add(std::vector<RunRecord> runs)
{
    for (RunRecord& run : runs)
        run.point = m_positions[run.point];
    m_store.add(runs);
}

void SweepStore::visit(const Visitor& visitor) const
{
    visitPlan(m_store, {m_positions.begin(), m_positions.end()}, visitor);
}

StoredRuns::StoredRuns(const std::string& file, const ExperimentRecord& experiment, bool resume)
    : m_positions(experiment.points.size())
{
    refuseOld(file, resume);
    if (!isThere(file))
        return;
    m_own = ResultsStore::openToRead(file);
    refuseOther(file, m_own->experiment(), experiment);
    find(*m_own, experiment);
}

StoredRuns::StoredRuns(const ResultsStore& store, const ExperimentRecord& experiment)
    : m_positions(experiment.points.size())
{
    refuseOther("results", store.experiment(), experiment);
    find(store, experiment);
}

void StoredRuns::find(const ResultsStore& store, const ExperimentRecord& experiment)
{
    m_store = &store;
    std::map<std::string, std::uint64_t> known;
    for (const PointRecord& point : store.experiment().points)
        known.emplace(keyOf(point), known.size());
    for (std::size_t point = 0; point < m_positions.size(); ++point)
        if (const auto found = known.find(keyOf(experiment.points[point])); found != known.end())
            m_positions[point] = found->second;
    m_present = PresentRuns{store, m_positions};
}

void StoredRuns::visit(const SweepStore::Visitor& visitor) const
{
    if (m_store)
        visitPlan(*m_store, m_positions, visitor);
}

}  // namespace tillsim
