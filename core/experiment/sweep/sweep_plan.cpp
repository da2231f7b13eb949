// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/sweep_plan.hpp"

#include "core/scenario/limits.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/scenario_file.hpp"
#include "core/scenario/text_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

namespace tillsim {

namespace {

void append(std::vector<Setting>& settings, const std::vector<PointSetting>& more)
{
    for (const PointSetting& each : more)
        settings.push_back({each.path, each.value});
}

Scenario parse(const ScenarioText& scenario, const std::vector<Setting>& settings, const FileSource& readFile)
{
    return parseScenario(scenario.text, scenario.fileName, scenario.folder, settings, readFile);
}

/// What is wrong at a point, with the point's name; but as it is if the scenario is wrong in the same way without it.
[[noreturn]] void refusePoint(const SweepPlan& plan, const std::string& name, const ScenarioError& error,
                              const FileSource& readFile)
{
    try {
        std::vector<Setting> common;
        append(common, plan.experiment.settings);
        (void)parse(plan.scenario, common, readFile);
    } catch (const ScenarioError& ofAll) {
        if (ofAll.problems() == error.problems())
            throw;
    }
    std::vector<Problem> problems = error.problems();
    for (Problem& problem : problems)
        problem.text = fmt::format("at the point {}: {}", inQuotes(name), problem.text);
    throw ScenarioError{std::move(problems), error.left()};
}

Scenario scenarioAt(const SweepPlan& plan, std::size_t point, const FileSource& readFile)
try {
    return parse(plan.scenario, settingsAt(plan, point), readFile);
} catch (const ScenarioError& error) {
    refusePoint(plan, plan.points[point].record.name, error, readFile);
}

/// What the record calls a file that a scenario in `folder` reads.
std::string nameInRecord(const std::filesystem::path& file, const std::filesystem::path& folder)
{
    const std::string name = folder.empty() ? file.string() : file.lexically_relative(folder).string();
    return name.empty() ? file.string() : name;
}

/// The files that some point reads, each once, in the order in which they were come across.
class InputFiles {
public:
    void add(const Scenario& scenario, const std::filesystem::path& folder, const FileSource& readFile)
    {
        for (const std::string& file : scenario.files) {
            if (!m_known.insert(file).second)
                continue;
            m_files.push_back({nameInRecord(file, folder), readFile(file, maxTraceMegabytes)});
        }
    }

    std::vector<InputFile> take() { return std::move(m_files); }

private:
    std::set<std::string> m_known;
    std::vector<InputFile> m_files;
};

/// All points see the same customers, so none may have a seed of its own.
void refuseSeeds(const std::vector<DesignPoint>& points)
{
    for (const auto& [point, values] : points)
        for (const PointSetting& setting : point.settings)
            if (setting.path == "seed")
                throw DesignError{"the seed cannot be varied: all points see the same customers, and replications are "
                                  "what brings others"};
}

}  // namespace

PointAims aimsOf(const Scenario& scenario)
{
    PointAims aims{.targets = {.onePlusOne = scenario.targets.onePlusOne},
                   .tillHour = scenario.costs.tillHour,
                   .waitingHour = scenario.costs.waitingHour};
    if (const auto& within = scenario.targets.within)
        aims.targets.within = {toSeconds(within->time), within->share};
    return aims;
}

std::vector<Setting> settingsAt(const SweepPlan& plan, std::size_t point)
{
    std::vector<Setting> settings;
    append(settings, plan.experiment.settings);
    append(settings, plan.points[point].record.settings);
    return settings;
}

Scenario readPoint(const SweepPlan& plan, std::size_t point)
{
    const auto recorded = [&plan](const std::filesystem::path& path, std::size_t) {
        const std::string name = nameInRecord(path, plan.scenario.folder);
        for (const InputFile& file : plan.experiment.scenario.files)
            if (file.name == name)
                return file.text;
        throw std::runtime_error{"is not among the files of the sweep"};
    };
    return parseScenario(plan.scenario.text, plan.scenario.fileName, plan.scenario.folder, settingsAt(plan, point),
                         recorded);
}

SweepPlan planSweep(const SweepDesign& design, ScenarioText scenario, std::optional<std::uint64_t> seed,
                    const FileSource& readFile)
{
    SweepPlan plan{.scenario = std::move(scenario), .points = pointsOf(design)};
    refuseSeeds(plan.points);
    plan.experiment.settings = design.settings;
    plan.experiment.axes = axesOf(design);
    InputFiles files;
    for (std::size_t point = 0; point < plan.points.size(); ++point) {
        const Scenario read = scenarioAt(plan, point, readFile);
        if (point == 0) {
            plan.experiment.scenario.name = read.name;
            plan.experiment.seed = seed.value_or(read.seed);
        }
        plan.aims.push_back(aimsOf(read));
        files.add(read, plan.scenario.folder, readFile);
        plan.experiment.points.push_back(plan.points[point].record);
    }
    plan.experiment.scenario.fileName = plan.scenario.fileName;
    plan.experiment.scenario.text = plan.scenario.text;
    plan.experiment.scenario.files = files.take();
    return plan;
}

}  // namespace tillsim
