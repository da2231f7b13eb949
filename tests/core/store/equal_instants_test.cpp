// SPDX-License-Identifier: MIT
// What goes first when several things happen at one instant.
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

TEST(EqualInstants, SeeCompletionsThenPatienceThenArrivalsByTheirSource)
{
    // At 10 s a service ends, patience runs out twice, and each of two sources brings somebody: the later source in the
    // file was the first to know.
    const Scenario scenario = smallShop({comers({{.arrival = 0s, .service = 10s},
                                                 {.arrival = 1s, .service = 4s, .patience = 9s},
                                                 {.arrival = 2s, .service = 4s, .patience = 8s},
                                                 {.arrival = 3s, .service = 4s, .patience = 7s},
                                                 {.arrival = 10s, .service = 4s}}),
                                         comers({{.arrival = 10s, .service = 4s}})});

    const Story story = storyOf(scenario);

    EXPECT_EQ(
        story,
        (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "2 joined 2", "3 joined 3", "10 served 0 at 0",
               "10 started 1 at 0", "10 reneged 2", "10 reneged 3", "10 joined 4", "10 joined 5", "14 served 1 at 0",
               "14 started 4 at 0", "18 served 4 at 0", "18 started 5 at 0", "22 served 5 at 0"}));
}

TEST(EqualInstants, ServeACustomerWhomATillTakesAtTheEndOfItsPatience)
{
    Scenario scenario = smallShop({{.arrival = 0s, .service = 10s},
                                   {.arrival = 1s, .service = 4s, .patience = 11s},
                                   {.arrival = 2s, .service = 4s, .patience = 10s}});
    scenario.service.gap = TimeOfItems{Distribution::constant(2.0)};

    const Story story = storyOf(scenario);

    EXPECT_EQ(
        story,
        (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "2 joined 2", "10 served 0 at 0", "10 gap_started at 0",
               "12 gap_ended at 0", "12 started 1 at 0", "12 reneged 2", "16 served 1 at 0"}));
}

TEST(EqualInstants, FreeTheTillForWhoComesThen)
{
    Scenario scenario = smallShop({{.arrival = 0s, .service = 10s}, {.arrival = 10s, .service = 4s}});
    scenario.service.gap = TimeOfItems{Distribution::constant(2.0)};

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "10 served 0 at 0", "10 joined 1", "10 started 1 at 0",
                     "14 served 1 at 0"}));
}

TEST(EqualInstants, FreeThePlaceOfOneWhoGivesUpForThoseOutsideAndThenForThoseWhoCome)
{
    const Scenario scenario = smallShop({{.arrival = 0s, .service = 20s},
                                         {.arrival = 1s, .service = 1s, .patience = 4s},
                                         {.arrival = 1s, .service = 1s, .patience = 4s},
                                         {.arrival = 2s, .service = 1s},
                                         {.arrival = 5s, .service = 1s},
                                         {.arrival = 5s, .service = 1s}},
                                        {.capacity = 2});

    Story story = storyOf(scenario);

    story.resize(11);
    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "1 joined 2", "2 waits_outside 3", "5 reneged 1",
                     "5 joined 3", "5 reneged 2", "5 joined 4", "5 waits_outside 5", "20 served 0 at 0"}));
}

TEST(EqualInstants, HaveTheOpeningSeeArrivalsByTheirSourceToo)
{
    const std::vector<TraceRow> one{{.arrival = 0s, .service = 0s}};

    const Story story = storyOf(smallShop({comers(one), comers(one)}, {.balkInSystem = 1}));

    EXPECT_EQ(story,
              (Story{"0 joined 0", "0 started 0 at 0", "0 served 0 at 0", "0 joined 1", "0 started 1 at 0",
                     "0 served 1 at 0"}));
}

}  // namespace
}  // namespace tillsim
