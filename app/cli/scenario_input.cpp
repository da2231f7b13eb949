// SPDX-License-Identifier: MIT
#include "app/cli/scenario_input.hpp"

#include "app/cli/command.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/scenario_file.hpp"
#include "core/scenario/text_file.hpp"

#include <cstdio>
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

}  // namespace tillsim::cli
