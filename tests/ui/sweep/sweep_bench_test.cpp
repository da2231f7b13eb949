// SPDX-License-Identifier: MIT
// Sweeps as the window runs them, without a window.
#include "ui/sweep/sweep_bench.hpp"

#include "core/results/results_store.hpp"
#include "tests/ui/sweep/sample_sweep.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <fstream>
#include <memory>

namespace tillsim::ui {
namespace {

using testing::Contains;
using testing::HasSubstr;

/// Every call is a hundredth of a second later.
Stopwatch tickingClock()
{
    return [now = std::make_shared<std::atomic<int>>(0)] { return 0.01 * ++*now; };
}

std::string complaintOn(const std::function<void()>& act)
{
    try {
        act();
        return {};
    } catch (const std::exception& error) {
        return error.what();
    }
}

std::size_t runsIn(const std::string& store)
{
    std::size_t runs = 0;
    ResultsStore::openToRead(store).visit([&runs](const RunRecord&) { ++runs; });
    return runs;
}

TEST(SweepBench, SaysWhatThereIsToDo)
{
    SweepBench bench{tickingClock()};

    const SweepCheck check = bench.check(orderFor("1..3", 5));

    EXPECT_EQ(check.points, 3U);
    EXPECT_EQ(check.work.runs, 15U);
    EXPECT_EQ(check.work.missing, 15U);
    EXPECT_NEAR(check.work.runSeconds, 0.01, 1e-9);
    EXPECT_NEAR(check.work.seconds, 0.08, 1e-9);  // 8 rounds of two.
}

TEST(SweepBench, RunsEachPointAndTellsWhatItComesTo)
{
    SweepBench bench{tickingClock()};
    std::size_t told = 0;

    const SweepEnd end = bench.run(orderFor("1..4", 6), [&told] { ++told; }, {});

    EXPECT_EQ(told, 24U);
    EXPECT_FALSE(end.isCut);
    ASSERT_EQ(end.news.picture.table.rows.size(), 4U);
    EXPECT_EQ(end.news.picture.table.rows[3].runs, 6);
    EXPECT_GT(end.news.picture.table.rows[0].figures[0].mean, end.news.picture.table.rows[3].figures[0].mean);
    EXPECT_TRUE(cheapestThatMeets(end.news.picture.table).has_value());
    EXPECT_THAT(end.news.figures, Contains("cost"));
}

SweepOrder preciseTo(double precision, std::uint64_t least, std::uint64_t most)
{
    SweepOrder order = orderFor("1..2", least);
    order.setup.precision = precision;
    order.setup.mostReplications = most;
    return order;
}

TEST(SweepBench, RunsEachPointUntilItIsPrecise)
{
    SweepBench bench{tickingClock()};

    const SweepEnd end = bench.run(preciseTo(0.1, 10, 10'000), nothing, {});

    EXPECT_EQ(end.imprecise, 0U);
    EXPECT_EQ(end.news.done, end.news.total);
    ASSERT_EQ(end.news.picture.table.rows.size(), 2U);
    for (const SweepRow& row : end.news.picture.table.rows) {
        EXPECT_GT(row.runs, 10) << row.name;
        EXPECT_LE(row.figures.front().halfWidth.value(), 0.1 * row.figures.front().mean) << row.name;
    }
}

TEST(SweepBench, SaysAtHowManyPointsRunsWereNotEnoughForThePrecision)
{
    SweepBench bench{tickingClock()};

    const SweepEnd end = bench.run(preciseTo(0.001, 10, 12), nothing, {});

    EXPECT_FALSE(end.isCut);
    EXPECT_EQ(end.imprecise, 2U);
    EXPECT_EQ(end.news.done, 24U);
}

TEST(SweepBench, GoesOnWithWhatAPrecisionHasStopped)
{
    const SweepFolder folder;
    SweepBench bench{tickingClock()};
    const SweepOrder order = keptIn(preciseTo(0.1, 10, 10'000), folder.file("a.db"));
    const std::size_t whole = bench.run(keptIn(order, folder.file("b.db")), nothing, {}).news.done;
    std::stop_source stop;

    const SweepEnd cut = bench.run(
        order, [&stop] { stop.request_stop(); }, stop.get_token());
    const SweepEnd end = bench.run(order, nothing, {});

    EXPECT_TRUE(cut.isCut);
    EXPECT_EQ(cut.news.done + end.news.done, whole);
    EXPECT_EQ(bench.check(order).work.missing, 0U);
}

TEST(SweepBench, RefusesAPrecisionThatMakesNoSense)
{
    SweepBench bench{tickingClock()};
    SweepOrder ofCosts = preciseTo(0.1, 10, 100);
    ofCosts.setup.measure = "cost";

    EXPECT_EQ(complaintOn([&] { (void)bench.check(preciseTo(0.1, 10, 9)); }),
              "At least 10 replications are more than 9 at most.");
    EXPECT_EQ(complaintOn([&] { (void)bench.check(ofCosts); }),
              "Costs follow from other figures: a precision goes with one of those.");
}

TEST(SweepBench, ShowsAnyFigureOfTheRuns)
{
    SweepBench bench{tickingClock()};
    (void)bench.run(orderFor("1..2", 3), nothing, {});

    bench.show("customers.arrived");

    const SweepPicture picture = bench.news().picture;
    EXPECT_EQ(picture.figure, "customers.arrived");
    EXPECT_GT(estimateAt(picture, 0)->mean, 5.0);
    EXPECT_EQ(estimateAt(picture, 0)->mean, estimateAt(picture, 1)->mean);  // The same customers at all points.
}

TEST(SweepBench, KnowsTheTargetOfTheFigure)
{
    SweepBench bench{tickingClock()};
    (void)bench.run(orderFor("1..2", 2), nothing, {});

    bench.show("within.60");

    EXPECT_EQ(bench.news().picture.target, 0.9);
}

TEST(SweepBench, GoesOnWithWhatWasKeptWhenItWasStopped)
{
    const SweepFolder folder;
    SweepOrder order = keptIn(orderFor("1..3", 20), folder.file("a.db"));
    order.threads = 1;  // So that it stops after the very run at which it is asked to.
    SweepBench bench{tickingClock()};
    std::stop_source stop;

    const SweepEnd first = bench.run(
        order, [&stop] { stop.request_stop(); }, stop.get_token());
    const SweepCheck check = bench.check(order);
    const SweepEnd second = bench.run(order, nothing, {});

    EXPECT_TRUE(first.isCut);
    EXPECT_EQ(first.news.done, 1U);
    EXPECT_TRUE(check.goesOn);
    EXPECT_EQ(check.work.missing, 60U - first.news.done);
    EXPECT_EQ(second.news.done, 60U - first.news.done);
    EXPECT_EQ(second.news.picture.table.rows[2].runs, 20);
    EXPECT_EQ(runsIn(order.store), 60U);
}

TEST(SweepBench, IsTheSameInTwoPartsAsInOne)
{
    const SweepFolder folder;
    SweepBench parts{tickingClock()};
    (void)parts.run(keptIn(orderFor("1..2", 7), folder.file("a.db")), nothing, {});
    const SweepEnd end = parts.run(keptIn(orderFor("1..3", 15), folder.file("a.db")), nothing, {});
    SweepBench whole{tickingClock()};

    const SweepEnd once = whole.run(orderFor("1..3", 15), nothing, {});

    ASSERT_EQ(end.news.picture.table.rows.size(), 3U);
    for (std::size_t row = 0; row < 3; ++row)
        EXPECT_EQ(end.news.picture.table.rows[row].figures, once.news.picture.table.rows[row].figures);
}

TEST(SweepBench, OpensAStoreAndAddsReplicationsToIt)
{
    const SweepFolder folder;
    SweepBench first{tickingClock()};
    SweepOrder order = keptIn(orderFor("1..3", 4), folder.file("a.db"));
    (void)first.run(order, nothing, {});
    SweepBench bench{tickingClock()};

    const SweepSetup setup = bench.open(order.store);
    EXPECT_EQ(setup.replications, 4U);
    EXPECT_EQ(bench.news().picture.table.rows[1].axes.front(), "2");
    order.scenario = {};
    order.setup = setup;
    order.setup.replications = 6;
    order.isFromStore = true;
    const SweepEnd end = bench.run(order, nothing, {});

    EXPECT_EQ(end.news.done, 6U);
    EXPECT_EQ(runsIn(order.store), 18U);
}

TEST(SweepBench, PicksTheMedianAndTheWorstRun)
{
    SweepBench bench{tickingClock()};
    (void)bench.run(orderFor("1..2", 9), nothing, {});

    const PickedRun median = bench.pick(0, RunPick::median);
    const PickedRun worst = bench.pick(0, RunPick::worst);

    EXPECT_EQ(median.point, "bank.tills=1");
    EXPECT_EQ(median.scenario->banks.front().tills, 1);
    EXPECT_EQ(median.seed, 5U);
    EXPECT_NE(median.replication, worst.replication);
    EXPECT_EQ(complaintOn([&bench] { (void)bench.pick(7, RunPick::worst); }), "There is no such point.");
}

TEST(SweepBench, KeepsRunsThatHadNoStore)
{
    const SweepFolder folder;
    SweepBench bench{tickingClock()};
    (void)bench.run(orderFor("1..2", 3), nothing, {});

    bench.saveAs(folder.file("later.db"));

    EXPECT_EQ(runsIn(folder.file("later.db")), 6U);
    EXPECT_THAT(complaintOn([&] { bench.saveAs(folder.file("later.db")); }), HasSubstr("later.db"));
}

TEST(SweepBench, GoesOnWithTheStoreThatRunsWereKeptIn)
{
    const SweepFolder folder;
    SweepBench bench{tickingClock()};
    (void)bench.run(orderFor("1..2", 3), nothing, {});
    bench.saveAs(folder.file("later.db"));

    EXPECT_EQ(bench.news().store, folder.file("later.db"));
    const SweepEnd end = bench.run(keptIn(orderFor("1..2", 5), bench.news().store), nothing, {});

    EXPECT_EQ(end.news.done, 4U);
    EXPECT_EQ(runsIn(folder.file("later.db")), 10U);
}

TEST(SweepBench, GoesOnWithRunsThatHaveNoFile)
{
    SweepBench bench{tickingClock()};
    (void)bench.run(orderFor("1..2", 7), nothing, {});
    const SweepOrder more = orderFor("1..3", 20);

    const SweepCheck check = bench.check(more);
    const SweepEnd end = bench.run(more, nothing, {});

    EXPECT_EQ(check.work.missing, 46U);
    EXPECT_EQ(end.news.done, 46U);
    const SweepEnd once = SweepBench{tickingClock()}.run(more, nothing, {});
    ASSERT_EQ(end.news.picture.table.rows.size(), 3U);
    for (std::size_t row = 0; row < 3; ++row)
        EXPECT_EQ(end.news.picture.table.rows[row].figures, once.news.picture.table.rows[row].figures);
}

TEST(SweepBench, BeginsAnewWithAnotherExperimentThatHasNoFile)
{
    SweepBench bench{tickingClock()};
    (void)bench.run(orderFor("1..2", 4), nothing, {});
    SweepOrder other = orderFor("1..2", 4);
    other.setup.seed = 6;

    EXPECT_EQ(bench.check(other).work.missing, 8U);
    EXPECT_EQ(bench.run(other, nothing, {}).news.done, 8U);
}

TEST(SweepBench, RefusesAFigureThatNoRunHas)
{
    SweepBench bench{tickingClock()};
    SweepOrder order = orderFor("1..2", 2);
    order.setup.measure = "wait_s.maen";

    EXPECT_EQ(complaintOn([&] { (void)bench.run(order, nothing, {}); }), "Runs have no figure \"wait_s.maen\".");
}

// What is wrong with a store is said, and the store stays as it is.

TEST(SweepBench, DoesNotMixExperiments)
{
    const SweepFolder folder;
    SweepBench bench{tickingClock()};
    SweepOrder order = keptIn(orderFor("1..2", 2), folder.file("a.db"));
    (void)bench.run(order, nothing, {});
    order.setup.seed = 6;

    const std::string complaint = complaintOn([&] { (void)bench.run(order, nothing, {}); });

    EXPECT_EQ(complaint, order.store + ": holds another experiment: this sweep has seed 6, not 5");
    EXPECT_EQ(runsIn(order.store), 4U);
    EXPECT_EQ(bench.news().picture.table.rows.size(), 2U);  // What is shown stays.
}

TEST(SweepBench, WaitsForNobodyWhoHoldsTheStore)
{
    const SweepFolder folder;
    SweepBench bench{tickingClock()};
    const SweepOrder order = keptIn(orderFor("1..2", 2), folder.file("a.db"));
    (void)bench.run(order, nothing, {});
    const ResultsStore other = ResultsStore::openToAdd(order.store);
    SweepOrder more = order;
    more.setup.replications = 5;

    EXPECT_THAT(complaintOn([&] { (void)bench.run(more, nothing, {}); }), HasSubstr("a.db: "));
    EXPECT_EQ(runsIn(order.store), 4U);
}

TEST(SweepBench, LetsGoOfTheStoreWhenItHasEnded)
{
    const SweepFolder folder;
    SweepBench bench{tickingClock()};
    const SweepOrder order = keptIn(orderFor("1..2", 2), folder.file("a.db"));
    (void)bench.run(order, nothing, {});

    EXPECT_EQ(complaintOn([&] { (void)ResultsStore::openToAdd(order.store); }), "");
}

TEST(SweepBench, LeavesFilesOfOthersAlone)
{
    const SweepFolder folder;
    std::ofstream{folder.file("notes.db")} << "my notes";
    SweepBench bench{tickingClock()};

    EXPECT_THAT(complaintOn([&] { (void)bench.run(keptIn(orderFor("1", 1), folder.file("notes.db")), nothing, {}); }),
                HasSubstr("notes.db: "));
    EXPECT_THAT(complaintOn([&] { (void)bench.open(folder.file("notes.db")); }), HasSubstr("notes.db: "));
    EXPECT_THAT(complaintOn([&] { (void)bench.open(folder.file("none.db")); }), HasSubstr("none.db: "));
    std::string text;
    std::getline(std::ifstream{folder.file("notes.db")}, text);
    EXPECT_EQ(text, "my notes");
}

TEST(SweepBench, SaysThatAStoreCannotBeMade)
{
    const SweepFolder folder;
    SweepBench bench{tickingClock()};
    const std::string store = folder.file("no_such_folder/a.db");

    EXPECT_THAT(complaintOn([&] { (void)bench.run(keptIn(orderFor("1", 1), store), nothing, {}); }),
                HasSubstr(store + ": "));
    (void)bench.run(orderFor("1", 1), nothing, {});
    EXPECT_THAT(complaintOn([&] { bench.saveAs(store); }), HasSubstr(store + ": "));
    EXPECT_EQ(bench.news().store, "");  // They are still there, and in no store.
    EXPECT_EQ(bench.news().picture.table.rows.front().runs, 1);
}

TEST(SweepBench, NamesTheLineOfAScenarioThatIsWrong)
{
    SweepBench bench{tickingClock()};
    SweepOrder order = orderFor("1..2", 2);
    order.scenario.text += "\n[[interventions]]\n";  // Not a scenario any more.

    EXPECT_THAT(complaintOn([&] { (void)bench.run(order, nothing, {}); }), HasSubstr("small.toml:"));
}

}  // namespace
}  // namespace tillsim::ui
