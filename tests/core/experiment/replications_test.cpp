// SPDX-License-Identifier: MIT
#include "core/experiment/replications.hpp"

#include "core/events/fingerprint.hpp"
#include "core/experiment/simulation.hpp"
#include "core/experiment/thread_executor.hpp"
#include "core/results/measures.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

/// An hour with Poisson arrivals at two tills.
Scenario busyHour()
{
    Scenario scenario;
    scenario.name = "Busy hour";
    scenario.duration = 1h;
    scenario.arrivals = {{.kind = PoissonArrivals{100.0}}};
    scenario.service.work = Distribution::exponential(60.0);
    scenario.banks = {Bank{}};
    scenario.banks.front().tills = 2;
    return scenario;
}

ReplicatedResult replicated(const ReplicationPlan& plan, std::size_t threads = 1)
{
    ThreadExecutor executor{threads};
    return replicate(busyHour(), plan, executor);
}

RunResult runOf(std::uint64_t replication)
{
    return simulate(busyHour(), {.seed = 7, .replication = replication});
}

/// Computes nothing itself; all runs fail.
class BrokenExecutor final : public Executor {
public:
    std::size_t run(std::size_t count, const Job&, const Delivery& deliver, std::stop_token) override
    {
        for (std::size_t index = 0; index < count; ++index)
            deliver({.replication = index, .failure = "the till is on fire"});
        return count;
    }
};

}  // namespace

TEST(Replications, GiveEachFigureOverTheRunsInOrder)
{
    // Arrange
    const std::vector<RunResult> runs{runOf(0), runOf(1), runOf(2)};

    // Act
    const ReplicatedResult result = replicated({.seed = 7, .count = 3});

    // Assert
    EXPECT_EQ(result.replications, 3);
    ASSERT_EQ(result.figures.size(), measuresOf(runs[0]).size());
    for (std::size_t at = 0; at < result.figures.size(); ++at) {
        std::vector<double> values;
        for (const RunResult& run : runs)
            values.push_back(measuresOf(run)[at].value);
        EXPECT_EQ(result.figures[at], (FigureEstimate{measuresOf(runs[0])[at].name, estimateMean(values)}));
    }
}

TEST(Replications, HaveTheFingerprintsOfTheRunsInTheirs)
{
    std::uint64_t expected = 0;
    for (std::uint64_t replication = 0; replication < 3; ++replication)
        expected = mixed(expected, runOf(replication).fingerprint);

    EXPECT_EQ(replicated({.seed = 7, .count = 3}).fingerprint, expected);
}

TEST(Replications, AverageTheLineOverTheDay)
{
    const LevelProfile first = runOf(0).lineProfile;
    const LevelProfile second = runOf(1).lineProfile;

    const LevelProfile average = replicated({.seed = 7, .count = 2}).lineProfile;

    EXPECT_EQ(average.part, first.part);
    EXPECT_EQ(average.means.size(), std::max(first.means.size(), second.means.size()));
    EXPECT_EQ(average.means[20], (first.means[20] + second.means[20]) / 2.0);
}

TEST(Replications, AreTheSameForAnyNumberOfThreads)
{
    const ReplicationPlan plan{.seed = 7, .count = 40};
    const ReplicatedResult one = replicated(plan, 1);

    EXPECT_EQ(replicated(plan, 2), one);
    EXPECT_EQ(replicated(plan, 7), one);
}

TEST(Replications, FailIfOneOfThemDoes)
{
    BrokenExecutor executor;

    EXPECT_THAT([&executor] { (void)replicate(busyHour(), {.count = 3}, executor); },
                testing::ThrowsMessage<std::runtime_error>("replication 0 failed: the till is on fire"));
}

TEST(Replications, TellHowFarTheyAre)
{
    std::vector<std::int64_t> told;

    (void)replicated({.count = 3, .onRun = [&told](std::int64_t done, std::int64_t of) {
                          told.push_back(done);
                          told.push_back(of);
                      }});

    EXPECT_EQ(told, (std::vector<std::int64_t>{1, 3, 2, 3, 3, 3}));
}

