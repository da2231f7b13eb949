// SPDX-License-Identifier: MIT
// `tillsim run --replications` and `tillsim run --precision`.
#include "app/cli/progress.hpp"
#include "app/cli/run_kinds.hpp"
#include "app/cli/run_outputs.hpp"
#include "app/cli/usage_error.hpp"
#include "app/cli/warnings.hpp"
#include "core/experiment/replications.hpp"
#include "core/experiment/theory_result.hpp"
#include "core/experiment/thread_executor.hpp"
#include "core/results/replicated_json.hpp"
#include "core/results/replicated_text.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace tillsim::cli {

namespace {

void checkMeasure(const std::string& measure, const std::vector<std::string>& known)
{
    if (std::ranges::find(known, measure) != known.end())
        return;
    const std::string meant = didYouMean(measure, std::vector<std::string_view>{known.begin(), known.end()});
    throw UsageError{fmt::format("--measure: a run of this scenario has no figure {}{}", inQuotes(measure),
                                 meant.empty() ? "; run --format json shows them, such as wait_s.p95" : meant)};
}

std::optional<Precision> precisionFor(const ReplicationsAsked& asked, const Scenario& scenario)
{
    if (!asked.precision)
        return std::nullopt;
    const std::vector<std::string> known = measureNames(scenario);
    for (const std::string& measure : asked.measures)
        checkMeasure(measure, known);
    Precision precision{.relative = *asked.precision};
    if (!asked.measures.empty())
        precision.measures = asked.measures;
    precision.least = asked.least.value_or(std::min(precision.least, asked.most.value_or(precision.most)));
    precision.most = asked.most.value_or(std::max(precision.most, precision.least));
    return precision;
}

ReplicatedResult replicate(const RunTask& task, const std::optional<Precision>& precision, std::vector<Waits>* waits)
{
    const ReplicationsAsked& asked = task.command.replications;
    Progress progress{task.command.quiet ? nullptr : watchedError()};
    const ReplicationPlan plan{.seed = task.seed(),
                               .until = task.until,
                               .count = asked.count.value_or(1),
                               .precision = precision,
                               .waits = waits,
                               .onRun = [&progress](std::int64_t done, std::int64_t of) { progress.show(done, of); }};
    ThreadExecutor executor{asked.jobs ? static_cast<std::size_t>(*asked.jobs) : usualThreads()};
    return tillsim::replicate(task.scenario, plan, executor);
}

std::string reportOn(const ReplicatedResult& result, ReportFormat format)
{
    return format == ReportFormat::json ? toJson(result) : toText(result);
}

}  // namespace

RunReport runSeveral(const RunTask& task)
{
    const auto precision = precisionFor(task.command.replications, task.scenario);
    RunOutputs outputs{task.command, task.scenario};
    std::vector<Waits> waits;
    ReplicatedResult result = replicate(task, precision, outputs.wantsWelch() ? &waits : nullptr);
    if (outputs.wantsWelch())
        outputs.writeWelch(waits);
    outputs.commit();
    result.shape.theory = theoryResult(task.scenario);
    return {reportOn(result, task.command.format), warningsAbout(task.scenario, result, task.until)};
}

}  // namespace tillsim::cli
