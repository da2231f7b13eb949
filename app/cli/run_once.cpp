// SPDX-License-Identifier: MIT
// `tillsim run` of one run.
#include "app/cli/run_kinds.hpp"
#include "app/cli/run_outputs.hpp"
#include "app/cli/warnings.hpp"
#include "core/experiment/theory_result.hpp"
#include "core/results/run_json.hpp"
#include "core/results/run_text.hpp"

#include <stdexcept>

namespace tillsim::cli {

namespace {

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

RunReport runOnce(const RunTask& task)
{
    RunOptions options{.seed = task.seed(), .until = task.until};
    RunOutputs outputs{task.command, task.scenario};
    outputs.attachTo(options);
    if (task.observer)
        options.observers.push_back(task.observer);
    RunResult result = runToItsEnd(task.scenario, options);
    outputs.commit();
    result.theory = theoryResult(task.scenario);
    return {reportOn(result, task.command.format), warningsAbout(task.scenario, result, task.until)};
}

}  // namespace tillsim::cli
