// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_bench.hpp"

#include "core/experiment/sweep/stored_plan.hpp"
#include "core/experiment/sweep/sweep_rounds.hpp"
#include "core/experiment/thread_executor.hpp"
#include "core/results/experiment_difference.hpp"
#include "core/scenario/problems.hpp"
#include "ui/models/figure_words.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <utility>

namespace tillsim::ui {

struct BenchText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::BenchText)
};

namespace {

constexpr double longestBatch = 1.0;  // Seconds that a run waits to be kept.

bool isThere(const std::string& store)
{
    std::error_code ignored;
    return !store.empty() && std::filesystem::exists(std::filesystem::symlink_status(store, ignored));
}

std::vector<std::string> figuresOf(const RunRecord& run, bool haveCosts)
{
    std::vector<std::string> names;
    for (const NamedFigure& figure : run.measures)
        names.push_back(figure.name);
    if (haveCosts)
        names.emplace_back("cost");
    return sortedFigures(std::move(names));
}

}  // namespace

/// A sweep with its runs. While it runs, `store` is open for adding; afterwards a store in a file is only read, so that
/// others can add to it.
struct SweepBench::Sweep {
    explicit Sweep(SweepInput of) : input{std::move(of)}, figure{input.measure} { }
    Sweep(SweepInput of, std::string shown) : input{std::move(of)}, figure{std::move(shown)} { }

    SweepInput input;
    std::string figure;
    std::string file;
    std::unique_ptr<SweepStore> store;
    std::optional<SweepRecorder> recorder;
    std::optional<ResultsStore> readStore;
    std::vector<std::uint64_t> positions;
    SweepTable table;  // When it does not run.
    std::vector<std::string> figures;
    std::size_t total = 0;
    std::size_t done = 0;
    std::size_t failed = 0;
    double begun = 0.0;
    double kept = 0.0;  // When runs were last put into the store.
    double seconds = 0.0;
    double earlier = 0.0;  // Seconds that the runs took that were taken over.

    void openStore(const SweepOrder& order)
    {
        const ExperimentRecord& experiment = input.plan.experiment;
        file = order.store;
        store = file.empty() ? std::make_unique<SweepStore>(experiment)
                             : std::make_unique<SweepStore>(file, experiment, true);
        positions = store->positions();
    }

    /// Goes on with the runs of a sweep that has no file.
    void takeOver(Sweep& other)
    {
        other.store->goOnWith(input.plan.experiment);
        store = std::move(other.store);
        positions = store->positions();
        earlier = other.earlier + other.seconds;
    }

    void begin(double now)
    {
        recorder.emplace(input, store.get());
        if (store->isOld())
            recorder->tallyAnew(input.measure);
        begun = kept = now;
    }

    void take(RunRecord&& run, double now)
    {
        recorder->take(std::move(run));
        done = recorder->taken();
        failed = recorder->failed();
        seconds = now - begun;
        if (now - kept < longestBatch)
            return;
        recorder->keep();
        kept = now;
    }

    /// Throws BenchError if the store could not be read again.
    [[nodiscard]] const ResultsStore& content() const
    {
        if (!store && !readStore)
            throw BenchError{BenchText::tr("The store cannot be read any more.").toStdString()};
        return store ? store->content() : *readStore;
    }
    [[nodiscard]] bool haveCosts() const { return !input.plan.aims.empty() && input.plan.aims.front().haveCosts(); }
};

SweepBench::SweepBench(Stopwatch stopwatch) : m_stopwatch{std::move(stopwatch)} { }

SweepBench::~SweepBench() = default;

/// The figure that is summed up for one that is to be shown: costs always are.
std::string SweepBench::tallied(const std::string& figure)
{
    return figure == "cost" ? "wait_s.mean" : figure;
}

/// Nothing where each point gets as many runs as the setup says. Throws SetupError.
std::optional<Precision> SweepBench::precisionOf(const SweepSetup& setup)
{
    if (!setup.precision)
        return std::nullopt;
    const auto refuse = [](const QString& why) { throw SetupError{why.toStdString()}; };
    const std::uint64_t least = std::max<std::uint64_t>(setup.replications, 2);
    if (least > setup.mostReplications)
        refuse(
            BenchText::tr("At least %1 replications are more than %2 at most.").arg(least).arg(setup.mostReplications));
    if (setup.measure != tallied(setup.measure))
        refuse(BenchText::tr("Costs follow from other figures: a precision goes with one of those."));
    return Precision{.relative = *setup.precision,
                     .measures = {setup.measure},
                     .least = static_cast<std::int64_t>(least),
                     .most = static_cast<std::int64_t>(setup.mostReplications)};
}

