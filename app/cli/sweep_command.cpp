// SPDX-License-Identifier: MIT
#include "app/cli/sweep_command.hpp"

#include "app/cli/execute.hpp"
#include "app/cli/gentle_stop.hpp"
#include "app/cli/precision_words.hpp"
#include "app/cli/progress.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/timed_job.hpp"
#include "app/cli/usage_error.hpp"
#include "core/experiment/sweep/sweep_recorder.hpp"
#include "core/experiment/sweep/sweep_rounds.hpp"
#include "core/experiment/thread_executor.hpp"
#include "core/results/store_json.hpp"
#include "core/results/sweep_text.hpp"
#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <cstdint>
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
    std::unique_ptr<SweepStore> store;
    if (command.store)
        inStoreWords([&] { store = std::make_unique<SweepStore>(*command.store, experiment, command.resume); });
    return store;
}

/// The recorder, with what goes by the real clock: progress, and how long runs wait to be kept.
class WatchedRecorder {
public:
    WatchedRecorder(const SweepInput& input, SweepStore* store, bool quiet)
        : recorder{input, store}, m_progress{quiet ? nullptr : watchedError()}
    {
    }

    /// So many more runs will come.
    void expect(std::size_t runs) { m_expected += runs; }

    [[nodiscard]] std::size_t expected() const { return m_expected; }

    void take(RunRecord&& run)
    {
        recorder.take(std::move(run));
        if (const double now = secondsNow(); now - m_kept >= longestBatch) {
            recorder.keep();
            m_kept = now;
        }
        m_progress.show(static_cast<std::int64_t>(recorder.taken()), static_cast<std::int64_t>(m_expected));
    }

    void finish()
    {
        recorder.keep();
        m_progress.clear();
    }

    SweepRecorder recorder;

private:
    static constexpr double longestBatch = 1.0;  // Seconds.

    std::size_t m_expected = 0;
    Progress m_progress;
    double m_kept = secondsNow();
};

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

void sayHowToGoOn(const SweepCommand& command, const SweepInput& input, const WatchedRecorder& watched)
{
    const char* const how = command.store ? "they are kept; the same command with --resume goes on with the others"
                                          : "with --store they would have been kept";
    std::cerr << fmt::format("tillsim: stopped after {} of {}{} runs; {}\n", watched.recorder.taken(),
                             input.precision ? "at least " : "", watched.expected(), how);
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
bool runRounds(SweepRounds& rounds, WatchedRecorder& watched, const SweepPlan& plan, const ExecutorMaker& makeExecutor,
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
        watched.take(std::move(run));
        if (GentleStop::signal() != 0)
            stop.request_stop();
    };
    while (!(runs = rounds.next()).empty()) {
        watched.expect(runs.size());
        if (executor->run(runs.size(), stoppable(jobOf(runs, plan, shelf), stop), deliver, stop.get_token())
            < runs.size())
            return false;
    }
    return true;
}

}  // namespace

void inStoreWords(const std::function<void()>& open)
try {
    open();
} catch (const StoreIsThere& problem) {
    throw UsageError{fmt::format("--store {}; --resume goes on with it, another name begins anew", problem.what())};
} catch (const OtherExperiment& problem) {
    throw UsageError{fmt::format("--store {}", problem.what())};
}

int runSweep(const SweepCommand& command, const SweepInput& input, const ExecutorMaker& makeExecutor)
{
    const GentleStop gentle{!command.quiet};
    const std::unique_ptr<SweepStore> store = storeOf(command, input.plan.experiment);
    SweepRounds rounds{input, command.shard, static_cast<const SweepStore*>(store.get())};
    // JSON has every figure of every run, for which a store is the place.
    std::optional<ResultsStore> passing;
    if (!store && command.format == TableFormat::json)
        passing = ResultsStore::withoutFile("results", input.plan.experiment);
    WatchedRecorder watched{input, store.get(), command.quiet};
    SweepRecorder& recorder = watched.recorder;
    const bool isWhole = runRounds(rounds, watched, input.plan, makeExecutor, passing ? &*passing : nullptr);
    watched.finish();
    if (isWhole && store && store->isOld() && command.format != TableFormat::json)
        recorder.tallyAnew(input.measure);
    if (isWhole || !store)
        writeOut(report(command, recorder,
                        store         ? &store->content()
                            : passing ? &*passing
                                      : nullptr,
                        isWhole ? precisionOutcome(input, rounds.imprecise()) : ""));
    flushOut();
    if (!command.quiet)
        warn(recorder, isWhole ? precisionWarning(input, rounds.imprecise()) : "");
    if (!isWhole) {
        sayHowToGoOn(command, input, watched);
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
} catch (const NoSuchFigure& problem) {
    throw UsageError{fmt::format("--measure: {}", problem.what())};
}

}  // namespace tillsim::cli
