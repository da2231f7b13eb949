// SPDX-License-Identifier: MIT
// `tillsim run --steady`.
#include "app/cli/run_kinds.hpp"
#include "app/cli/run_outputs.hpp"
#include "app/cli/warnings.hpp"
#include "core/experiment/steady.hpp"
#include "core/experiment/theory_result.hpp"
#include "core/results/steady_json.hpp"
#include "core/results/steady_text.hpp"

namespace tillsim::cli {

RunReport runSteady(const RunTask& task)
{
    RunOptions options{.seed = task.seed(), .until = task.until};
    RunOutputs outputs{task.command, task.scenario};
    outputs.attachTo(options);
    if (task.observer)
        options.observers.push_back(task.observer);
    SteadyResult result = simulateSteady(task.scenario, options);
    outputs.commit();
    result.theory = theoryResult(task.scenario);
    return {task.command.format == ReportFormat::json ? toJson(result) : toText(result),
            warningsAbout(task.scenario, result)};
}

}  // namespace tillsim::cli
