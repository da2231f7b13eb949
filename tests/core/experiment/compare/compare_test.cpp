// SPDX-License-Identifier: MIT
#include "core/experiment/compare/compare.hpp"

#include "core/experiment/compare/same_customers.hpp"
#include "core/experiment/simulation.hpp"
#include "core/experiment/thread_executor.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace tillsim {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::ThrowsMessage;

/// Half an hour with 200 customers an hour, who take 30 s each.
Scenario busyShop(std::int64_t tills)
{
    Scenario scenario;
    scenario.duration = 30min;
    scenario.arrivals = {{.kind = PoissonArrivals{200.0}}};
    scenario.service.work = Distribution::exponential(30.0);
    scenario.banks = {Bank{}};
    scenario.banks.front().tills = tills;
    scenario.costs = {.tillHour = 20.0, .waitingHour = 10.0};
    return scenario;
}

Candidate candidate(std::string name, Scenario scenario)
{
    return {std::move(name), std::make_shared<const Scenario>(std::move(scenario))};
}

const std::vector<Candidate>& twoAndThree()
{
    static const std::vector<Candidate> candidates{candidate("two", busyShop(2)), candidate("three", busyShop(3))};
    return candidates;
}

Comparison compared(const ComparisonPlan& plan, const std::vector<Candidate>& candidates = twoAndThree(),
                    std::size_t threads = 2)
{
    ThreadExecutor executor{threads};
    return compare(candidates, plan, executor);
}

const ComparedFigure& figureOf(const ComparedCandidate& candidate, const std::string& measure)
{
    return *std::ranges::find(candidate.figures, measure, &ComparedFigure::measure);
}

double meanWait(std::int64_t tills, std::uint64_t replication)
{
    return simulate(busyShop(tills), {.seed = 5, .replication = replication}).wait.mean;
}

std::string messageOf(const ComparisonPlan& plan, const std::vector<Candidate>& candidates)
{
    try {
        (void)compared(plan, candidates);
    } catch (const CompareError& error) {
        return error.what();
    }
    return "";
}

}  // namespace

TEST(Compare, PairsRunsOfTheSameReplication)
{
    // Arrange
    std::vector<double> differences;
    for (std::uint64_t replication = 0; replication < 4; ++replication)
        differences.push_back(meanWait(3, replication) - meanWait(2, replication));

    // Act
    const Comparison result = compared({.seed = 5, .replications = 4, .confidence = 0.9});

    // Assert
    const ComparedFigure& wait = figureOf(result.candidates.at(1), "wait_s.mean");
    EXPECT_EQ(wait.difference, estimateMean(differences, 0.9));
    EXPECT_EQ(wait.finding, Finding::better);
    EXPECT_THAT(result.candidates.at(0).figures, IsEmpty());
}

// 40 an hour of either, 10 an hour of waiting.
TEST(Compare, CountsWhatCandidatesCost)
{
    const Comparison result = compared({.seed = 5, .replications = 2});

    const RunResult first = simulate(busyShop(2), {.seed = 5, .replication = 0});
    const RunResult second = simulate(busyShop(2), {.seed = 5, .replication = 1});
    const auto costOf = [](const RunResult& run) {
        return (2.0 * run.simulated * 20.0 + run.wait.mean * static_cast<double>(run.wait.count) * 10.0) / 3'600.0;
    };
    EXPECT_NEAR(result.candidates.at(0).cost->mean, (costOf(first) + costOf(second)) / 2.0, 1e-9);
    EXPECT_EQ(result.candidates.at(1).figures.at(0).measure, "cost");
}

TEST(Compare, FindsPairsToVaryLessThanIndependentRuns)
{
    const Comparison result = compared({.seed = 5, .replications = 60});

    const ComparedFigure& wait = figureOf(result.candidates.at(1), "wait_s.mean");
    EXPECT_GT(wait.varianceFactor.value(), 1.0);
    EXPECT_GT(wait.independentRuns.value(), 60);
}

