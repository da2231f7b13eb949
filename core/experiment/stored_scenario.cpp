// SPDX-License-Identifier: MIT
#include "core/experiment/stored_scenario.hpp"

#include "core/scenario/scenario_file.hpp"

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace tillsim {

namespace {

namespace fs = std::filesystem;

bool isCalled(const InputFile& file, const fs::path& name)
{
    return fs::path{file.name}.lexically_normal() == name.lexically_normal();
}

/// By its name as the scenario has it. A record may have another path of the same file, so that the only one with that
/// last part of its name will do.
std::string textOf(const std::vector<InputFile>& files, const fs::path& name)
{
    const auto hasEnd = [&name](const InputFile& file) { return fs::path{file.name}.filename() == name.filename(); };
    auto found = std::ranges::find_if(files, [&name](const InputFile& file) { return isCalled(file, name); });
    if (found == files.end() && std::ranges::count_if(files, hasEnd) == 1)
        found = std::ranges::find_if(files, hasEnd);
    if (found == files.end())
        throw std::runtime_error{"is not in the store"};
    return found->text;
}

}  // namespace

Scenario storedScenario(const ExperimentRecord& experiment, std::size_t point)
{
    std::vector<Setting> settings;
    for (const auto* const list : {&experiment.settings, &experiment.points.at(point).settings})
        for (const PointSetting& setting : *list)
            settings.push_back({setting.path, setting.value});
    const ScenarioRecord& scenario = experiment.scenario;
    return parseScenario(scenario.text, scenario.fileName, {}, settings,
                         [&scenario](const fs::path& name, std::size_t) { return textOf(scenario.files, name); });
}

}  // namespace tillsim
