// SPDX-License-Identifier: MIT
// The gap between two customers of a till.
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

Scenario shopWithGaps(std::vector<TraceRow> rows, Bank bank = {})
{
    Scenario scenario = smallShop(std::move(rows), std::move(bank));
    scenario.service.gap = TimeOfItems{Distribution::constant(3.0)};
    return scenario;
}

TEST(Gap, ComesBetweenTwoCustomersIfOneWaits)
{
    const Story story = storyOf(shopWithGaps({{.arrival = 0s, .service = 10s}, {.arrival = 1s, .service = 5s}}));

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "10 served 0 at 0", "10 gap_started at 0",
                     "13 gap_ended at 0", "13 started 1 at 0", "18 served 1 at 0"}));
}

TEST(Gap, DoesNotComeIfNobodyWaits)
{
    const Story story = storyOf(shopWithGaps({{.arrival = 0s, .service = 10s}, {.arrival = 11s, .service = 5s}}));

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "10 served 0 at 0", "11 joined 1", "11 started 1 at 0",
                     "16 served 1 at 0"}));
}

TEST(Gap, HasWhoeverComesMeanwhileWaitUntilItEnds)
{
    const Scenario scenario = shopWithGaps({{.arrival = 0s, .service = 10s},
                                            {.arrival = 1s, .service = 5s, .patience = 10s},
                                            {.arrival = 12s, .service = 5s}});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "10 served 0 at 0", "10 gap_started at 0",
                     "11 reneged 1", "12 joined 2", "13 gap_ended at 0", "13 started 2 at 0", "18 served 2 at 0"}));
}

TEST(Gap, LeavesTheTillIdleIfAllHaveGoneMeanwhile)
{
    const Scenario scenario = shopWithGaps({{.arrival = 0s, .service = 10s},
                                            {.arrival = 1s, .service = 5s, .patience = 10s},
                                            {.arrival = 20s, .service = 5s}});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "10 served 0 at 0", "10 gap_started at 0",
                     "11 reneged 1", "13 gap_ended at 0", "20 joined 2", "20 started 2 at 0", "25 served 2 at 0"}));
}

TEST(Gap, LetsABetterPriorityThatComesMeanwhileGoFirst)
{
    const Scenario scenario = shopWithGaps({{.arrival = 0s, .service = 10s, .priority = 2},
                                            {.arrival = 1s, .service = 5s, .priority = 2},
                                            {.arrival = 12s, .service = 5s, .priority = 1}},
                                           {.discipline = Discipline::Priority});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "10 served 0 at 0", "10 gap_started at 0",
                     "12 joined 2", "13 gap_ended at 0", "13 started 2 at 0", "18 served 2 at 0", "18 gap_started at 0",
                     "21 gap_ended at 0", "21 started 1 at 0", "26 served 1 at 0"}));
}

TEST(Gap, KeepsThePlaceInLineOfWhoWaits)
{
    const Scenario scenario = shopWithGaps(
        {{.arrival = 0s, .service = 10s}, {.arrival = 1s, .service = 5s}, {.arrival = 12s, .service = 5s}},
        {.capacity = 1, .whenFull = WhenFull::TurnAway});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "10 served 0 at 0", "10 gap_started at 0",
                     "12 turned_away 2", "13 gap_ended at 0", "13 started 1 at 0", "18 served 1 at 0"}));
}

TEST(Gap, IsMadeByEveryTillOfASharedLineWhileSomebodyWaits)
{
    const Scenario scenario = shopWithGaps(
        {{.arrival = 0s, .service = 10s}, {.arrival = 0s, .service = 11s}, {.arrival = 1s, .service = 5s}},
        {.tills = 2});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 joined 1", "0 started 0 at 0", "0 started 1 at 1", "1 joined 2",
                     "10 served 0 at 0", "10 gap_started at 0", "11 served 1 at 1", "11 gap_started at 1",
                     "13 gap_ended at 0", "13 started 2 at 0", "14 gap_ended at 1", "18 served 2 at 0"}));
}

TEST(Gap, MayDependOnTheItemsOfWhoLeft)
{
    Scenario scenario = smallShop({{.arrival = 0s, .service = 10s, .items = 4},
                                   {.arrival = 1s, .service = 5s, .items = 0},
                                   {.arrival = 2s, .service = 5s, .items = 1}});
    scenario.service.gap = TimeOfItems{ItemFormula{.scale = 2s, .exponent = 0.5}};

    const Story story = storyOf(scenario);

    EXPECT_EQ(
        story,
        (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "2 joined 2", "10 served 0 at 0", "10 gap_started at 0",
               "14 gap_ended at 0", "14 started 1 at 0", "19 served 1 at 0", "19 started 2 at 0", "24 served 2 at 0"}));
}

}  // namespace
}  // namespace tillsim