TEST(Compare, HasTheWaitsOfEachClassAndOfWhoAsksForMore)
{
    Scenario shop = busyShop(2);
    shop.classes = {{.name = "regular", .share = 0.9}, {.name = "vip", .share = 0.1}};

    const Comparison result
        = compared({.replications = 2, .measures = {"wait_s.p50"}}, {candidate("a", shop), candidate("b", shop)});

    std::vector<std::string> names;
    for (const ComparedFigure& figure : result.candidates.at(1).figures)
        names.push_back(figure.measure);
    EXPECT_THAT(names,
                ElementsAre("wait_s.p50", "cost", "wait_s.mean", "wait_s.p95", "within.180", "one_plus_one",
                            "line_length.mean", "utilisation", "customers.served", "customers.balked",
                            "customers.turned_away", "customers.reneged", "classes[regular].wait_s.mean",
                            "classes[regular].wait_s.p95", "classes[vip].wait_s.mean", "classes[vip].wait_s.p95"));
    EXPECT_EQ(figureOf(result.candidates.at(1), "wait_s.mean").finding, Finding::same);
}

TEST(Compare, HoldsEachCandidateAgainstItsTargets)
{
    Scenario two = busyShop(2);
    Scenario four = busyShop(4);
    two.targets = four.targets = {.within = WaitTarget{30s, 0.9}};

    const Comparison result = compared({.seed = 5, .replications = 20}, {candidate("a", two), candidate("b", four)});

    EXPECT_EQ(result.candidates.at(0).verdict(), Verdict::missed);
    EXPECT_EQ(result.candidates.at(1).verdict(), Verdict::met);
    EXPECT_EQ(result.candidates.at(1).targets.at(0).measure, "within.30");
    EXPECT_EQ(cheapestPlan(result), 1U);
    EXPECT_EQ(result.candidates.at(1).costAboveCheapest->mean, 0.0);
}

TEST(Compare, GivesTheSameForAnyNumberOfThreads)
{
    const ComparisonPlan search{.seed = 5, .replications = 10, .selection = SelectionPlan{.measure = "wait_s.p50"}};

    const Comparison one = compared(search, twoAndThree(), 1);
    const Comparison seven = compared(search, twoAndThree(), 7);

    EXPECT_EQ(figureOf(one.candidates.at(1), "cost").difference, figureOf(seven.candidates.at(1), "cost").difference);
    EXPECT_EQ(one.ranking->order.at(0).runs, seven.ranking->order.at(0).runs);
    EXPECT_EQ(one.ranking->order.at(1).mean, seven.ranking->order.at(1).mean);
}

TEST(Selection, GoesOnUntilOneIsLeftWithoutTouchingTheComparison)
{
    const std::vector<Candidate> candidates{candidate("two", busyShop(2)), candidate("three", busyShop(3)),
                                            candidate("slow", busyShop(1))};
    const ComparisonPlan plan{.seed = 5, .replications = 10};
    ComparisonPlan search = plan;
    search.selection = SelectionPlan{.measure = "wait_s.mean", .delta = 5.0};

    const Comparison result = compared(search, candidates);

    ASSERT_TRUE(result.ranking);
    EXPECT_TRUE(result.ranking->isCertain());
    EXPECT_EQ(result.ranking->firstStage, 10);
    EXPECT_EQ(result.ranking->order.at(0).candidate, 1U);
    EXPECT_EQ(result.ranking->order.at(1).candidate, 0U);
    EXPECT_EQ(result.ranking->order.at(2).candidate, 2U);
    EXPECT_LE(result.ranking->order.at(2).droppedAt.value(), result.ranking->order.at(1).droppedAt.value());
    EXPECT_EQ(figureOf(result.candidates.at(1), "wait_s.mean").difference,
              figureOf(compared(plan, candidates).candidates.at(1), "wait_s.mean").difference);
}

TEST(Selection, LooksForTheLargestWhereMoreIsBetter)
{
    const Comparison result
        = compared({.seed = 5, .replications = 10, .selection = SelectionPlan{.measure = "within.60"}});

    EXPECT_EQ(result.ranking->order.at(0).candidate, 1U);
    EXPECT_GT(result.ranking->order.at(0).mean, result.ranking->order.at(1).mean);
}

