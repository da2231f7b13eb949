// SPDX-License-Identifier: MIT
// `tillsim init`. What it writes is what it is for; what it says about that goes to standard error.
#include "app/cli/destination.hpp"
#include "app/cli/execute.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/usage_error.hpp"
#include "app/shipped/shipped.hpp"
#include "core/results/output_file.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/suggestion.hpp"
#include "core/scenario/text_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim::cli {

namespace {

namespace fs = std::filesystem;

void listScenarios()
{
    std::size_t width = 0;
    for (const shipped::ShippedScenario& scenario : shipped::scenarios())
        width = std::max(width, scenario.name.size());
    for (const shipped::ShippedScenario& scenario : shipped::scenarios())
        writeOut(fmt::format("{:<{}}  {}\n", scenario.name, width, scenario.teaches));
}

const shipped::ShippedScenario& scenarioNamed(const std::string& name)
{
    if (const shipped::ShippedScenario* const scenario = shipped::findScenario(name))
        return *scenario;
    std::vector<std::string_view> names;
    for (const shipped::ShippedScenario& scenario : shipped::scenarios())
        names.push_back(scenario.name);
    const std::string meant = didYouMean(name, names);
    throw UsageError{fmt::format("there is no scenario {} to start from{}", inQuotes(name),
                                 meant.empty() ? "; tillsim init lists them" : meant)};
}

/// Two scenarios may read the same file; the second finds it where the first has put it.
bool isThereAlready(const fs::path& path, std::string_view text)
{
    constexpr std::size_t mostMegabytes = 1;
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return false;
    try {
        return readTextFile(path, mostMegabytes) == text;
    } catch (const std::runtime_error&) {
        return false;  // Then it is something else, and stays.
    }
}

/// A file to be written, and where to.
struct Copy {
    fs::path path;
    std::string_view text;
};

/// The scenario comes last: where it is, all that it reads is there.
std::vector<Copy> copiesOf(const shipped::ShippedScenario& scenario, const fs::path& target)
{
    std::vector<Copy> copies;
    for (const shipped::File& file : scenario.reads) {
        const fs::path path = target.parent_path() / file.name;
        if (path == target)
            throw UsageError{fmt::format("{} is a file that the scenario reads, so it needs another name",
                                         inQuotes(target.string()))};
        if (!isThereAlready(path, file.text))
            copies.push_back({path, file.text});
    }
    copies.push_back({target, scenario.file.text});
    return copies;
}

void refuseExisting(const fs::path& path)
{
    std::error_code error;
    if (fs::exists(path, error))
        throw UsageError{fmt::format("{} is there already, and nothing is overwritten", inQuotes(path.string()))};
}

/// Nothing gets its name before all is written.
void write(const std::vector<Copy>& copies)
{
    for (const Copy& copy : copies)
        refuseExisting(copy.path);
    std::deque<OutputFile> outputs;
    for (const Copy& copy : copies)
        outputs.emplace_back(copy.path).write(copy.text);
    for (OutputFile& output : outputs)
        output.commitAsNew();
}

fs::path targetOf(const InitCommand& command, const shipped::ShippedScenario& scenario)
{
    if (!command.file)
        return scenario.file.name;
    const fs::path path{*command.file};
    std::error_code error;
    return fs::is_directory(path, error) || !path.has_filename() ? path / scenario.file.name : path;
}

void tell(const std::vector<Copy>& copies)
{
    std::string files;
    for (const Copy& copy : copies)
        files += (files.empty() ? "" : " and ") + onOneLine(copy.path.string());
    std::cerr << "wrote " << files << "; run it with: tillsim run " << onOneLine(copies.back().path.string()) << '\n';
}

void print(const shipped::ShippedScenario& scenario)
{
    if (!scenario.reads.empty())
        throw UsageError{
            fmt::format("{} reads {}, which standard output has no place for", scenario.name, scenario.reads[0].name)};
    writeOut(scenario.file.text);
}

}  // namespace

int execute(const InitCommand& command)
{
    if (!command.scenario) {
        listScenarios();
    } else if (const auto& scenario = scenarioNamed(*command.scenario); isStandardOutput(command.file.value_or(""))) {
        print(scenario);
    } else {
        const std::vector<Copy> copies = copiesOf(scenario, targetOf(command, scenario));
        write(copies);
        tell(copies);
    }
    flushOut();
    return done;
}

}  // namespace tillsim::cli
