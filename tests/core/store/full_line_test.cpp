// SPDX-License-Identifier: MIT
// What becomes of those who find no place, or too many others.
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

/// Five at once, for a till that needs 10 s for each.
std::vector<TraceRow> fiveAtOnce()
{
    return std::vector<TraceRow>(5, {.arrival = 1s, .service = 10s});
}

TEST(FullLine, HasThoseWhoFindNoPlaceWaitOutsideInOrder)
{
    const Story story = storyOf(smallShop(fiveAtOnce(), {.capacity = 2}));

    EXPECT_EQ(story,
              (Story{"1 joined 0", "1 joined 1", "1 joined 2", "1 waits_outside 3", "1 waits_outside 4",
                     "1 started 0 at 0", "11 served 0 at 0", "11 started 1 at 0", "11 joined 3", "21 served 1 at 0",
                     "21 started 2 at 0", "21 joined 4", "31 served 2 at 0", "31 started 3 at 0", "41 served 3 at 0",
                     "41 started 4 at 0", "51 served 4 at 0"}));
}

TEST(FullLine, LetsThoseOutsideInByArrivalWhateverTheirPriority)
{
    auto rows = fiveAtOnce();
    rows[4].priority = -1;

    const Story story = storyOf(smallShop(rows, {.discipline = Discipline::Priority, .capacity = 1}));

    EXPECT_EQ(story,
              (Story{"1 joined 0", "1 joined 1", "1 waits_outside 2", "1 waits_outside 3", "1 waits_outside 4",
                     "1 started 0 at 0", "11 served 0 at 0", "11 started 1 at 0", "11 joined 2", "21 served 1 at 0",
                     "21 started 2 at 0", "21 joined 3", "31 served 2 at 0", "31 started 3 at 0", "31 joined 4",
                     "41 served 3 at 0", "41 started 4 at 0", "51 served 4 at 0"}));
}

TEST(FullLine, TurnsAwayThoseWhoFindNoPlace)
{
    auto rows = fiveAtOnce();
    rows.push_back({.arrival = 12s, .service = 10s});

    const Story story = storyOf(smallShop(rows, {.capacity = 2, .whenFull = WhenFull::TurnAway}));

    EXPECT_EQ(story,
              (Story{"1 joined 0", "1 joined 1", "1 joined 2", "1 turned_away 3", "1 turned_away 4", "1 started 0 at 0",
                     "11 served 0 at 0", "11 started 1 at 0", "12 joined 5", "21 served 1 at 0", "21 started 2 at 0",
                     "31 served 2 at 0", "31 started 5 at 0", "41 served 5 at 0"}));
}

TEST(FullLine, CountsNobodyWhoIsServed)
{
    const Story story = storyOf(smallShop(fiveAtOnce(), {.tills = 4, .capacity = 1, .whenFull = WhenFull::TurnAway}));

    EXPECT_EQ(
        story,
        (Story{"1 joined 0", "1 joined 1", "1 joined 2", "1 joined 3", "1 joined 4", "1 started 0 at 0",
               "1 started 1 at 1", "1 started 2 at 2", "1 started 3 at 3", "11 served 0 at 0", "11 started 4 at 0",
               "11 served 1 at 1", "11 served 2 at 2", "11 served 3 at 3", "21 served 4 at 0"}));
}

TEST(FullLine, LetsSomebodyInWhoseForerunnerGivesUp)
{
    const Scenario scenario = smallShop({{.arrival = 0s, .service = 10s},
                                         {.arrival = 1s, .service = 1s, .patience = 3s},
                                         {.arrival = 2s, .service = 1s, .patience = 1h}},
                                        {.capacity = 1});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "2 waits_outside 2", "4 reneged 1", "4 joined 2",
                     "10 served 0 at 0", "10 started 2 at 0", "11 served 2 at 0"}));
}

TEST(Balking, LeavesAtOnceIfSoManyAreInLineOrInService)
{
    const Story story = storyOf(smallShop(fiveAtOnce(), {.balkInSystem = 3}));

    EXPECT_EQ(
        story,
        (Story{"1 joined 0", "1 joined 1", "1 joined 2", "1 balked 3", "1 balked 4", "1 started 0 at 0",
               "11 served 0 at 0", "11 started 1 at 0", "21 served 1 at 0", "21 started 2 at 0", "31 served 2 at 0"}));
}

TEST(Balking, LeavesNoPlaceToWaitAtAllWhereOneIsEnough)
{
    auto rows = fiveAtOnce();
    rows.push_back({.arrival = 10s, .service = 10s});
    rows.push_back({.arrival = 11s, .service = 10s});

    const Story story = storyOf(smallShop(rows, {.balkInSystem = 1}));

    EXPECT_EQ(story,
              (Story{"1 joined 0", "1 balked 1", "1 balked 2", "1 balked 3", "1 balked 4", "1 started 0 at 0",
                     "10 balked 5", "11 served 0 at 0", "11 joined 6", "11 started 6 at 0", "21 served 6 at 0"}));
}

TEST(Balking, IsDecidedBeforeThePlaceInLine)
{
    const Story story = storyOf(smallShop(fiveAtOnce(), {.capacity = 1, .balkInSystem = 2}));

    EXPECT_EQ(story,
              (Story{"1 joined 0", "1 joined 1", "1 balked 2", "1 balked 3", "1 balked 4", "1 started 0 at 0",
                     "11 served 0 at 0", "11 started 1 at 0", "21 served 1 at 0"}));
}

TEST(Balking, DoesNotCountThoseOutside)
{
    const Story story = storyOf(smallShop(fiveAtOnce(), {.capacity = 1, .balkInSystem = 3}));

    EXPECT_EQ(story,
              (Story{"1 joined 0", "1 joined 1", "1 waits_outside 2", "1 waits_outside 3", "1 waits_outside 4",
                     "1 started 0 at 0", "11 served 0 at 0", "11 started 1 at 0", "11 joined 2", "21 served 1 at 0",
                     "21 started 2 at 0", "21 joined 3", "31 served 2 at 0", "31 started 3 at 0", "31 joined 4",
                     "41 served 3 at 0", "41 started 4 at 0", "51 served 4 at 0"}));
}

}  // namespace
}  // namespace tillsim
