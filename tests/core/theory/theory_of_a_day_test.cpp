// SPDX-License-Identifier: MIT
// What theory says of a day whose arrivals or tills change: an hour at a time.
#include "core/theory/theory.hpp"

#include "tests/core/theory/shops.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace tillsim {

namespace {

using testing::IsEmpty;

Scenario day(std::vector<double> rates)
{
    for (double& rate : rates)
        rate *= 3600.0;
    return withSource(1, {.kind = ProfileArrivals{.interval = std::chrono::hours{1}, .perHour = std::move(rates)}});
}

TEST(TheoryOfADay, TakesEachIntervalForItself)
{
    const Scenario scenario = changed(day({0.5, 0.8}), [](Scenario& each) { each.duration = std::chrono::hours{2}; });

    const Theory theory = theoryOf(scenario);

    ASSERT_EQ(theory.intervals.size(), 2U);
    EXPECT_NEAR(*findValue(theory.intervals[0].values, "wait_s.mean"), 1.0, 1e-12);
    EXPECT_NEAR(*findValue(theory.intervals[1].values, "wait_s.mean"), 4.0, 1e-12);
    EXPECT_NEAR(valueOf(theory, "wait_s.mean"), (0.5 * 1.0 + 0.8 * 4.0) / 1.3, 1e-12);
    EXPECT_NEAR(valueOf(theory, "line_length.mean"), (0.5 + 3.2) / 2.0, 1e-12);
    EXPECT_FALSE(theory.exact);
}

TEST(TheoryOfADay, SaysWhichIntervalsAreOverloadedAndHasNoValuesOfTheDay)
{
    const Scenario scenario = changed(day({0.5, 1.5}), [](Scenario& each) { each.duration = std::chrono::hours{2}; });

    const Theory theory = theoryOf(scenario);

    EXPECT_THAT(theory.values, IsEmpty());
    EXPECT_NEAR(theory.intervals[1].load, 1.5, 1e-12);
    EXPECT_NEAR(theory.intervals[1].growthPerHour, 1800.0, 1e-9);
    EXPECT_THAT(theory.intervals[1].values, IsEmpty());
}

TEST(TheoryOfADay, IsAnOrdinaryModelIfTheProfileIsFlat)
{
    const Scenario scenario = changed(day({0.9, 0.9}), [](Scenario& each) { each.duration = std::chrono::hours{2}; });

    EXPECT_EQ(theoryOf(scenario).model, "M/M/1");
}

TEST(TheoryOfADay, IsAnOrdinaryModelIfALinearProfileIsFlat)
{
    const Scenario scenario = changed(day({0.9, 0.9}), [](Scenario& each) {
        each.duration = std::chrono::hours{2};
        std::get<ProfileArrivals>(each.arrivals[0].kind).shape = ProfileShape::Linear;
    });

    const Theory theory = theoryOf(scenario);

    EXPECT_EQ(theory.model, "M/M/1");
    EXPECT_TRUE(theory.exact);
}

TEST(TheoryOfADay, TakesTheCustomersOfEachInterval)
{
    // Slow ones come in the second hour only.
    const Scenario scenario = changed(day({0.5, 0.0}), [](Scenario& each) {
        each.duration = std::chrono::hours{2};
        each.arrivals.push_back(
            {.kind = ProfileArrivals{.interval = std::chrono::hours{1}, .perHour = {0.0, 0.1 * 3600.0}},
             .customerClass = 1});
        each.classes = {CustomerClass{.name = "quick"}, CustomerClass{.name = "slow", .share = 0.0}};
        each.classes[1].service = OwnService{.work = Distribution::exponential(5.0)};
    });

    const Theory theory = theoryOf(scenario);

    EXPECT_NEAR(*findValue(theory.intervals[0].values, "wait_s.mean"), 1.0, 1e-12);
    EXPECT_NEAR(*findValue(theory.intervals[1].values, "wait_s.mean"), 5.0, 1e-12);
}

TEST(TheoryOfADay, AddsUpTheRostersOfSeveralBanks)
{
    const Scenario scenario = changed(shop(0.8, 2), [](Scenario& each) {
        const RosterRow allDay{.from = Duration{}, .to = std::chrono::hours{10}, .tills = 1};
        const RosterRow morning{.from = Duration{}, .to = std::chrono::hours{5}, .tills = 1};
        each.banks
            = {Bank{.name = "a", .tills = 4, .roster = {allDay}}, Bank{.name = "b", .tills = 4, .roster = {morning}}};
    });

    const Theory theory = theoryOf(scenario);

    ASSERT_EQ(theory.intervals.size(), 2U);
    EXPECT_EQ(theory.intervals[0].tills, 2.0);
    EXPECT_EQ(theory.intervals[1].tills, 1.0);
    EXPECT_EQ(theory.intervals[1].from, 18'000.0);
}

TEST(TheoryOfADay, FollowsTheRoster)
{
    const Scenario scenario = changed(shop(0.8, 2), [](Scenario& each) {
        each.banks[0].roster = {RosterRow{.from = std::chrono::hours{0}, .to = std::chrono::hours{10}, .tills = 1},
                                RosterRow{.from = std::chrono::hours{4}, .to = std::chrono::hours{6}, .tills = 1}};
    });

    const Theory theory = theoryOf(scenario);

    ASSERT_EQ(theory.intervals.size(), 3U);
    EXPECT_EQ(theory.intervals[1].tills, 2.0);
    EXPECT_EQ(theory.intervals[1].from, 14'400.0);
    EXPECT_NEAR(*findValue(theory.intervals[2].values, "wait_s.mean"), 4.0, 1e-12);
}

}  // namespace

}  // namespace tillsim
