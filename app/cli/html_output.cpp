// SPDX-License-Identifier: MIT
#include "app/cli/html_output.hpp"

#include "app/cli/destination.hpp"
#include "app/cli/usage_error.hpp"
#include "core/experiment/stored_scenario.hpp"
#include "core/experiment/sweep/sweep_plan.hpp"
#include "core/results/html/html_report.hpp"
#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

namespace tillsim::cli {

namespace {

constexpr const char* usualMeasure = "wait_s.mean";

bool isSameFile(const std::string& a, const std::string& b)
{
    std::error_code ignored;
    return throughLinks(a) == throughLinks(b) || std::filesystem::equivalent(a, b, ignored);
}

/// SQLite keeps what is not yet in a database beside it, in files of these endings.
constexpr std::array<const char*, 3> partsOfAStore{"-journal", "-wal", "-shm"};

void demandOtherFile(const ReportCommand& command)
{
    if (isStandardOutput(*command.html))
        return;
    if (isSameFile(*command.html, command.store))
        throw UsageError{fmt::format("--html {}: that is the store itself, so it cannot be written", *command.html)};
    for (const char* const part : partsOfAStore)
        if (isSameFile(*command.html, command.store + part))
            throw UsageError{
                fmt::format("--html {}: that belongs to the store, so it cannot be written", *command.html)};
}

/// What the scenario says at each point; of one that this program cannot read, why.
ScenarioNotes notesOn(const ExperimentRecord& experiment)
{
    ScenarioNotes notes;
    try {
        for (std::size_t point = 0; point < experiment.points.size(); ++point) {
            const Scenario scenario = storedScenario(experiment, point);
            notes.aims.push_back(aimsOf(scenario));
            if (point > 0)
                continue;
            notes.opens = toSeconds(scenario.opens);
            for (const SourceNote& source : scenario.sources)
                notes.sources.push_back({source.place, source.text});
        }
    } catch (const ScenarioError& error) {
        return {.problem = onOneLine(error.what())};
    }
    return notes;
}

/// The one that was asked for, or the usual one, or the first that there is.
std::string measureFor(const ReportCommand& command, const ResultsStore& store)
{
    if (!command.measures.empty())
        return command.measures.front();
    const std::vector<std::string> known = store.measures();
    if (known.empty() || std::ranges::find(known, usualMeasure) != known.end())
        return usualMeasure;
    return known.front();
}

}  // namespace

void writeHtml(const ReportCommand& command, const ResultsStore& store)
{
    demandOtherFile(command);
    Destination destination{"--html", *command.html};
    const Digest content = digest(store, notesOn(store.experiment()), measureFor(command, store));
    destination.sink()(toHtml(content));
    destination.commit();
}

}  // namespace tillsim::cli
