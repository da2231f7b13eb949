// SPDX-License-Identifier: MIT
#include "core/experiment/steady.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

/// M/M/c with rates a second.
Scenario markovian(double perSecond, std::int64_t tills, Duration duration)
{
    Scenario scenario;
    scenario.duration = duration;
    scenario.arrivals = {{.kind = PoissonArrivals{perSecond * 3600.0}}};
    scenario.service.work = Distribution::exponential(1.0);
    scenario.banks = {Bank{}};
    scenario.banks.front().tills = tills;
    return scenario;
}

/// How far the estimate is from a known value, in half-widths of its 95% interval.
double deviation(const SteadyResult& result, const char* name, double expected)
{
    const MeanEstimate* const estimate = result.find(name);
    return estimate ? (estimate->mean - expected) / estimate->halfWidth.value() : 1e9;
}

}  // namespace

// M/M/5 at load 0.8 (Erlang C; Kleinrock 1975, section 3.5). A right program is farther off than two half-widths, which
// are about four standard errors, in one of 10,000 figures.
TEST(Steady, FindsTheFiguresOfTheory)
{
    const SteadyResult result = simulateSteady(markovian(4.0, 5, 12h), {.seed = 1});

    EXPECT_LT(std::abs(deviation(result, "wait_s.mean", 0.554112554112554)), 2.0);
    EXPECT_LT(std::abs(deviation(result, "sojourn_s.mean", 1.554112554112554)), 2.0);
    EXPECT_LT(std::abs(deviation(result, "service_s.mean", 1.0)), 2.0);
    EXPECT_LT(std::abs(deviation(result, "line_length.mean", 2.216450216450216)), 2.0);
    EXPECT_LT(std::abs(deviation(result, "in_shop.mean", 6.216450216450216)), 2.0);
    EXPECT_LT(std::abs(deviation(result, "utilisation", 0.8)), 2.0);
    EXPECT_LT(std::abs(deviation(result, "throughput_per_hour", 14'400.0)), 2.0);
    EXPECT_LT(result.find("wait_s.mean")->halfWidth.value(), 0.06);
}

TEST(Steady, LeavesOutTheBeginning)
{
    const SteadyResult result = simulateSteady(markovian(0.95, 1, 10h), {.seed = 1});

    EXPECT_EQ(result.warmUp.served % 5, 0);
    EXPECT_GT(result.warmUp.served, 0);
    EXPECT_GT(result.warmUp.until, 0.0);
    EXPECT_FALSE(result.warmUp.isAtEdge);
}

TEST(Steady, CountsShares)
{
    Scenario scenario = markovian(1.0, 1, 3h);
    scenario.banks.front().balkInSystem = 2;

    const SteadyResult result = simulateSteady(scenario, {.seed = 1});

    EXPECT_LT(std::abs(deviation(result, "share.balked", 1.0 / 3.0)), 2.0);
    EXPECT_LT(std::abs(deviation(result, "share.served", 2.0 / 3.0)), 2.0);
    EXPECT_EQ(result.find("share.reneged")->interval(), (Interval{0.0, 0.0}));
}

TEST(Steady, TellsClassesAndBanksApartWhereThereAreSeveral)
{
    Scenario scenario = markovian(0.8, 1, 3h);
    scenario.classes
        = {{.name = "first", .share = 0.5, .priority = 1}, {.name = "second", .share = 0.5, .priority = 2}};
    scenario.banks.front().discipline = Discipline::Priority;

    const SteadyResult result = simulateSteady(scenario, {.seed = 1});

    EXPECT_LT(result.find("classes[first].wait_s.mean")->mean, result.find("classes[second].wait_s.mean")->mean);
    EXPECT_EQ(result.find("banks[tills].wait_s.mean"), nullptr);
}

TEST(Steady, EndsAtClosingTime)
{
    EXPECT_EQ(simulateSteady(markovian(2.0, 1, 1h), {}).simulated, 3600.0);
    EXPECT_EQ(simulateSteady(markovian(2.0, 1, 1h), {.until = 2h}).simulated, 3600.0);
    EXPECT_EQ(simulateSteady(markovian(2.0, 1, 1h), {.until = 30min}).simulated, 1800.0);
}

TEST(Steady, ClaimsNothingFromAShortRun)
{
    const SteadyResult result = simulateSteady(markovian(0.5, 1, 1min), {});

    EXPECT_EQ(result.find("wait_s.mean"), nullptr);
}

TEST(Steady, SaysThatALineThatGrowsForEverNeverSettles)
{
    EXPECT_TRUE(simulateSteady(markovian(1.5, 1, 1h), {}).warmUp.isAtEdge);
}

}  // namespace tillsim
