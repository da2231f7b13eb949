// SPDX-License-Identifier: MIT
// Customers who give up.
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

TEST(Patience, EndsAVisitInLine)
{
    const Scenario scenario = smallShop({{.arrival = 0s, .service = 10s},
                                         {.arrival = 1s, .service = 1s, .patience = 4s},
                                         {.arrival = 2s, .service = 1s, .patience = 20s}});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "2 joined 2", "5 reneged 1", "10 served 0 at 0",
                     "10 started 2 at 0", "11 served 2 at 0"}));
}

TEST(Patience, IsOverWhenServiceStarts)
{
    const Scenario scenario
        = smallShop({{.arrival = 0s, .service = 10s, .patience = 5s}, {.arrival = 8s, .service = 10s, .patience = 5s}});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "8 joined 1", "10 served 0 at 0", "10 started 1 at 0",
                     "20 served 1 at 0"}));
}

TEST(Patience, StartsWithJoiningNotOutside)
{
    const Scenario scenario = smallShop({{.arrival = 0s, .service = 10s},
                                         {.arrival = 1s, .service = 10s},
                                         {.arrival = 2s, .service = 1s, .patience = 9s}},
                                        {.capacity = 1});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "2 waits_outside 2", "10 served 0 at 0",
                     "10 started 1 at 0", "10 joined 2", "19 reneged 2", "20 served 1 at 0"}));
}

TEST(Patience, LeavesAtOnceWhereThereIsNoneAndATillDoesNotServeAtOnce)
{
    const Scenario scenario
        = smallShop({{.arrival = 1s, .service = 5s, .patience = 0s}, {.arrival = 2s, .service = 5s, .patience = 0s}});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story, (Story{"1 joined 0", "1 started 0 at 0", "2 joined 1", "2 reneged 1", "6 served 0 at 0"}));
}

TEST(Patience, TakesOneOutOfTheMiddleOfAnyLine)
{
    for (const Discipline discipline : {Discipline::Fifo, Discipline::Lifo, Discipline::Priority}) {
        const Scenario scenario = smallShop({{.arrival = 0s, .service = 10s},
                                             {.arrival = 1s, .service = 1s},
                                             {.arrival = 2s, .service = 1s, .patience = 2s},
                                             {.arrival = 3s, .service = 1s}},
                                            {.discipline = discipline});

        Story story = storyOf(scenario);

        story.resize(6);
        EXPECT_EQ(story,
                  (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "2 joined 2", "3 joined 3", "4 reneged 2"}));
    }
}

TEST(Patience, IsThatOfTheClassUnlessTheRowHasItsOwn)
{
    Scenario scenario = smallShop({{.arrival = 0s, .service = 10s},
                                   {.arrival = 1s, .service = 1s},
                                   {.arrival = 1s, .service = 1s, .patience = 4s}});
    scenario.classes.front().patience = Distribution::constant(2.0);

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "1 joined 2", "3 reneged 1", "5 reneged 2",
                     "10 served 0 at 0"}));
}

}  // namespace
}  // namespace tillsim
