// SPDX-License-Identifier: MIT
// Helpers whom all tills share, tender, and the speed of tills.
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

/// Every customer needs the manager for 5 s after 10 s of scanning.
Scenario shopWithManager(std::int64_t tills)
{
    Scenario scenario = smallShop({{.arrival = 0s}, {.arrival = 2s}}, {.tills = tills});
    scenario.service.work = Distribution::constant(10.0);
    scenario.helpers = {{.name = "manager"}};
    scenario.calls = {{"age check", 0, CallPer::Basket, 1.0, Distribution::constant(5.0)}};
    return scenario;
}

TEST(Helper, ComesToOneTillAfterTheOther)
{
    EXPECT_EQ(storyOf(shopWithManager(2)),
              (Story{"0 joined 0", "0 started 0 at 0", "2 joined 1", "2 started 1 at 1", "10 helper_called 0 at 0",
                     "10 helper_arrived 0 at 0", "12 helper_called 1 at 1", "15 helper_left 0 at 0",
                     "15 helper_arrived 1 at 1", "15 served 0 at 0", "20 helper_left 1 at 1", "20 served 1 at 1"}));
}

TEST(Helper, ComesOnlyOnDutyAndFinishesWhatItIsAt)
{
    Scenario scenario = shopWithManager(2);
    scenario.helpers.front().roster = {{0s, 11s, 1}, {40s, 50s, 1}};

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0", "0 started 0 at 0", "2 joined 1", "2 started 1 at 1", "10 helper_called 0 at 0",
                     "10 helper_arrived 0 at 0", "12 helper_called 1 at 1", "15 helper_left 0 at 0", "15 served 0 at 0",
                     "40 helper_arrived 1 at 1", "45 helper_left 1 at 1", "45 served 1 at 1"}));
}

TEST(Helper, WhoNeverComesLeavesTheCustomerInService)
{
    Scenario scenario = shopWithManager(1);
    scenario.duration = 60s;
    scenario.helpers.front().roster = {{0s, 1s, 1}};
    scenario.banks.front().breakdown = Breakdown{Distribution::constant(100.0), Distribution::constant(1.0)};

    EXPECT_EQ(storyOf(scenario), (Story{"0 joined 0", "0 started 0 at 0", "2 joined 1", "10 helper_called 0 at 0"}));
}

TEST(Helper, IsCalledOnceForAllThatItIsNeededFor)
{
    Scenario scenario = shopWithManager(1);
    scenario.basket.items = Distribution::constant(3.0);
    scenario.products = {{.name = "beer", .helper = HelperNeed{0, 1.0, Distribution::constant(1.0)}}};

    const Story story = storyOf(scenario);

    EXPECT_EQ(story[3], "10 helper_called 0 at 0");
    EXPECT_EQ(story[5], "18 helper_left 0 at 0");
}

TEST(SelfCheckout, NeedsItsAttendant)
{
    Scenario scenario = smallShop({{.arrival = 0s}});
    scenario.service.work = Distribution::constant(10.0);
    scenario.helpers = {{.name = "manager"}, {.name = "attendant"}};
    scenario.banks.front().selfCheckout = SelfCheckout{1.0, Distribution::constant(7.0), 1};

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0", "0 started 0 at 0", "10 helper_called 0 at 0", "10 helper_arrived 0 at 0",
                     "17 helper_left 0 at 0", "17 served 0 at 0"}));
}

TEST(Speed, DividesScanningButNeitherHelpNorTender)
{
    Scenario scenario = shopWithManager(1);
    scenario.arrivals = {comers({{.arrival = 0s}})};
    scenario.banks.front().speed = {2.0};
    scenario.tenders = {{"cash", 1.0, Distribution::constant(3.0)}};

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0", "0 started 0 at 0", "5 helper_called 0 at 0", "5 helper_arrived 0 at 0",
                     "10 helper_left 0 at 0", "10 tender_started 0 at 0", "13 served 0 at 0"}));
}

TEST(TillPick, MayPreferTheFastestTheSlowestOrTheFirst)
{
    const auto tillOf = [](TillPick pick) {
        const Scenario scenario
            = smallShop({{.arrival = 0s, .service = 1s}}, {.tills = 3, .pick = pick, .speed = {1.0, 4.0, 0.5}});
        return storyOf(scenario)[1];
    };

    EXPECT_EQ(tillOf(TillPick::Fastest), "0 started 0 at 1");
    EXPECT_EQ(tillOf(TillPick::Slowest), "0 started 0 at 2");
    EXPECT_EQ(tillOf(TillPick::First), "0 started 0 at 0");
}

}  // namespace
}  // namespace tillsim