SweepInput SweepBench::planned(const SweepOrder& order)
{
    const SweepSetup& setup = order.setup;
    SweepInput input{
        .replications = setup.replications, .precision = precisionOf(setup), .measure = tallied(setup.measure)};
    input.plan = order.isFromStore ? planOf(ResultsStore::openToRead(order.store).experiment())
                                   : planSweep(designOf(setup), order.scenario, setup.seed, order.readFile);
    input.plan.experiment.version = order.version;
    return input;
}

SweepCheck SweepBench::check(const SweepOrder& order)
{
    const SweepInput input = planned(order);
    SweepCheck check{.points = input.plan.points.size(),
                     .replications = input.replications,
                     .precision = input.precision,
                     .threads = order.threads,
                     .goesOn = isThere(order.store)};
    std::optional<StoredRuns> stored;
    if (!order.store.empty())
        stored.emplace(order.store, input.plan.experiment, true);
    else if ((check.goesOn = canGoOn(order, input)))
        stored.emplace(m_sweep->store->content(), input.plan.experiment);
    check.work = estimateSweep(input, {}, stored ? &*stored : nullptr, order.threads, m_stopwatch);
    return check;
}

/// Whether the last sweep has no file and is of the same experiment: its runs need not be run again.
bool SweepBench::canGoOn(const SweepOrder& order, const SweepInput& input) const
{
    return order.store.empty() && m_sweep && m_sweep->file.empty() && m_sweep->store
        && differenceBetween(m_sweep->store->content().experiment(), input.plan.experiment).empty();
}

void SweepBench::note(const RunRecord& run)
{
    if (!m_sweep->figures.empty() || run.failed())
        return;
    m_sweep->figures = figuresOf(run, m_sweep->haveCosts());
    const std::string& wanted = m_sweep->figure;
    if (std::ranges::find(m_sweep->figures, wanted) == m_sweep->figures.end())
        throw BenchError{
            BenchText::tr("Runs have no figure \"%1\".").arg(QString::fromStdString(wanted)).toStdString()};
}

SweepEnd SweepBench::run(const SweepOrder& order, const AfterRun& afterRun, std::stop_token stop)
{
    auto made = std::make_unique<Sweep>(planned(order), order.setup.measure);
    if (canGoOn(order, made->input)) {
        made->takeOver(*m_sweep);
    } else {
        if (!order.mayReplace)
            refuseLoss();
        made->openStore(order);
    }
    m_sweep = std::move(made);
    SweepEnd end;
    try {
        end = runRounds(order.threads, afterRun, stop);
        m_sweep->recorder->keep();
    } catch (...) {
        settleQuietly();
        throw;
    }
    end.failures = m_sweep->recorder->failures();
    settle();
    end.news = news();
    return end;
}

/// All rounds, one after the other: one, unless a precision decides.
SweepEnd SweepBench::runRounds(std::size_t threads, const AfterRun& afterRun, const std::stop_token& stop)
{
    Sweep& sweep = *m_sweep;
    SweepRounds rounds{sweep.input, {}, sweep.store.get()};
    sweep.begin(m_stopwatch());
    ScenarioShelf shelf{sweep.input.plan};
    ThreadExecutor executor{threads};
    const auto deliver = [&](RunRecord&& run) {
        note(run);
        rounds.add(run);
        sweep.take(std::move(run), m_stopwatch());
        afterRun();
    };
    for (std::vector<SweepRun> runs; !(runs = rounds.next()).empty();) {
        sweep.total += runs.size();
        const Job job = timed(jobOf(runs, sweep.input.plan, shelf), m_stopwatch);
        if (executor.run(runs.size(), job, deliver, stop) < runs.size())
            return {.isCut = true};
    }
    return {.imprecise = rounds.imprecise().size()};
}

/// Lets go of the writer, so that others may add to the store, and sums up what is in it.
void SweepBench::settle()
{
    Sweep& sweep = *m_sweep;
    if (!sweep.file.empty()) {
        sweep.recorder.reset();
        sweep.store.reset();
        sweep.readStore = ResultsStore::openToRead(sweep.file);
    }
    sumUp();
    sweep.recorder.reset();
    if (sweep.figures.empty())
        sweep.figures = sortedFigures(sweep.content().measures());
}

/// After something went wrong that is to be told: what is wrong then as well is not.
void SweepBench::settleQuietly() noexcept
try {
    settle();
} catch (const std::exception&) {
    m_sweep->recorder.reset();
}

