// SPDX-License-Identifier: MIT
// Customers who change to a shorter line.
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

/// Two lanes in turn, so that it is known who stands where: 0, 2, 4, ... at till 0.
Bank lanesInTurn(std::int64_t threshold)
{
    return {.tills = 2, .lines = Lines::PerTill, .choice = LineChoice::RoundRobin, .jockeyThreshold = threshold};
}

std::vector<TraceRow> sixAtOnce(Duration atFirst, Duration atSecond)
{
    std::vector<TraceRow> rows;
    for (int each = 0; each < 6; ++each)
        rows.push_back({.arrival = 0s, .service = each % 2 == 0 ? atFirst : atSecond});
    return rows;
}

TEST(Jockeying, MovesTheLastOfTheLongestLineToTheShortest)
{
    // Till 1 is fast: at 2 s it has served two of its three, till 0 none.
    const Story story = storyOf(smallShop(sixAtOnce(20s, 1s), lanesInTurn(2)));

    EXPECT_EQ(story,
              (Story{"0 joined 0 at 0", "0 joined 1 at 1", "0 joined 2 at 0", "0 joined 3 at 1", "0 joined 4 at 0",
                     "0 joined 5 at 1", "0 started 0 at 0", "0 started 1 at 1", "1 served 1 at 1", "1 started 3 at 1",
                     "2 served 3 at 1", "2 jockeyed 4 at 1", "2 started 5 at 1", "3 served 5 at 1", "3 started 4 at 1",
                     "20 served 0 at 0", "20 started 2 at 0", "23 served 4 at 1", "40 served 2 at 0"}));
}

TEST(Jockeying, WaitsForTheThreshold)
{
    const Story story = storyOf(smallShop(sixAtOnce(20s, 1s), lanesInTurn(3)));

    EXPECT_EQ(story,
              (Story{"0 joined 0 at 0", "0 joined 1 at 1", "0 joined 2 at 0", "0 joined 3 at 1", "0 joined 4 at 0",
                     "0 joined 5 at 1", "0 started 0 at 0", "0 started 1 at 1", "1 served 1 at 1", "1 started 3 at 1",
                     "2 served 3 at 1", "2 started 5 at 1", "3 served 5 at 1", "3 jockeyed 4 at 1", "3 started 4 at 1",
                     "20 served 0 at 0", "20 started 2 at 0", "23 served 4 at 1", "40 served 2 at 0"}));
}

TEST(Jockeying, GoesOnUntilTheLinesAreEven)
{
    // Three lanes; at 1 s till 2 has two fewer than both others, which are even: one of them gives one.
    Scenario scenario = smallShop({{.arrival = 0s, .service = 50s, .patience = 99s},
                                   {.arrival = 0s, .service = 50s, .patience = 99s},
                                   {.arrival = 0s, .service = 50s, .patience = 4s},
                                   {.arrival = 0s, .service = 50s, .patience = 99s},
                                   {.arrival = 0s, .service = 50s, .patience = 4s},
                                   {.arrival = 0s, .service = 50s, .patience = 99s},
                                   {.arrival = 0s, .service = 50s, .patience = 4s},
                                   {.arrival = 0s, .service = 50s, .patience = 99s}},
                                  lanesInTurn(2));

    Story story = storyOf(scenario);

    story.erase(story.begin(), story.begin() + 10);
    story.resize(6);
    EXPECT_EQ(story,
              (Story{"4 reneged 2 at 0", "4 reneged 4 at 0", "4 jockeyed 7 at 0", "4 reneged 6 at 0",
                     "50 served 0 at 0", "50 jockeyed 5 at 0"}));
}

TEST(Jockeying, KeepsThePatienceOfWhoChanges)
{
    auto rows = sixAtOnce(20s, 1s);
    rows[4].patience = 3s - 1ns;

    const Story story = storyOf(smallShop(rows, lanesInTurn(2)));

    EXPECT_EQ(std::count(story.begin(), story.end(), "2 jockeyed 4 at 1"), 1);
    EXPECT_EQ(std::count(story.begin(), story.end(), "2.999999999 reneged 4 at 1"), 1);
}

TEST(Jockeying, LeavesAGapBetweenTheOneWhoLeftAndTheOneWhoComesOver)
{
    Scenario scenario
        = smallShop({{.arrival = 0s, .service = 20s}, {.arrival = 0s, .service = 5s}, {.arrival = 0s, .service = 20s}},
                    lanesInTurn(2));
    scenario.service.gap = TimeOfItems{Distribution::constant(2.0)};

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0 at 0", "0 joined 1 at 1", "0 joined 2 at 0", "0 started 0 at 0", "0 started 1 at 1",
                     "5 served 1 at 1", "5 jockeyed 2 at 1", "5 gap_started at 1", "7 gap_ended at 1",
                     "7 started 2 at 1", "20 served 0 at 0", "27 served 2 at 1"}));
}

}  // namespace
}  // namespace tillsim
