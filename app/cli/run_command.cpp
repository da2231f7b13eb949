// SPDX-License-Identifier: MIT
// `tillsim run`.
#include "app/cli/execute.hpp"
#include "app/cli/run_outputs.hpp"
#include "app/cli/scenario_input.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/usage_error.hpp"
#include "app/cli/warnings.hpp"
#include "core/experiment/theory_result.hpp"
#include "core/results/run_json.hpp"
#include "core/results/run_text.hpp"
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

/// A wait of any length fits; only a run that goes on and on comes to the end of time.
RunResult runToItsEnd(const Scenario& scenario, const RunOptions& options)
try {
    return simulate(scenario, options);
} catch (const std::overflow_error&) {
    throw std::runtime_error{
        "the run goes on beyond the end of virtual time, 292 years after opening; --until TIME ends it before"};
}

std::string reportOn(const RunResult& result, ReportFormat format)
{
    return format == ReportFormat::json ? toJson(result) : toText(result);
}

}  // namespace

int execute(const RunCommand& command)
{
    const Scenario scenario = readScenario(command.scenario, command.settings);
    RunOptions options{.seed = command.seed.value_or(scenario.seed), .until = untilFrom(command, scenario)};
    RunOutputs outputs{command, scenario};
    outputs.attachTo(options);
    RunResult result = runToItsEnd(scenario, options);
    outputs.commit();
    result.theory = theoryResult(scenario);
    if (!replacesReport(command))
        writeOut(reportOn(result, command.format));
    flushOut();
    if (!command.quiet) {
        for (const std::string& warning : warningsAbout(scenario, result, options.until))
            std::cerr << "tillsim: warning: " << onOneLine(warning) << '\n';
    }
    return done;
}

}  // namespace tillsim::cli
