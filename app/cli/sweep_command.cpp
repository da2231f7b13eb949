// SPDX-License-Identifier: MIT
#include "app/cli/sweep_command.hpp"

#include "app/cli/execute.hpp"
#include "app/cli/gentle_stop.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/sweep_recorder.hpp"
#include "app/cli/timed_job.hpp"
#include "app/cli/usage_error.hpp"
#include "core/experiment/thread_executor.hpp"
#include "core/results/store_json.hpp"
#include "core/results/sweep_text.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <stop_token>
#include <utility>

namespace tillsim::cli {

namespace {

constexpr int signalBase = 128;  // What the shell adds to the number of a signal.

/// The job with its wall time; when a signal has come, it also has the others stop.
Job stoppable(Job job, std::stop_source stop)
{
    return [job = timed(std::move(job)), stop](std::size_t index) mutable {
        RunRecord run = job(index);
        if (GentleStop::signal() != 0)
            stop.request_stop();
        return run;
    };
}

/// A figure that no run has is told before the first of them is kept.
void demandMeasure(const RunRecord& run, const std::string& measure)
{
    if (run.failed() || findMeasure(run, measure))
        return;
    std::vector<std::string_view> names;
    for (const NamedFigure& figure : run.measures)
        names.push_back(figure.name);
    throw UsageError{fmt::format("--measure: runs have no figure {}{}", inQuotes(measure), didYouMean(measure, names))};
}

std::unique_ptr<SweepStore> storeOf(const SweepCommand& command, const ExperimentRecord& experiment)
{
    return command.store ? std::make_unique<SweepStore>(*command.store, experiment, command.resume) : nullptr;
}

void warn(const SweepRecorder& recorder)
{
    for (const std::string& failure : recorder.failures())
        std::cerr << "tillsim: warning: " << onOneLine(failure) << '\n';
    if (recorder.failed() > recorder.failures().size())
        std::cerr << fmt::format("tillsim: warning: {} more runs failed\n",
                                 recorder.failed() - recorder.failures().size());
}

void sayHowToGoOn(const SweepCommand& command, std::size_t done, std::size_t total)
{
    const std::string how = command.store
        ? fmt::format("they are kept; the same command with --resume goes on with the others")
        : "with --store they would have been kept";
    std::cerr << fmt::format("tillsim: stopped after {} of {} runs; {}\n", done, total, how);
}

std::string report(const SweepCommand& command, const SweepRecorder& recorder, const ResultsStore* store)
{
    if (command.format == TableFormat::json)
        return toJson(summarise(*store, {}));
    const SweepTable table = recorder.table();
    return command.format == TableFormat::csv ? toCsv(table) : toText(table);
}

}  // namespace

int runSweep(const SweepCommand& command, const SweepInput& input, const ExecutorMaker& makeExecutor)
{
    const SweepPlan& plan = input.plan;
    const GentleStop gentle{!command.quiet};
    const std::unique_ptr<SweepStore> store = storeOf(command, plan.experiment);
    const std::vector<SweepRun> runs = runsOf(plan.points.size(), input.replications, command.shard,
                                              [&store](const SweepRun& run) { return store && store->has(run); });
    // JSON has every figure of every run, for which a store is the place.
    std::optional<ResultsStore> passing;
    if (!store && command.format == TableFormat::json)
        passing = ResultsStore::withoutFile("results", plan.experiment);
    ScenarioShelf shelf{plan};
    SweepRecorder recorder{input, store.get(), runs.size(), command.quiet};
    std::stop_source stop;
    const auto deliver = [&](RunRecord&& run) {
        if (recorder.taken() == 0)
            demandMeasure(run, input.measure);
        if (passing)
            passing->add({&run, 1});
        recorder.take(std::move(run));
        if (GentleStop::signal() != 0)
            stop.request_stop();
    };
    const std::unique_ptr<Executor> executor = makeExecutor(plan, runs);
    const std::size_t done
        = executor->run(runs.size(), stoppable(jobOf(runs, plan, shelf), stop), deliver, stop.get_token());
    recorder.finish();
    const bool isCut = done < runs.size();
    if (!isCut || !store)
        writeOut(report(command, recorder, store ? &store->content() : passing ? &*passing : nullptr));
    flushOut();
    if (!command.quiet)
        warn(recorder);
    if (isCut) {
        sayHowToGoOn(command, done, runs.size());
        return signalBase + GentleStop::signal();
    }
    return recorder.failed() > 0 ? partly : static_cast<int>(ExitCode::done);
}

int execute(const SweepCommand& command)
{
    const std::size_t threads = command.jobs.value_or(usualThreads());
    return sweep(command, threads, [threads](const SweepPlan&, const std::vector<SweepRun>&) {
        return std::make_unique<ThreadExecutor>(threads);
    });
}

int sweep(const SweepCommand& command, std::size_t threads, const ExecutorMaker& makeExecutor)
try {
    const SweepInput input = readSweepInput(command);
    return command.dryRun ? planOnly(command, input, threads) : runSweep(command, input, makeExecutor);
} catch (const DesignError& problem) {
    throw UsageError{problem.what()};
}

}  // namespace tillsim::cli
