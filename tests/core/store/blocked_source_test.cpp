// SPDX-License-Identifier: MIT
// What a full shop does to those who bring the customers.
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

/// Two every 4 s, for a till that needs 3 s for each, and a line of one place.
Scenario fullShop(WhenBlocked whenBlocked)
{
    ArrivalSource source = batches(4s, 2);
    source.whenBlocked = whenBlocked;
    source.limit = 6;
    Scenario scenario = smallShop(std::vector{source}, {.capacity = 1});
    scenario.service.work = Distribution::constant(3.0);
    return scenario;
}

TEST(BlockedSource, KeepsItsTimesWhereCustomersQueueOutside)
{
    const Story story = storyOf(fullShop(WhenBlocked::Queue));

    EXPECT_EQ(story, (Story{"0 joined 0",        "0 joined 1",       "0 started 0 at 0",  "3 served 0 at 0",
                            "3 started 1 at 0",  "4 joined 2",       "4 waits_outside 3", "6 served 1 at 0",
                            "6 started 2 at 0",  "6 joined 3",       "8 waits_outside 4", "8 waits_outside 5",
                            "9 served 2 at 0",   "9 started 3 at 0", "9 joined 4",        "12 served 3 at 0",
                            "12 started 4 at 0", "12 joined 5",      "15 served 4 at 0",  "15 started 5 at 0",
                            "18 served 5 at 0"}));
}

TEST(BlockedSource, CountsItsNextGapFromWhenItsLastIsInWhereItIsHeld)
{
    const Story story = storyOf(fullShop(WhenBlocked::Hold));

    EXPECT_EQ(story, (Story{"0 joined 0",       "0 joined 1",         "0 started 0 at 0",  "3 served 0 at 0",
                            "3 started 1 at 0", "4 joined 2",         "4 waits_outside 3", "6 served 1 at 0",
                            "6 started 2 at 0", "6 joined 3",         "9 served 2 at 0",   "9 started 3 at 0",
                            "10 joined 4",      "10 waits_outside 5", "12 served 3 at 0",  "12 started 4 at 0",
                            "12 joined 5",      "15 served 4 at 0",   "15 started 5 at 0", "18 served 5 at 0"}));
}

TEST(BlockedSource, IsNotHeldByThoseWhoAreTurnedAway)
{
    Scenario scenario = fullShop(WhenBlocked::Hold);
    scenario.banks.front().whenFull = WhenFull::TurnAway;

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 joined 1", "0 started 0 at 0", "3 served 0 at 0", "3 started 1 at 0",
                     "4 joined 2", "4 turned_away 3", "6 served 1 at 0", "6 started 2 at 0", "8 joined 4",
                     "8 turned_away 5", "9 served 2 at 0", "9 started 4 at 0", "12 served 4 at 0"}));
}

TEST(BlockedSource, HoldsUpNoOther)
{
    ArrivalSource held = batches(1s, 3);
    held.whenBlocked = WhenBlocked::Hold;
    held.limit = 4;
    const ArrivalSource free = comers({{.arrival = 1s, .service = 5s}, {.arrival = 2s, .service = 5s}});
    Scenario scenario = smallShop({held, free}, {.capacity = 1});
    scenario.service.work = Distribution::constant(5.0);

    const Story story = storyOf(scenario);

    EXPECT_EQ(story, (Story{"0 joined 0",        "0 joined 1",        "0 waits_outside 2", "0 started 0 at 0",
                            "1 waits_outside 3", "2 waits_outside 4", "5 served 0 at 0",   "5 started 1 at 0",
                            "5 joined 2",        "6 waits_outside 5", "10 served 1 at 0",  "10 started 2 at 0",
                            "10 joined 3",       "15 served 2 at 0",  "15 started 3 at 0", "15 joined 4",
                            "20 served 3 at 0",  "20 started 4 at 0", "20 joined 5",       "25 served 4 at 0",
                            "25 started 5 at 0", "30 served 5 at 0"}));
}

TEST(BlockedSource, ComesAfterTheCompletionsOfTheInstantThatReleasesIt)
{
    // Rows 2 and 3 come together. At 10 s till 0 lets row 2 in, and so row 3 comes: but till 1 is free by then, too.
    ArrivalSource held = comers({{.arrival = 0s, .service = 10s},
                                 {.arrival = 0s, .service = 10s},
                                 {.arrival = 0s, .service = 1s},
                                 {.arrival = 0s, .service = 1s},
                                 {.arrival = 0s, .service = 1s}});
    held.whenBlocked = WhenBlocked::Hold;

    const Story story = storyOf(smallShop(std::vector{held}, {.tills = 2, .capacity = 1}));

    EXPECT_EQ(
        story,
        (Story{"0 joined 0", "0 joined 1", "0 joined 2", "0 waits_outside 3", "0 started 0 at 0", "0 started 1 at 1",
               "10 served 0 at 0", "10 started 2 at 0", "10 joined 3", "10 served 1 at 1", "10 started 3 at 1",
               "10 joined 4", "11 served 2 at 0", "11 started 4 at 0", "11 served 3 at 1", "12 served 4 at 0"}));
}

}  // namespace
}  // namespace tillsim
