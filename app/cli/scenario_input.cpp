// SPDX-License-Identifier: MIT
#include "app/cli/scenario_input.hpp"

#include "app/cli/command.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/scenario_file.hpp"
#include "core/scenario/text_file.hpp"

#include <cstdio>
#include <filesystem>
#include <iostream>
#include <stdexcept>

namespace tillsim::cli {

namespace {

constexpr const char* standardInput = "standard input";  // As messages name it.

std::string readStandardInput()
{
    try {
        std::string text = readText(std::cin, maxScenarioMegabytes);
        if (std::ferror(stdin) != 0)  // Which std::cin, on top of it, takes for the end.
            throw std::runtime_error{"cannot be read"};
        return text;
    } catch (const std::runtime_error& problem) {
        throw ScenarioError{{{{standardInput}, problem.what()}}};
    }
}

}  // namespace

Scenario readScenario(const std::string& file, std::span<const Setting> settings)
{
    if (file == standardStream)
        return parseScenario(readStandardInput(), standardInput, {}, settings);
    return loadScenario(file, settings);
}

ScenarioText readScenarioText(const std::string& file)
{
    if (file == standardStream)
        return {standardInput, {}, readStandardInput()};
    const std::filesystem::path path{file};
    try {
        return {file, path.parent_path(), readTextFile(path, maxScenarioMegabytes)};
    } catch (const std::runtime_error& problem) {
        throw ScenarioError{{{{file}, problem.what()}}};
    }
}

}  // namespace tillsim::cli
