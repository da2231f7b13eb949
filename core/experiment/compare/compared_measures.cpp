// SPDX-License-Identifier: MIT
#include "core/experiment/compare/compared_measures.hpp"

#include "core/experiment/replications.hpp"
#include "core/experiment/sweep/sweep_plan.hpp"
#include "core/results/sweep_tally.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <string_view>

namespace tillsim {

namespace {

constexpr std::size_t costs = std::numeric_limits<std::size_t>::max();
constexpr double usualLimit = 180.0;  // Of waiting, in seconds, where no target names one.

/// Of a run of the candidate, sorted.
std::vector<std::string> namesOf(const Candidate& candidate)
{
    std::vector<std::string> names = measureNames(*candidate.scenario);
    if (aimsOf(*candidate.scenario).haveCosts())
        names.emplace_back(costMeasure);
    std::ranges::sort(names);
    return names;
}

[[noreturn]] void refuse(const Candidate& candidate, const std::string& measure, const std::vector<std::string>& names)
{
    if (measure == costMeasure)
        throw CompareError{fmt::format("{} says in no [costs] what its hours cost", inQuotes(candidate.name))};
    throw CompareError{fmt::format("runs of {} have no figure {}{}", inQuotes(candidate.name), inQuotes(measure),
                                   didYouMean(measure, std::vector<std::string_view>{names.begin(), names.end()}))};
}

std::vector<std::string> mainMeasures(const Scenario& baseline)
{
    std::vector<std::string> measures{costMeasure, "wait_s.mean", "wait_s.p95"};
    const PointAims aims = aimsOf(baseline);
    if (!aims.targets.within)
        measures.push_back(withinName(usualLimit));
    for (const WantedShare& wanted : wantedBy(aims))
        measures.push_back(wanted.measure);
    for (const char* const each : {"one_plus_one", "line_length.mean", "utilisation", "customers.served",
                                   "customers.balked", "customers.turned_away", "customers.reneged"})
        measures.emplace_back(each);
    if (baseline.classes.size() > 1)
        for (const CustomerClass& each : baseline.classes)
            for (const char* const figure : {"wait_s.mean", "wait_s.p95"})
                measures.push_back(fmt::format("classes[{}].{}", each.name, figure));
    return measures;
}

bool isThere(const std::vector<std::vector<std::string>>& names, const std::string& measure)
{
    return std::ranges::all_of(names, [&](const auto& list) { return std::ranges::binary_search(list, measure); });
}

}  // namespace

std::vector<std::string> comparedMeasures(const std::vector<Candidate>& candidates,
                                          const std::vector<std::string>& asked)
{
    std::vector<std::vector<std::string>> names;
    names.reserve(candidates.size());
    for (const Candidate& candidate : candidates)
        names.push_back(namesOf(candidate));
    for (const std::string& measure : asked)
        for (std::size_t at = 0; at < names.size(); ++at)
            if (!std::ranges::binary_search(names[at], measure))
                refuse(candidates[at], measure, names[at]);
    std::vector<std::string> wanted = asked;
    std::ranges::copy_if(mainMeasures(*candidates.front().scenario), std::back_inserter(wanted),
                         [&names](const std::string& measure) { return isThere(names, measure); });
    std::vector<std::string> measures;
    for (std::string& measure : wanted)
        if (std::ranges::find(measures, measure) == measures.end())
            measures.push_back(std::move(measure));
    return measures;
}

MeasureReader::MeasureReader(const Candidate& candidate, const std::vector<std::string>& measures)
    : m_aims{aimsOf(*candidate.scenario)}
{
    const std::vector<std::string> names = measureNames(*candidate.scenario);
    for (const std::string& measure : measures) {
        const auto found = std::ranges::find(names, measure);
        const bool isCost = measure == costMeasure && m_aims.haveCosts();
        if (found == names.end() && !isCost)
            refuse(candidate, measure, names);
        m_positions.push_back(isCost ? costs : static_cast<std::size_t>(found - names.begin()));
    }
}

std::vector<double> MeasureReader::valuesOf(const RunRecord& run) const
{
    std::vector<double> values;
    values.reserve(m_positions.size());
    for (const std::size_t position : m_positions)
        values.push_back(position == costs ? costOf(run, m_aims) : run.measures.at(position).value);
    return values;
}

}  // namespace tillsim
