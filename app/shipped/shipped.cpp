// SPDX-License-Identifier: MIT
#include "app/shipped/shipped.hpp"

#include <algorithm>
#include <string>

namespace tillsim::shipped {

namespace {

constexpr std::string_view extension = ".toml";

std::string_view withoutExtension(std::string_view name)
{
    return name.ends_with(extension) ? name.substr(0, name.size() - extension.size()) : name;
}

/// The second line, without its "# ": the first is about the licence.
std::string_view firstLineOfHead(std::string_view text)
{
    constexpr std::string_view mark = "# ";
    text.remove_prefix(text.find('\n') + 1 + mark.size());
    return text.substr(0, text.find('\n'));
}

std::vector<File> filesNamedIn(std::string_view text)
{
    std::vector<File> named;
    for (const File& file : files()) {
        if (text.find('"' + std::string{file.name} + '"') != text.npos)
            named.push_back(file);
    }
    return named;
}

/// The one that a sweep file names.
const ShippedScenario* scenarioNamedIn(std::string_view text)
{
    const auto isNamed = [text](const ShippedScenario& scenario) {
        return text.find('/' + std::string{scenario.file.name} + '"') != text.npos;
    };
    return &*std::ranges::find_if(scenarios(), isNamed);
}

std::vector<ShippedSweep> readSweeps()
{
    std::vector<ShippedSweep> sweeps;
    for (const File& file : sweepFiles())
        sweeps.push_back({withoutExtension(file.name), firstLineOfHead(file.text), file, scenarioNamedIn(file.text)});
    return sweeps;
}

std::vector<ShippedScenario> readScenarios()
{
    std::vector<ShippedScenario> scenarios;
    for (const File& file : files()) {
        if (file.name.ends_with(extension))
            scenarios.push_back(
                {withoutExtension(file.name), firstLineOfHead(file.text), file, filesNamedIn(file.text)});
    }
    return scenarios;
}

}  // namespace

const std::vector<ShippedScenario>& scenarios()
{
    static const std::vector<ShippedScenario> all = readScenarios();
    return all;
}

const std::vector<ShippedSweep>& sweeps()
{
    static const std::vector<ShippedSweep> all = readSweeps();
    return all;
}

const ShippedScenario* findScenario(std::string_view name)
{
    const auto found = std::ranges::find(scenarios(), withoutExtension(name), &ShippedScenario::name);
    return found == scenarios().end() ? nullptr : &*found;
}

}  // namespace tillsim::shipped
