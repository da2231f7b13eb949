// SPDX-License-Identifier: MIT
// `tillsim run`.
#include "app/cli/run_command.hpp"

#include "app/cli/execute.hpp"
#include "app/cli/passport.hpp"
#include "app/cli/run_kinds.hpp"
#include "app/cli/run_outputs.hpp"
#include "app/cli/standard_output.hpp"
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

RunReport runAsAsked(const RunCommand& command, const Scenario& scenario, EventObserver* observer)
{
    const RunTask task{command, scenario, untilFrom(command, scenario), observer};
    if (command.replications.steady)
        return runSteady(task);
    return command.replications.areSeveral() ? runSeveral(task) : runOnce(task);
}

}  // namespace

std::string runToJson(RunCommand command, const Scenario& scenario, EventObserver* observer)
{
    command.format = ReportFormat::json;
    command.quiet = true;
    command.customers.reset();
    command.events.reset();
    command.replications.welch.reset();
    return runAsAsked(command, scenario, observer).text;
}

int execute(const RunCommand& command)
{
    const HashedScenario input = readHashedScenario(command.scenario, command.settings);
    const RunReport report = runAsAsked(command, input.scenario, nullptr);
    if (!replacesReport(command))
        writeOut(stamped(report.text, command.format, passportOf(command, input)));
    flushOut();
    for (const std::string& warning : report.warnings)
        if (!command.quiet)
            std::cerr << "tillsim: warning: " << onOneLine(warning) << '\n';
    return done;
}

}  // namespace tillsim::cli
