// SPDX-License-Identifier: MIT
#include "app/cli/sweep_command.hpp"

#include "app/cli/execute.hpp"
#include "app/cli/gentle_stop.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/sweep_recorder.hpp"
#include "app/cli/sweep_rounds.hpp"
#include "app/cli/timed_job.hpp"
#include "app/cli/usage_error.hpp"
#include "core/experiment/thread_executor.hpp"
#include "core/results/store_json.hpp"
#include "core/results/sweep_text.hpp"
#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

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

std::unique_ptr<SweepStore> storeOf(const SweepCommand& command, const ExperimentRecord& experiment)
{
    return command.store ? std::make_unique<SweepStore>(*command.store, experiment, command.resume) : nullptr;
}

void warn(const SweepRecorder& recorder, const std::string& precision)
{
    for (const std::string& failure : recorder.failures())
        std::cerr << "tillsim: warning: " << onOneLine(failure) << '\n';
    if (recorder.failed() > recorder.failures().size())
        std::cerr << fmt::format("tillsim: warning: {} more runs failed\n",
                                 recorder.failed() - recorder.failures().size());
    if (!precision.empty())
        std::cerr << "tillsim: warning: " << onOneLine(precision) << '\n';
}

void sayHowToGoOn(const SweepCommand& command, const SweepInput& input, const SweepRecorder& recorder)
{
    const char* const how = command.store ? "they are kept; the same command with --resume goes on with the others"
                                          : "with --store they would have been kept";
    std::cerr << fmt::format("tillsim: stopped after {} of {}{} runs; {}\n", recorder.taken(),
                             input.precision ? "at least " : "", recorder.expected(), how);
}

std::string report(const SweepCommand& command, const SweepRecorder& recorder, const ResultsStore* store,
                   const std::string& precision)
{
    if (command.format == TableFormat::json)
        return toJson(summarise(*store, {}));
    const SweepTable table = recorder.table();
    return command.format == TableFormat::csv ? toCsv(table) : toText(table) + precision;
}

/// All rounds, one after the other. False: it was stopped.
bool runRounds(SweepRounds& rounds, SweepRecorder& recorder, const SweepPlan& plan, const ExecutorMaker& makeExecutor,
               ResultsStore* passing)
{
    std::vector<SweepRun> runs;  // Of the present round.
    const std::unique_ptr<Executor> executor = makeExecutor(plan, runs);
    ScenarioShelf shelf{plan};
    std::stop_source stop;
    const auto deliver = [&](RunRecord&& run) {
        rounds.add(run);
        if (passing)
            passing->add({&run, 1});
        recorder.take(std::move(run));
        if (GentleStop::signal() != 0)
            stop.request_stop();
    };
    while (!(runs = rounds.next()).empty()) {
        recorder.expect(runs.size());
        if (executor->run(runs.size(), stoppable(jobOf(runs, plan, shelf), stop), deliver, stop.get_token())
            < runs.size())
            return false;
    }
    return true;
}

}  // namespace

int runSweep(const SweepCommand& command, const SweepInput& input, const ExecutorMaker& makeExecutor)
{
    const GentleStop gentle{!command.quiet};
    const std::unique_ptr<SweepStore> store = storeOf(command, input.plan.experiment);
    SweepRounds rounds{input, command.shard, static_cast<const SweepStore*>(store.get())};
    // JSON has every figure of every run, for which a store is the place.
    std::optional<ResultsStore> passing;
    if (!store && command.format == TableFormat::json)
        passing = ResultsStore::withoutFile("results", input.plan.experiment);
    SweepRecorder recorder{input, store.get(), command.quiet};
    const bool isWhole = runRounds(rounds, recorder, input.plan, makeExecutor, passing ? &*passing : nullptr);
    recorder.finish();
    if (isWhole || !store)
        writeOut(report(command, recorder,
                        store         ? &store->content()
                            : passing ? &*passing
                                      : nullptr,
                        isWhole ? rounds.outcome() : ""));
    flushOut();
    if (!command.quiet)
        warn(recorder, isWhole ? rounds.warning() : "");
    if (!isWhole) {
        sayHowToGoOn(command, input, recorder);
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
