// SPDX-License-Identifier: MIT
#include "app/cli/compare_input.hpp"

#include "app/cli/hashed_scenario.hpp"
#include "app/cli/scenario_input.hpp"
#include "app/cli/sweep_input.hpp"
#include "app/cli/usage_error.hpp"
#include "core/experiment/compare/same_customers.hpp"
#include "core/experiment/sweep/scenario_shelf.hpp"
#include "core/experiment/sweep/sweep_file.hpp"
#include "core/results/text_hash.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/scenario_file.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>
#include <utility>

namespace tillsim::cli {

namespace {

/// Those without folder and ending if they tell the files apart, else as they were given.
std::vector<std::string> namesOf(const std::vector<std::string>& files)
{
    std::vector<std::string> names;
    for (const std::string& file : files)
        names.push_back(file == standardStream ? "standard input" : std::filesystem::path{file}.stem().string());
    const bool isEnough = std::set<std::string>{names.begin(), names.end()}.size() == names.size();
    return isEnough ? names : files;
}

void refuseRepeated(const std::vector<std::string>& files)
{
    std::set<std::string> seen;
    for (const std::string& file : files)
        if (!seen.insert(file).second)
            throw UsageError{
                fmt::format("compare is given {} twice", file == standardStream ? "standard input" : inQuotes(file))};
}

HashedScenario readCandidate(const std::string& file, const std::vector<Setting>& settings)
{
    const ScenarioText text = readScenarioText(file);
    if (isSweepFile(text.text, text.fileName))
        throw UsageError{fmt::format("{} is a sweep file: its points can be compared with each other, but not with "
                                     "other files",
                                     inQuotes(file))};
    return hashedScenario(text, file, settings);
}

CompareInput readFiles(const CompareCommand& command)
{
    refuseRepeated(command.files);
    const std::vector<std::string> names = namesOf(command.files);
    CompareInput input;
    for (std::size_t at = 0; at < names.size(); ++at) {
        HashedScenario read = readCandidate(command.files[at], command.settings);
        input.candidates.push_back({names[at], std::make_shared<const Scenario>(std::move(read.scenario))});
        input.files.push_back(std::move(read.text));
        input.files.insert(input.files.end(), read.files.begin(), read.files.end());
    }
    input.plan.seed = command.seed.value_or(input.candidates.front().scenario->seed);
    input.plan.replications = command.replications.value_or(input.plan.replications);
    return input;
}

std::vector<HashedFile> filesOf(const ScenarioRecord& scenario)
{
    std::vector<HashedFile> files{{scenario.fileName, textHash(scenario.text)}};
    for (const InputFile& file : scenario.files)
        files.push_back({file.name, textHash(file.text)});
    return files;
}

/// The points of a sweep. The figure that matters most to it is among those that are shown.
CompareInput readPoints(const CompareCommand& command)
{
    CompareInput input;
    const SweepInput sweep = readSweepInput({.file = command.files.front(),
                                             .vary = command.vary,
                                             .settings = command.settings,
                                             .replications = command.replications,
                                             .seed = command.seed},
                                            static_cast<std::uint64_t>(input.plan.replications));
    if (sweep.plan.points.size() > maxCandidates)
        throw CompareError{fmt::format("a comparison may have at most {} candidates, not {}", maxCandidates,
                                       sweep.plan.points.size())};
    ScenarioShelf shelf{sweep.plan};
    for (std::size_t point = 0; point < sweep.plan.points.size(); ++point)
        input.candidates.push_back({sweep.plan.points[point].record.name, shelf.at(point)});
    input.files = filesOf(sweep.plan.experiment.scenario);
    input.plan.seed = sweep.plan.experiment.seed;
    input.plan.replications = static_cast<std::int64_t>(sweep.replications);
    input.plan.measures = {sweep.measure};
    return input;
}

SelectionPlan selectionFor(const CompareCommand& command, const ComparisonPlan& plan)
{
    SelectionPlan selection{.delta = command.delta};
    if (!command.measures.empty())
        selection.measure = command.measures.front();
    if (!plan.measures.empty())
        selection.otherwise = plan.measures.front();
    selection.most = command.most.value_or(std::max(selection.most, plan.replications));
    if (selection.most < plan.replications)
        throw UsageError{fmt::format("--max-replications must not be below the {} replications that each candidate has "
                                     "in any case",
                                     plan.replications)};
    return selection;
}

/// Which candidates differ from the first one in the same way.
class Groups {
public:
    void add(std::string difference, const std::string& name)
    {
        const auto same = [&](const auto& group) { return group.first == difference; };
        const auto found = std::ranges::find_if(m_groups, same);
        if (found == m_groups.end())
            m_groups.push_back({std::move(difference), {name}});
        else
            found->second.push_back(name);
    }

    /// "'b' and 2 more".
    template <typename Say>
    void tell(Say say) const
    {
        for (const auto& [difference, names] : m_groups) {
            const std::size_t others = names.size() - 1;
            say(difference,
                others == 0 ? inQuotes(names.front()) : fmt::format("{} and {} more", inQuotes(names.front()), others));
        }
    }

private:
    std::vector<std::pair<std::string, std::vector<std::string>>> m_groups;
};

}  // namespace

CompareInput readCompareInput(const CompareCommand& command)
{
    CompareInput input = command.files.size() > 1 ? readFiles(command) : readPoints(command);
    if (command.select)
        input.plan.selection = selectionFor(command, input.plan);
    input.plan.confidence = command.confidence;
    input.plan.measures.insert(input.plan.measures.begin(), command.measures.begin(), command.measures.end());
    return input;
}

std::vector<std::string> warningsAbout(const std::vector<Candidate>& candidates)
{
    const Scenario& first = *candidates.front().scenario;
    const std::string baseline = inQuotes(candidates.front().name);
    Groups customers;
    Groups aims;
    for (const auto& [name, scenario] : candidates) {
        if (const auto differences = customersDifferBy(first, *scenario); !differences.empty())
            customers.add(fmt::format("{}", fmt::join(differences, ", ")), name);
        if (scenario->costs != first.costs)
            aims.add("prices in [costs]", name);
        if (scenario->targets != first.targets)
            aims.add("[targets]", name);
    }
    std::vector<std::string> warnings;
    customers.tell([&](const std::string& difference, const std::string& names) {
        warnings.push_back(fmt::format("the customers of {} are not those of {}: other {}. Differences show that, too, "
                                       "and pairs are worth less",
                                       names, baseline, difference));
    });
    aims.tell([&](const std::string& difference, const std::string& names) {
        warnings.push_back(fmt::format("{} other {} than {}; each candidate is held against its own",
                                       names + (names.find("' and ") == std::string::npos ? " has" : " have"),
                                       difference, baseline));
    });
    return warnings;
}

}  // namespace tillsim::cli
