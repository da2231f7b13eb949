// SPDX-License-Identifier: MIT
// Customers whose service is cut while a helper is with them, or on its way, or off duty.
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

/// Scanning takes 5 s, and then a manager is needed for 4 s; rows that say their service need neither.
Scenario shopWithManager(std::vector<TraceRow> rows, std::vector<HelperShift> shifts, Preemption preemption,
                         std::int64_t tills = 1)
{
    Scenario scenario
        = smallShop(std::move(rows), {.tills = tills, .discipline = Discipline::Priority, .preemption = preemption});
    scenario.service.work = Distribution::constant(5.0);
    scenario.helpers = {{.name = "manager", .roster = std::move(shifts)}};
    scenario.calls = {{"check", 0, CallPer::Basket, 1.0, Distribution::constant(4.0)}};
    return scenario;
}

/// The second comes while the manager, who has gone off duty meanwhile, is still with the first.
std::vector<TraceRow> cutDuringHelp()
{
    return {{.arrival = 0s, .priority = 2}, {.arrival = 7s, .service = 1s, .priority = 1}};
}

TEST(HelperOfACutService, ComesBackOnlyOnDutyForWhatIsLeft)
{
    const Scenario scenario = shopWithManager(cutDuringHelp(), {{0s, 6s, 1}, {20s, 50s, 1}}, Preemption::Resume);

    EXPECT_EQ(
        storyOf(scenario),
        (Story{"0 joined 0", "0 started 0 at 0", "5 helper_called 0 at 0", "5 helper_arrived 0 at 0", "7 joined 1",
               "7 helper_left 0 at 0", "7 preempted 0 at 0", "7 started 1 at 0", "8 served 1 at 0", "8 started 0 at 0",
               "8 helper_called 0 at 0", "20 helper_arrived 0 at 0", "22 helper_left 0 at 0", "22 served 0 at 0"}));
}

TEST(HelperOfACutService, BeginsAgainWhereTheServiceDoes)
{
    const Scenario scenario = shopWithManager(cutDuringHelp(), {{0s, 6s, 1}, {20s, 50s, 1}}, Preemption::Restart);

    EXPECT_EQ(
        storyOf(scenario),
        (Story{"0 joined 0", "0 started 0 at 0", "5 helper_called 0 at 0", "5 helper_arrived 0 at 0", "7 joined 1",
               "7 helper_left 0 at 0", "7 preempted 0 at 0", "7 started 1 at 0", "8 served 1 at 0", "8 started 0 at 0",
               "13 helper_called 0 at 0", "20 helper_arrived 0 at 0", "24 helper_left 0 at 0", "24 served 0 at 0"}));
}

TEST(HelperOfACutService, GoesToTheNextWhoCalled)
{
    // Both tills have called before the manager's shift begins; the one that called first is cut at 8 s.
    const Scenario scenario = shopWithManager({{.arrival = 0s, .priority = 2},
                                               {.arrival = 1s, .priority = 1},
                                               {.arrival = 8s, .service = 10s, .priority = 1}},
                                              {{10s, 50s, 1}}, Preemption::Resume, 2);

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0", "0 started 0 at 0", "1 joined 1", "1 started 1 at 1", "5 helper_called 0 at 0",
                     "6 helper_called 1 at 1", "8 joined 2", "8 preempted 0 at 0", "8 started 2 at 0",
                     "10 helper_arrived 1 at 1", "14 helper_left 1 at 1", "14 served 1 at 1", "14 started 0 at 1",
                     "14 helper_called 0 at 1", "14 helper_arrived 0 at 1", "18 served 2 at 0", "18 helper_left 0 at 1",
                     "18 served 0 at 1"}));
}

TEST(HelperOfACutService, IsFreeForAnotherTillInThatInstant)
{
    // The manager is with the first till when it is cut, and the second has been waiting for it since 6 s.
    const Scenario scenario = shopWithManager({{.arrival = 0s, .priority = 2},
                                               {.arrival = 1s, .priority = 1},
                                               {.arrival = 7s, .service = 10s, .priority = 1}},
                                              {{0s, 50s, 1}}, Preemption::Resume, 2);

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0",
                     "0 started 0 at 0",
                     "1 joined 1",
                     "1 started 1 at 1",
                     "5 helper_called 0 at 0",
                     "5 helper_arrived 0 at 0",
                     "6 helper_called 1 at 1",
                     "7 joined 2",
                     "7 helper_left 0 at 0",
                     "7 helper_arrived 1 at 1",
                     "7 preempted 0 at 0",
                     "7 started 2 at 0",
                     "11 helper_left 1 at 1",
                     "11 served 1 at 1",
                     "11 started 0 at 1",
                     "11 helper_called 0 at 1",
                     "11 helper_arrived 0 at 1",
                     "13 helper_left 0 at 1",
                     "13 served 0 at 1",
                     "17 served 2 at 0"}));
}

TEST(HelperOfACutService, WhoNeverComesBackLeavesTheCustomerInService)
{
    Scenario scenario = shopWithManager(cutDuringHelp(), {{0s, 6s, 1}}, Preemption::Resume);
    scenario.duration = 60s;

    const Story story = storyOf(scenario);

    EXPECT_EQ(story.back(), "8 helper_called 0 at 0");
}

}  // namespace
}  // namespace tillsim
