// SPDX-License-Identifier: GPL-3.0-or-later
// Where sweeps are run: plans, counts, runs and looks things up in the store. For one thread, which is not the
// window's; no Qt, so that tests need no window either.
#pragma once

#include "core/experiment/sweep/sweep_estimate.hpp"
#include "core/experiment/sweep/sweep_recorder.hpp"
#include "core/results/run_pick.hpp"
#include "core/scenario/text_file.hpp"
#include "ui/models/sweep_picture.hpp"
#include "ui/sweep/sweep_setup.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tillsim::ui {

/// What is to be run, and where it is kept.
struct SweepOrder {
    SweepSetup setup{};
    ScenarioText scenario{};
    FileSource readFile = readTextFile;  ///< How the files are read that the scenario names.
    bool isFromStore = false;            ///< The points are those of the store, whatever setup and scenario say.
    std::string store{};                 ///< Empty: runs are kept only as long as the program runs, or another sweep.
    std::size_t threads = 1;
    std::string version{};    ///< Of this program, as `tillsim --version` says it.
    bool mayReplace = false;  ///< Even runs that took long and are in no store: see WouldLoseRuns.
};

/// What a sweep would be.
struct SweepCheck {
    std::size_t points = 0;
    std::uint64_t replications = 0;
    std::optional<Precision> precision{};  ///< Then `work` is that of the first round.
    SweepEstimate work{};
    std::size_t threads = 1;
    bool goesOn = false;  ///< With a store that is there.
};

/// A sweep as far as it is.
struct SweepNews {
    SweepPicture picture{};
    std::vector<std::string> figures{};  ///< That runs have, as far as one has been seen.
    std::size_t done = 0;
    std::size_t total = 0;
    bool mayGrow = false;  ///< The total, as a precision may ask for more.
    double seconds = 0.0;  ///< Since it began.
    double spent = 0.0;    ///< Seconds that all of its runs took, those of sweeps before that it goes on with too.
    std::size_t failed = 0;
    std::string store{};  ///< Where the runs are; empty: nowhere but here.
};

/// How a sweep ended.
struct SweepEnd {
    SweepNews news{};
    bool isCut = false;         ///< It was stopped.
    std::size_t imprecise = 0;  ///< So many points are not as precise as they should be.
    std::vector<std::string> failures{};
};

/// A run that is to be looked at.
struct PickedRun {
    std::shared_ptr<const Scenario> scenario{};  ///< With the settings of its point.
    std::string point{};
    std::uint64_t seed = 0;
    std::uint64_t replication = 0;
    RunPick pick{};
};

/// What was asked for cannot be done, in one line for the user.
class BenchError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Another sweep would take the place of one whose runs took long and are in no store.
class WouldLoseRuns : public BenchError {
    using BenchError::BenchError;
};

class SweepBench {
public:
    static constexpr double longWork = 10.0;  ///< Seconds: what is computed again in less, nobody misses.

    /// Called after each run, on the thread of the caller.
    using AfterRun = std::function<void()>;

    explicit SweepBench(Stopwatch stopwatch);
    ~SweepBench();

    /// Plans, and runs a few by way of trial. Throws SetupError, ScenarioError, DesignError, StoreError.
    [[nodiscard]] SweepCheck check(const SweepOrder& order);

    /// Runs what is missing; with `stop`, what had begun is finished and kept. Throws as check() and BenchError; what
    /// was kept by then stays. Throws WouldLoseRuns, before anything is done, unless the order says that it may.
    SweepEnd run(const SweepOrder& order, const AfterRun& afterRun, std::stop_token stop);

    /// Shows what a store has, and lets it be gone on with. Returns what its sweep was. Throws StoreError,
    /// ScenarioError, and WouldLoseRuns as run() does.
    SweepSetup open(const std::string& file, bool mayReplace = false);

    /// Shows another figure.
    void show(const std::string& figure);

    [[nodiscard]] SweepNews news() const;

    /// A run of the point of this row by the figure that is shown. Throws BenchError if there is none.
    [[nodiscard]] PickedRun pick(std::size_t row, RunPick pick);

    /// Keeps what has no store yet in a new one, with which it goes on from then; while it runs, in a copy. Throws
    /// StoreError.
    void saveAs(const std::string& file);

private:
    struct Sweep;

    [[nodiscard]] static std::optional<Precision> precisionOf(const SweepSetup& setup);
    [[nodiscard]] static SweepInput planned(const SweepOrder& order);
    [[nodiscard]] bool canGoOn(const SweepOrder& order, const SweepInput& input) const;
    [[nodiscard]] static std::string tallied(const std::string& figure);
    SweepEnd runRounds(std::size_t threads, const AfterRun& afterRun, const std::stop_token& stop);
    void note(const RunRecord& run);
    void settle();
    void settleQuietly() noexcept;
    void refuseLoss() const;
    void keep();
    void sumUp();

    Stopwatch m_stopwatch;
    std::unique_ptr<Sweep> m_sweep;  // The last one that was run or opened; null: none.
};

}  // namespace tillsim::ui