TEST(Selection, EndsWithoutCertaintyWhereItMayNotGoOn)
{
    const Comparison result = compared(
        {.seed = 5, .replications = 10, .selection = SelectionPlan{.measure = "cost", .delta = 1e-6, .most = 12}});

    EXPECT_FALSE(result.ranking->isCertain());
    EXPECT_EQ(result.ranking->order.at(0).runs, 12);
}

TEST(Selection, IsByCostWithAHundredthOfItUnlessSomethingElseIsSaid)
{
    const Comparison result = compared({.seed = 5, .replications = 10, .selection = SelectionPlan{}});

    EXPECT_EQ(result.ranking->measure, "cost");
    EXPECT_DOUBLE_EQ(result.ranking->delta, result.candidates.at(0).cost->mean * 0.01);
}

TEST(Compare, RefusesWhatMakesNoSense)
{
    Scenario free = busyShop(2);
    free.costs = {};
    const std::vector<Candidate> unpriced{candidate("a", busyShop(2)), candidate("b", free)};

    EXPECT_EQ(messageOf({}, {candidate("a", free)}),
              "there is nothing to compare with: it takes two candidates or more");
    EXPECT_EQ(messageOf({.measures = {"wait_s.maen"}}, unpriced),
              "runs of 'a' have no figure 'wait_s.maen', did you mean 'wait_s.mean'?");
    EXPECT_EQ(messageOf({.measures = {"cost"}}, unpriced), "'b' says in no [costs] what its hours cost");
    EXPECT_EQ(messageOf({.selection = SelectionPlan{.measure = "cost"}}, unpriced),
              "'b' says in no [costs] what its hours cost");
    EXPECT_EQ(messageOf({.selection = SelectionPlan{.measure = "utilisation"}}, unpriced),
              "nobody can be best by 'utilisation': neither more nor less of it is better");
    EXPECT_EQ(messageOf({.confidence = 0.4, .selection = SelectionPlan{}}, unpriced),
              "the best of 2 candidates can only be found with a confidence above 0.5");
    EXPECT_EQ(messageOf({.selection = SelectionPlan{.measure = "customers.balked"}}, unpriced),
              "customers.balked of 'a' is 0, so that a part of it cannot be the difference that matters: say with "
              "--delta which one does");
}

TEST(Compare, SaysWhichRunFailed)
{
    Scenario endless = busyShop(1);
    endless.service.work = Distribution::constant(1e9);

    EXPECT_THAT(
        [&] {
            (void)compared({.replications = 2}, {candidate("a", busyShop(1)), candidate("b", endless)});
        },
        ThrowsMessage<std::runtime_error>(HasSubstr("replication 0 of 'b' failed: the run goes on beyond")));
}

TEST(SameCustomers, DoNotDependOnTheTills)
{
    Scenario other = busyShop(3);
    other.service.work = Distribution::exponential(20.0);

    EXPECT_THAT(customersDifferBy(busyShop(2), other), IsEmpty());
}

TEST(SameCustomers, AreNamedByWhatDiffers)
{
    Scenario other = busyShop(2);
    other.arrivals.front().kind = PoissonArrivals{201.0};
    other.classes.front().patience = Distribution::constant(60.0);
    other.basket.items = Distribution::constant(2.0);
    other.duration = 31min;

    EXPECT_THAT(customersDifferBy(busyShop(2), other),
                ElementsAre("arrivals", "classes of customers", "baskets", "opening hours"));
}

TEST(SameCustomers, MayComeFromTwoCopiesOfATrace)
{
    Scenario one = busyShop(2);
    Scenario other = busyShop(2);
    one.arrivals.front().kind = TraceArrivals{.file = "a.csv", .rows = {{.arrival = 5s}}};
    other.arrivals.front().kind = TraceArrivals{.file = "b.csv", .rows = {{.arrival = 5s}}};

    EXPECT_THAT(customersDifferBy(one, other), IsEmpty());
}

}  // namespace tillsim