TEST(Replications, CollectTheWaitsOfEachRun)
{
    std::vector<Waits> waits;

    const ReplicatedResult result = replicated({.seed = 7, .count = 3, .waits = &waits}, 2);

    ASSERT_EQ(waits.size(), 3U);
    const RunResult second = runOf(1);
    EXPECT_EQ(waits[1].size(), static_cast<std::size_t>(second.customers.served));
    EXPECT_NEAR(std::accumulate(waits[1].begin(), waits[1].end(), 0.0),
                second.wait.mean * static_cast<double>(second.wait.count), 1e-6);
    EXPECT_EQ(result, replicated({.seed = 7, .count = 3}));
}

TEST(PreciseReplications, GoOnUntilTheIntervalIsNarrowEnough)
{
    const ReplicatedResult result = replicated({.precision = Precision{.relative = 0.05}});

    const MeanEstimate wait = *result.find("wait_s.mean");
    EXPECT_LE(wait.halfWidth.value(), 0.05 * wait.mean);
    EXPECT_GT(result.replications, 10);
    EXPECT_TRUE(result.precision->isReached());
    EXPECT_EQ(result.precision->last().name, "wait_s.mean");
    EXPECT_EQ(result.precision->last().reachedAt, result.replications);
    EXPECT_EQ(result.precision->last().relative, *wait.halfWidth / wait.mean);
}

TEST(PreciseReplications, AreThoseOfTheSameNumber)
{
    ReplicatedResult precise = replicated({.precision = Precision{.relative = 0.1}});
    precise.precision.reset();

    EXPECT_EQ(precise, replicated({.count = precise.replications}));
}

TEST(PreciseReplications, AreTheSameForAnyNumberOfThreads)
{
    const ReplicationPlan plan{.precision = Precision{.relative = 0.05, .measures = {"wait_s.p95", "utilisation"}}};
    const ReplicatedResult one = replicated(plan, 1);

    EXPECT_EQ(replicated(plan, 2), one);
    EXPECT_EQ(replicated(plan, 7), one);
}

TEST(PreciseReplications, SayWhichFigureWasLast)
{
    const ReplicatedResult result
        = replicated({.precision = Precision{.relative = 0.05, .measures = {"wait_s.mean", "utilisation"}}});

    EXPECT_EQ(result.precision->last().name, "wait_s.mean");
    EXPECT_LT(result.precision->figures[1].reachedAt, result.replications);
}

TEST(PreciseReplications, EndWithTheMostThatAreAllowed)
{
    const ReplicatedResult result = replicated({.precision = Precision{.relative = 1e-9, .least = 5, .most = 23}});

    EXPECT_EQ(result.replications, 23);
    EXPECT_FALSE(result.precision->isReached());
    EXPECT_EQ(result.precision->last().reachedAt, 0);
}

TEST(PreciseReplications, MakeNoMoreRunsThanTheLeastIfThoseAreEnough)
{
    const ReplicatedResult result = replicated({.precision = Precision{.relative = 0.9, .least = 4}});

    EXPECT_EQ(result.replications, 4);
    EXPECT_EQ(result.precision->last().reachedAt, 4);
}

TEST(PreciseReplications, AreSureOfWhatIsAlwaysZero)
{
    const ReplicatedResult result
        = replicated({.precision = Precision{.relative = 0.01, .measures = {"customers.balked"}}});

    EXPECT_EQ(result.replications, 10);
    EXPECT_TRUE(result.precision->isReached());
    EXPECT_EQ(result.precision->last().relative, std::nullopt);
}

TEST(PreciseReplications, RefuseAMeasureThatIsNone)
{
    EXPECT_THROW((void)replicated({.precision = Precision{.measures = {"wait"}}}), std::logic_error);
}

TEST(MeasureNames, AreThoseOfEveryRun)
{
    std::vector<std::string> names;
    for (const NamedFigure& figure : measuresOf(runOf(0)))
        names.push_back(figure.name);

    EXPECT_EQ(measureNames(busyHour()), names);
}

}  // namespace tillsim