void SweepBench::sumUp()
{
    Sweep& sweep = *m_sweep;
    const std::string figure = tallied(sweep.figure);
    if (sweep.recorder)
        sweep.recorder->tallyAnew(figure);
    else
        sweep.table = tallyOf(sweep.input, figure, sweep.content(), sweep.positions).table();
    if (sweep.recorder)
        sweep.table = sweep.recorder->table();
}

void SweepBench::refuseLoss() const
{
    const bool isKept = !m_sweep || !m_sweep->store || !m_sweep->file.empty();
    if (!isKept && m_sweep->earlier + m_sweep->seconds >= longWork)
        throw WouldLoseRuns{BenchText::tr("Runs that took long are in no store, and would be lost.").toStdString()};
}

SweepSetup SweepBench::open(const std::string& file, bool mayReplace)
{
    ResultsStore store = ResultsStore::openToRead(file);
    SweepInput input{.plan = planOf(store.experiment())};
    auto made = std::make_unique<Sweep>(std::move(input));
    made->file = file;
    made->positions.resize(made->input.plan.points.size());
    std::iota(made->positions.begin(), made->positions.end(), std::uint64_t{0});
    std::uint64_t replications = 0;
    store.visit([&](const RunRecord& run) {
        if (made->figures.empty() && !run.failed())
            made->figures = figuresOf(run, made->haveCosts());
        replications = std::max(replications, run.replication + 1);
    });
    made->readStore = std::move(store);
    if (!mayReplace)
        refuseLoss();
    m_sweep = std::move(made);
    sumUp();
    SweepSetup setup{.replications = std::max<std::uint64_t>(1, replications),
                     .seed = m_sweep->input.plan.experiment.seed,
                     .settings = m_sweep->input.plan.experiment.settings};
    for (const AxisRecord& axis : m_sweep->input.plan.experiment.axes)
        setup.axes.push_back(rowOf(axis));
    return setup;
}

void SweepBench::show(const std::string& figure)
{
    if (!m_sweep || figure == m_sweep->figure)
        return;
    m_sweep->figure = figure;
    m_sweep->input.measure = tallied(figure);
    sumUp();
}

SweepNews SweepBench::news() const
{
    if (!m_sweep)
        return {};
    const Sweep& sweep = *m_sweep;
    SweepNews news{.picture = {.table = sweep.recorder ? sweep.recorder->table() : sweep.table,
                               .axes = sweep.input.plan.experiment.axes,
                               .figure = sweep.figure},
                   .figures = sweep.figures,
                   .done = sweep.done,
                   .total = sweep.total,
                   .mayGrow = sweep.input.precision.has_value(),
                   .seconds = sweep.seconds,
                   .spent = sweep.earlier + sweep.seconds,
                   .failed = sweep.failed,
                   .store = sweep.file};
    if (!sweep.input.plan.aims.empty())
        for (const WantedShare& wanted : wantedBy(sweep.input.plan.aims.front()))
            if (wanted.measure == sweep.figure)
                news.picture.target = wanted.least;
    return news;
}

/// Puts what has come so far where it can be looked up.
void SweepBench::keep()
{
    if (m_sweep->recorder)
        m_sweep->recorder->keep();
}

PickedRun SweepBench::pick(std::size_t row, RunPick pick)
{
    if (!m_sweep || row >= m_sweep->input.plan.points.size())
        throw BenchError{BenchText::tr("There is no such point.").toStdString()};
    keep();
    const SweepPlan& plan = m_sweep->input.plan;
    const auto replication
        = pickRun(m_sweep->content(), m_sweep->positions[row], m_sweep->figure, plan.aims[row], pick);
    const std::string& point = plan.points[row].record.name;
    if (!replication)
        throw BenchError{BenchText::tr("The point \"%1\" has no run yet that could be shown.")
                             .arg(QString::fromStdString(point))
                             .toStdString()};
    return {std::make_shared<const Scenario>(readPoint(plan, row)), point, plan.experiment.seed, *replication, pick};
}

void SweepBench::saveAs(const std::string& file)
{
    if (!m_sweep)
        throw BenchError{BenchText::tr("There are no runs to be kept.").toStdString()};
    keep();
    m_sweep->content().saveAs(file);
    if (m_sweep->recorder)
        return;
    m_sweep->readStore = ResultsStore::openToRead(file);
    m_sweep->store.reset();
    m_sweep->file = file;
}

}  // namespace tillsim::ui
