// SPDX-License-Identifier: MIT
// `tillsim compare`.
#include "app/cli/compare_input.hpp"
#include "app/cli/execute.hpp"
#include "app/cli/passport.hpp"
#include "app/cli/progress.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/usage_error.hpp"
#include "core/experiment/sweep/design.hpp"
#include "core/experiment/sweep/sweep_plan.hpp"
#include "core/experiment/thread_executor.hpp"
#include "core/results/comparison_text.hpp"
#include "core/scenario/problems.hpp"

#include <algorithm>
#include <iostream>

namespace tillsim::cli {

namespace {

void demandTargets(const std::vector<Candidate>& candidates)
{
    const auto hasTargets = [](const Candidate& candidate) { return !wantedBy(aimsOf(*candidate.scenario)).empty(); };
    if (std::ranges::none_of(candidates, hasTargets))
        throw UsageError{"--require-targets: no candidate has [targets]"};
}

Comparison compareAll(const CompareCommand& command, CompareInput& input)
{
    Progress progress{command.quiet ? nullptr : watchedError()};
    input.plan.onRun = [&progress](std::int64_t done, std::int64_t of) { progress.show(done, of); };
    ThreadExecutor executor{command.jobs.value_or(usualThreads())};
    return compare(input.candidates, input.plan, executor);
}

/// With its passport, for which a table has no place.
std::string reportOn(const Comparison& comparison, TableFormat format, const RunPassport& passport)
{
    switch (format) {
    case TableFormat::text: return stamped(toText(comparison) + '\n', ReportFormat::text, passport);
    case TableFormat::json: return stamped(toJson(comparison), ReportFormat::json, passport);
    case TableFormat::csv: break;
    }
    return toCsv(comparison);
}

void warn(const std::vector<Candidate>& candidates, const Comparison& comparison)
{
    for (const std::string& warning : warningsAbout(candidates))
        std::cerr << "tillsim: warning: " << onOneLine(warning) << '\n';
    if (comparison.ranking && !comparison.ranking->isCertain())
        std::cerr << "tillsim: warning: it is not certain which candidate is best; --max-replications allows more, and "
                     "a larger --delta needs fewer\n";
}

}  // namespace

int execute(const CompareCommand& command)
try {
    CompareInput input = readCompareInput(command);
    if (command.requireTargets)
        demandTargets(input.candidates);
    const Comparison comparison = compareAll(command, input);
    writeOut(reportOn(comparison, command.format, passportOf(command, input)));
    flushOut();
    if (!command.quiet)
        warn(input.candidates, comparison);
    return command.requireTargets && !meetsTargets(comparison) ? unmet : done;
} catch (const DesignError& problem) {
    throw UsageError{problem.what()};
} catch (const CompareError& problem) {
    throw UsageError{problem.what()};
}

}  // namespace tillsim::cli
