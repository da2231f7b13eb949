// SPDX-License-Identifier: MIT
// What is not measured is not reported, and the rest does not change.
#include "core/experiment/simulation.hpp"

#include <gtest/gtest.h>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

/// Two tills with a line each, and nearly more customers than they can serve.
Scenario busyShop()
{
    Scenario scenario{.name = "busy", .duration = 1h};
    scenario.arrivals = {{.kind = PoissonArrivals{110.0}}};
    scenario.service.work = Distribution::exponential(60.0);
    scenario.service.gap = Distribution::constant(2.0);
    scenario.banks = {Bank{.tills = 2, .lines = Lines::PerTill}};
    scenario.targets.within = WaitTarget{90s, 0.9};
    return scenario;
}

RunResult measured(const Collectors& collectors)
{
    return simulate(busyShop(), {.collectors = collectors});
}

void forgetCustomers(RunResult& result)
{
    result.customers = {};
    result.wait = result.sojourn = result.service = result.outside = {};
    result.throughputPerHour = 0.0;
    for (WithinShare& within : result.within)
        within.share = 0.0;
    for (ClassResult& each : result.classes)
        each = {.name = each.name};
    for (BankResult& bank : result.banks) {
        bank.served = 0;
        bank.wait = {};
    }
}

void forgetTills(RunResult& result)
{
    result.utilisation = 0.0;
    result.waitCauses = {};
    for (BankResult& bank : result.banks) {
        bank.utilisation = 0.0;
        for (TillResult& till : bank.tills)
            till = {.name = till.name};
    }
}

void forgetLevels(RunResult& result)
{
    result.lineLength = result.inShop = {};
    result.onePlusOne = 0.0;
    result.lineProfile = {};
}

}  // namespace

TEST(Collectors, MeasureAllUnlessToldOtherwise)
{
    const RunResult result = simulate(busyShop(), {});

    EXPECT_GT(result.wait.mean, 0.0);
    EXPECT_GT(result.utilisation, 0.0);
    EXPECT_GT(result.lineLength.mean, 0.0);
    EXPECT_GT(result.lineProfile.means.size(), 40U);
}

TEST(Collectors, LeaveOutTheCustomers)
{
    RunResult expected = measured({});
    forgetCustomers(expected);

    EXPECT_EQ(measured({.customers = false}), expected);
}

TEST(Collectors, LeaveOutTheTills)
{
    RunResult expected = measured({});
    forgetTills(expected);

    EXPECT_EQ(measured({.tills = false}), expected);
}

TEST(Collectors, LeaveOutTheLevels)
{
    RunResult expected = measured({});
    forgetLevels(expected);

    EXPECT_EQ(measured({.levels = false}), expected);
}

TEST(Collectors, LeaveOutTheProfileAlone)
{
    RunResult expected = measured({});
    expected.lineProfile = {};

    EXPECT_EQ(measured({.profile = false}), expected);
}

TEST(Collectors, LeaveOutEverything)
{
    RunResult expected = measured({});
    forgetCustomers(expected);
    forgetTills(expected);
    forgetLevels(expected);

    EXPECT_EQ(measured({.customers = false, .tills = false, .levels = false, .profile = false}), expected);
}

}  // namespace tillsim
