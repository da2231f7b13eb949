// SPDX-License-Identifier: MIT
#include "core/results/goal.hpp"

#include <gtest/gtest.h>

namespace tillsim {

TEST(Goal, IsLessOfWaitingLinesLostCustomersAndMoney)
{
    for (const char* const measure :
         {"cost", "wait_s.mean", "wait_s.p95", "sojourn_s.max", "outside_s.mean", "line_length.mean", "in_shop.max",
          "customers.balked", "customers.turned_away", "classes[vip].wait_s.mean", "classes[a].b].customers.reneged",
          "banks[express].wait_s.p50", "wait_causes_s.gap"})
        EXPECT_EQ(goalOf(measure), Goal::less) << measure;
}

TEST(Goal, IsMoreOfThoseWhoWaitLittleAndOfThoseServed)
{
    for (const char* const measure :
         {"within.180", "one_plus_one", "throughput_per_hour", "customers.served", "classes[vip].customers.served"})
        EXPECT_EQ(goalOf(measure), Goal::more) << measure;
}

TEST(Goal, IsNoneOfWhatIsNeitherGoodNorBad)
{
    for (const char* const measure : {"utilisation", "customers.arrived", "service_s.mean", "simulated_s",
                                      "wait_s.count", "banks[tills].served", "banks[tills].tills[1].states_s.idle"})
        EXPECT_EQ(goalOf(measure), Goal::none) << measure;
}

}  // namespace tillsim
