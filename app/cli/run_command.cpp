// SPDX-License-Identifier: MIT
// `tillsim run`.
#include "app/cli/execute.hpp"
#include "app/cli/run_kinds.hpp"
#include "app/cli/scenario_input.hpp"
#include "app/cli/usage_error.hpp"
#include "core/scenario/clock_time.hpp"
#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <iostream>
#include <stdexcept>

namespace tillsim::cli {

namespace {

std::optional<Duration> untilFrom(const RunCommand& command, const Scenario& scenario)
{
    if (!command.until)
        return std::nullopt;
    try {
        return parseMoment(*command.until, scenario.opens);
    } catch (const std::invalid_argument& problem) {
        throw UsageError{fmt::format("--until {}, not {}", problem.what(), inQuotes(*command.until))};
    }
}

}  // namespace

int execute(const RunCommand& command)
{
    const Scenario scenario = readScenario(command.scenario, command.settings);
    const RunTask task{command, scenario, untilFrom(command, scenario)};
    if (command.replications.steady)
        runSteady(task);
    else if (command.replications.areSeveral())
        runSeveral(task);
    else
        runOnce(task);
    return done;
}

void warn(const RunCommand& command, std::span<const std::string> warnings)
{
    for (const std::string& warning : command.quiet ? std::span<const std::string>{} : warnings)
        std::cerr << "tillsim: warning: " << onOneLine(warning) << '\n';
}

}  // namespace tillsim::cli
