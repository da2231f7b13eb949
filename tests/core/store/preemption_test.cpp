// SPDX-License-Identifier: MIT
// Customers of better priority who cut the service of others, or take their places.
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

Bank preemptive(Preemption preemption, std::int64_t tills = 1)
{
    return {.tills = tills, .discipline = Discipline::Priority, .preemption = preemption};
}

/// A low one is served from 0 s on, another one waits from 1 s on, and a better one comes at 4 s.
std::vector<TraceRow> lowAndHigh()
{
    return {{.arrival = 0s, .service = 10s, .priority = 2},
            {.arrival = 1s, .service = 5s, .priority = 2},
            {.arrival = 4s, .service = 3s, .priority = 1}};
}

TEST(Preemption, ResumesWhatIsLeft)
{
    EXPECT_EQ(
        storyOf(smallShop(lowAndHigh(), preemptive(Preemption::Resume))),
        (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "4 joined 2", "4 preempted 0 at 0", "4 started 2 at 0",
               "7 served 2 at 0", "7 started 0 at 0", "13 served 0 at 0", "13 started 1 at 0", "18 served 1 at 0"}));
}

TEST(Preemption, OrRestartsTheSameService)
{
    EXPECT_EQ(
        storyOf(smallShop(lowAndHigh(), preemptive(Preemption::Restart))),
        (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "4 joined 2", "4 preempted 0 at 0", "4 started 2 at 0",
               "7 served 2 at 0", "7 started 0 at 0", "17 served 0 at 0", "17 started 1 at 0", "22 served 1 at 0"}));
}

TEST(Preemption, NeedsAStrictlyBetterPriority)
{
    auto rows = lowAndHigh();
    rows[2].priority = 2;

    EXPECT_EQ(storyOf(smallShop(rows, preemptive(Preemption::Resume))),
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "4 joined 2", "10 served 0 at 0",
                     "10 started 1 at 0", "15 served 1 at 0", "15 started 2 at 0", "18 served 2 at 0"}));
}

TEST(Preemption, CutsTheWorstAndOfEqualsTheNewestUnlessTheOldestIsWanted)
{
    Scenario scenario = smallShop({{.arrival = 0s, .service = 20s, .priority = 2},
                                   {.arrival = 1s, .service = 20s, .priority = 3},
                                   {.arrival = 2s, .service = 20s, .priority = 3},
                                   {.arrival = 5s, .service = 1s, .priority = 1}},
                                  preemptive(Preemption::Resume, 3));

    Story story = storyOf(scenario);
    EXPECT_EQ(story[7], "5 preempted 2 at 2");

    scenario.banks.front().preemptOrder = PreemptOrder::Oldest;
    story = storyOf(scenario);
    EXPECT_EQ(story[7], "5 preempted 1 at 1");
}

TEST(Preemption, EndsPatienceForGood)
{
    auto rows = lowAndHigh();
    rows[0].patience = 5s;
    rows[2].service = 60s;

    const Story story = storyOf(smallShop(rows, preemptive(Preemption::Resume)));

    EXPECT_EQ(story.back(), "75 served 1 at 0");
    EXPECT_EQ(std::count(story.begin(), story.end(), "64 started 0 at 0"), 1);
}

TEST(Preemption, HappensAmongThoseWhoComeTogetherBeforeAnyIsServed)
{
    const Scenario scenario = smallShop({{.arrival = 0s, .service = 5s, .priority = 2},
                                         {.arrival = 0s, .service = 5s, .priority = 2},
                                         {.arrival = 0s, .service = 5s, .priority = 1}},
                                        preemptive(Preemption::Resume));

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0", "0 joined 1", "0 joined 2", "0 started 2 at 0", "5 served 2 at 0",
                     "5 started 0 at 0", "10 served 0 at 0", "10 started 1 at 0", "15 served 1 at 0"}));
}

TEST(Preemption, GoesOnWithTenderAndHelperWhereItWasCut)
{
    Scenario scenario = smallShop({{.arrival = 0s, .priority = 2},
                                   {.arrival = 6s, .service = 1s, .priority = 1},
                                   {.arrival = 11s, .service = 1s, .priority = 1}},
                                  preemptive(Preemption::Resume));
    scenario.service.work = Distribution::constant(5.0);
    scenario.helpers = {{.name = "manager"}};
    scenario.calls = {{"check", 0, CallPer::Basket, 1.0, Distribution::constant(4.0)}};
    scenario.tenders = {{"cash", 1.0, Distribution::constant(3.0)}};

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0",
                     "0 started 0 at 0",
                     "5 helper_called 0 at 0",
                     "5 helper_arrived 0 at 0",
                     "6 joined 1",
                     "6 helper_left 0 at 0",
                     "6 preempted 0 at 0",
                     "6 started 1 at 0",
                     "7 served 1 at 0",
                     "7 started 0 at 0",
                     "7 helper_called 0 at 0",
                     "7 helper_arrived 0 at 0",
                     "10 helper_left 0 at 0",
                     "10 tender_started 0 at 0",
                     "11 joined 2",
                     "11 preempted 0 at 0",
                     "11 started 2 at 0",
                     "12 served 2 at 0",
                     "12 started 0 at 0",
                     "12 tender_started 0 at 0",
                     "14 served 0 at 0"}));
}

TEST(Displacing, SendsTheNewestOfTheWorstAway)
{
    const Scenario scenario
        = smallShop({{.arrival = 0s, .service = 10s, .priority = 2},
                     {.arrival = 1s, .service = 1s, .priority = 3},
                     {.arrival = 2s, .service = 1s, .priority = 3},
                     {.arrival = 3s, .service = 1s, .priority = 2},
                     {.arrival = 4s, .service = 1s, .priority = 3},
                     {.arrival = 5s, .service = 1s, .priority = 2}},
                    {.discipline = Discipline::Priority, .capacity = 2, .whenFull = WhenFull::Displace});

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "2 joined 2", "3 displaced 2", "3 joined 3",
                     "4 turned_away 4", "5 displaced 1", "5 joined 5", "10 served 0 at 0", "10 started 3 at 0",
                     "11 served 3 at 0", "11 started 5 at 0", "12 served 5 at 0"}));
}

}  // namespace
}  // namespace tillsim
