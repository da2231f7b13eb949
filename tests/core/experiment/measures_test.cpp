// SPDX-License-Identifier: MIT
// The figures of a run that can be worked out by hand.
#include "core/experiment/simulation.hpp"

#include "tests/core/store/small_shop.hpp"

#include <gmock/gmock.h>

namespace tillsim {
namespace {

using testing::ElementsAre;

/// One till with gaps of 2 s. Customer 0 is served from 10 s to 20 s, customer 1 (waiting from 14 s) from 22 s to 30 s,
/// customer 2 (waiting from 29 s) gives up at 31 s during the gap that ends at 32 s, customer 3 is served from 39 s to
/// 45 s, when the doors have been shut for 5 s. All but customer 1 are of class "a".
Scenario morning()
{
    Scenario scenario = smallShop({{.arrival = 10s, .service = 10s},
                                   {.arrival = 14s, .service = 8s, .customerClass = 1},
                                   {.arrival = 29s, .service = 1s, .patience = 2s},
                                   {.arrival = 39s, .service = 6s}});
    scenario.classes = {{.name = "a", .share = 1.0}, {.name = "b", .share = 0.0}};
    scenario.service.gap = TimeOfItems{Distribution::constant(2.0)};
    scenario.duration = 40s;
    return scenario;
}

double stateOf(const RunResult& result, TillState state)
{
    return result.banks.front().tills.front().states[static_cast<std::size_t>(state)];
}

double causeOf(const RunResult& result, WaitCause cause)
{
    return result.waitCauses[static_cast<std::size_t>(cause)];
}

TEST(Measures, TellWhoWaitedHowLongAndForWhat)
{
    const RunResult result = simulate(morning(), {});

    EXPECT_EQ(result.customers, (CustomerCounts{.arrived = 4, .served = 3, .reneged = 1}));
    EXPECT_EQ(result.wait.count, 3);
    EXPECT_DOUBLE_EQ(result.wait.mean, 8.0 / 3.0);
    EXPECT_EQ(result.wait.max, 8.0);
    EXPECT_EQ(causeOf(result, WaitCause::items), 6.0);
    EXPECT_EQ(causeOf(result, WaitCause::gap), 2.0);
    EXPECT_DOUBLE_EQ(result.sojourn.mean, (10.0 + 16.0 + 6.0) / 3.0);
    EXPECT_DOUBLE_EQ(result.service.mean, 8.0);
    EXPECT_EQ(result.outside.max, 0.0);
}

TEST(Measures, TellWhatTheTillDid)
{
    const RunResult result = simulate(morning(), {});

    EXPECT_EQ(result.simulated, 45.0);
    EXPECT_EQ(stateOf(result, TillState::scanning), 24.0);
    EXPECT_EQ(stateOf(result, TillState::gap), 4.0);
    EXPECT_EQ(stateOf(result, TillState::idle), 17.0);
    EXPECT_DOUBLE_EQ(result.utilisation, 24.0 / 45.0);
    EXPECT_EQ(result.banks.front().served, 3);
    EXPECT_EQ(result.banks.front().utilisation, result.utilisation);
    EXPECT_DOUBLE_EQ(result.throughputPerHour, 3 * 3600.0 / 45.0);
}

TEST(Measures, TellHowFullTheShopWas)
{
    const RunResult result = simulate(morning(), {});

    EXPECT_DOUBLE_EQ(result.lineLength.mean, 10.0 / 45.0);
    EXPECT_EQ(result.lineLength.max, 1);
    EXPECT_DOUBLE_EQ(result.inShop.mean, 34.0 / 45.0);
    EXPECT_EQ(result.inShop.max, 2);
}

TEST(Measures, TellClassesApart)
{
    const RunResult result = simulate(morning(), {});

    EXPECT_EQ(result.classes[0].customers, (CustomerCounts{.arrived = 3, .served = 2, .reneged = 1}));
    EXPECT_EQ(result.classes[0].wait.max, 0.0);
    EXPECT_EQ(result.classes[1].customers, (CustomerCounts{.arrived = 1, .served = 1}));
    EXPECT_EQ(result.classes[1].wait.mean, 8.0);
    EXPECT_EQ(result.classes[1].sojourn.mean, 16.0);
}

TEST(Measures, CountTheTimeOutsideApart)
{
    const Scenario scenario = smallShop(std::vector<TraceRow>(3, {.arrival = 0s, .service = 10s}), {.capacity = 1});

    const RunResult result = simulate(scenario, {});

    EXPECT_EQ(result.outside.max, 10.0);
    EXPECT_EQ(result.wait.max, 10.0);
    EXPECT_EQ(result.sojourn.max, 30.0);
}

TEST(Measures, TellTheShareOfTimeWithAtMostOneBehindEach)
{
    // Two wait until 10 s, then one, and until 30 s nobody but the one who is served.
    Scenario scenario = smallShop(std::vector<TraceRow>(3, {.arrival = 0s, .service = 10s}));
    scenario.duration = 40s;

    EXPECT_DOUBLE_EQ(simulate(scenario, {}).onePlusOne, 0.75);
}

TEST(Measures, AlwaysHaveTheCommonLimitsAndThatOfTheTarget)
{
    Scenario scenario = smallShop(std::vector<TraceRow>(3, {.arrival = 0s, .service = 60s}));
    scenario.targets.within = WaitTarget{90s, 0.5};

    EXPECT_THAT(simulate(scenario, {}).within,
                ElementsAre(WithinShare{60.0, 2.0 / 3.0}, WithinShare{90.0, 2.0 / 3.0}, WithinShare{180.0, 1.0},
                            WithinShare{300.0, 1.0}));
}

TEST(Measures, AddUpWaitsThatTogetherAreLongerThanAnInstantCanTell)
{
    // 60 customers, who wait for 0, 1, 2, ... years: together 1,770 years, where 64 bits of nanoseconds hold 292.
    constexpr double year = 365.0 * 86'400.0;
    Scenario scenario = smallShop(std::vector<TraceRow>(60, {.arrival = 0s, .service = fromSeconds(year)}));

    const RunResult result = simulate(scenario, {});

    EXPECT_DOUBLE_EQ(causeOf(result, WaitCause::items), 59.0 * 60.0 / 2.0 * year);
    EXPECT_DOUBLE_EQ(causeOf(result, WaitCause::items), result.wait.mean * 60.0);
}

TEST(Measures, AddUpTheTimeOfTillsThatTogetherIsLongerThanAnInstantCanTell)
{
    constexpr double year = 365.0 * 86'400.0;
    const Scenario scenario
        = smallShop(std::vector<TraceRow>(400, {.arrival = 0s, .service = fromSeconds(year)}), {.tills = 800});

    EXPECT_DOUBLE_EQ(simulate(scenario, {}).utilisation, 0.5);
}

TEST(Customers, AreHandedOutInOrderOfTheirNumbersWhereverTheyAre)
{
    Scenario scenario = smallShop({{.arrival = 5s, .service = 30s},
                                   {.arrival = 0s, .service = 9s},
                                   {.arrival = 6s, .service = 1s},
                                   {.arrival = 7s, .service = 1s},
                                   {.arrival = 8s, .service = 1s, .patience = 1s}},
                                  {.capacity = 2, .balkInSystem = 3});
    scenario.duration = 20s;
    scenario.afterClosing = AfterClosing::Stop;
    std::vector<std::pair<std::int64_t, Outcome>> customers;

    (void)simulate(scenario, {.onCustomer = [&customers](const CustomerRecord& record) {
                       customers.emplace_back(record.id, record.outcome);
                   }});

    EXPECT_THAT(customers,
                ElementsAre(std::pair{0, Outcome::inService}, std::pair{1, Outcome::served},
                            std::pair{2, Outcome::inLine}, std::pair{3, Outcome::balked},
                            std::pair{4, Outcome::balked}));
}

}  // namespace
}  // namespace tillsim
