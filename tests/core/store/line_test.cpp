// SPDX-License-Identifier: MIT
// Who of a shared line is served next, and by which till.
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

/// Three who come while the first of all is served.
std::vector<TraceRow> threeWhoWait()
{
    return {{.arrival = 0s, .service = 10s},
            {.arrival = 1s, .service = 5s},
            {.arrival = 2s, .service = 5s},
            {.arrival = 3s, .service = 5s}};
}

TEST(Line, ServesFirstComeFirstServed)
{
    const Story story = storyOf(smallShop(threeWhoWait()));

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "2 joined 2", "3 joined 3", "10 served 0 at 0",
                     "10 started 1 at 0", "15 served 1 at 0", "15 started 2 at 0", "20 served 2 at 0",
                     "20 started 3 at 0", "25 served 3 at 0"}));
}

TEST(Line, ServesTheLastToJoinFirstWhereItIsLifo)
{
    const Story story = storyOf(smallShop(threeWhoWait(), {.discipline = Discipline::Lifo}));

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "2 joined 2", "3 joined 3", "10 served 0 at 0",
                     "10 started 3 at 0", "15 served 3 at 0", "15 started 2 at 0", "20 served 2 at 0",
                     "20 started 1 at 0", "25 served 1 at 0"}));
}

TEST(Line, ServesTheLowestPriorityNumberFirstAndEqualOnesInOrderOfJoining)
{
    auto rows = threeWhoWait();
    rows[0].priority = 5;
    rows[1].priority = 2;
    rows[2].priority = -1;
    rows[3].priority = 2;

    const Story story = storyOf(smallShop(rows, {.discipline = Discipline::Priority}));

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "2 joined 2", "3 joined 3", "10 served 0 at 0",
                     "10 started 2 at 0", "15 served 2 at 0", "15 started 1 at 0", "20 served 1 at 0",
                     "20 started 3 at 0", "25 served 3 at 0"}));
}

TEST(Line, TakesThePriorityOfTheClassUnlessTheRowHasItsOwn)
{
    auto rows = threeWhoWait();
    rows[2].customerClass = 1;
    rows[3].customerClass = 1;
    rows[3].priority = 9;
    Scenario scenario = smallShop(rows, {.discipline = Discipline::Priority});
    scenario.classes = {{.name = "regular", .share = 1.0, .priority = 2}, {.name = "vip", .share = 0.0, .priority = 1}};

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "2 joined 2", "3 joined 3", "10 served 0 at 0",
                     "10 started 2 at 0", "15 served 2 at 0", "15 started 1 at 0", "20 served 1 at 0",
                     "20 started 3 at 0", "25 served 3 at 0"}));
}

TEST(Line, IgnoresPrioritiesWhereItIsFifo)
{
    auto rows = threeWhoWait();
    rows[3].priority = -100;

    EXPECT_EQ(storyOf(smallShop(rows)), storyOf(smallShop(threeWhoWait())));
}

TEST(Line, GoesToTheTillThatHasIdledLongest)
{
    const Scenario scenario = smallShop({{.arrival = 0s, .service = 9s},
                                         {.arrival = 0s, .service = 5s},
                                         {.arrival = 0s, .service = 7s},
                                         {.arrival = 10s, .service = 1s},
                                         {.arrival = 10s, .service = 1s},
                                         {.arrival = 10s, .service = 1s}},
                                        {.tills = 3});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 joined 1", "0 joined 2", "0 started 0 at 0", "0 started 1 at 1",
                     "0 started 2 at 2", "5 served 1 at 1", "7 served 2 at 2", "9 served 0 at 0", "10 joined 3",
                     "10 joined 4", "10 joined 5", "10 started 3 at 1", "10 started 4 at 2", "10 started 5 at 0",
                     "11 served 3 at 1", "11 served 4 at 2", "11 served 5 at 0"}));
}

TEST(Line, ServesInNoTimeWhereServiceTakesNone)
{
    const Scenario scenario = smallShop({{.arrival = 3s, .service = 0s}, {.arrival = 3s, .service = 0s}});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"3 joined 0", "3 joined 1", "3 started 0 at 0", "3 served 0 at 0", "3 started 1 at 0",
                     "3 served 1 at 0"}));
}

}  // namespace
}  // namespace tillsim
