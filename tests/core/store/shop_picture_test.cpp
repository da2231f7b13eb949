// SPDX-License-Identifier: MIT
// A picture shows each customer once, where it is, and what each till does and since when.
#include "core/store/shop_picture.hpp"

#include "tests/core/store/small_shop.hpp"

#include <gmock/gmock.h>

namespace tillsim {
namespace {

using testing::ElementsAre;

/// What is to be seen at `at`.
ShopPicture pictureOf(const Scenario& scenario, Instant at)
{
    Kernel kernel;
    EventStream events;
    Shop shop{kernel, scenario, 1, 0, events};
    shop.open();
    kernel.runUntil(at);
    return shop.picture();
}

TEST(ShopPicture, ShowsWhoIsServedWhoWaitsAndWhoStandsOutside)
{
    Scenario scenario = smallShop({{.arrival = 10s}, {.arrival = 20s}, {.arrival = 30s}}, {.capacity = 1});
    scenario.service.work = Distribution::constant(60.0);

    const ShopPicture picture = pictureOf(scenario, Instant{40s});

    ASSERT_EQ(picture.banks.size(), 1U);
    const BankPicture& bank = picture.banks.front();
    EXPECT_EQ(picture.at, Instant{40s});
    EXPECT_FALSE(picture.isShut);
    EXPECT_EQ(bank.tills.front().customer, (CustomerPicture{.id = 0, .items = 1, .since = Instant{10s}}));
    EXPECT_THAT(bank.lines, ElementsAre(ElementsAre(CustomerPicture{.id = 1, .items = 1, .since = Instant{20s}})));
    EXPECT_THAT(bank.outside, ElementsAre(CustomerPicture{.id = 2, .items = 1, .since = Instant{30s}}));
}

TEST(ShopPicture, TellsWhatATillDoesSinceWhenAndForHowLong)
{
    Scenario scenario = smallShop({{.arrival = 10s}, {.arrival = 20s}}, {.tills = 1});
    scenario.service.work = Distribution::constant(60.0);
    scenario.service.gap = Distribution::constant(5.0);

    const TillPicture scanning = pictureOf(scenario, Instant{30s}).banks[0].tills[0];
    const TillPicture gap = pictureOf(scenario, Instant{72s}).banks[0].tills[0];
    const TillPicture idle = pictureOf(scenario, Instant{200s}).banks[0].tills[0];

    EXPECT_EQ(scanning.activity, Activity::scanning);
    EXPECT_EQ(scanning.since, Instant{10s});
    EXPECT_EQ(scanning.length, 60s);
    EXPECT_TRUE(scanning.isOnDuty);
    EXPECT_EQ(gap.activity, Activity::gap);
    EXPECT_EQ(gap.since, Instant{70s});
    EXPECT_EQ(gap.length, 5s);
    EXPECT_EQ(gap.customer, std::nullopt);
    EXPECT_EQ(idle.activity, Activity::idle);
    EXPECT_EQ(idle.since, Instant{135s});
    EXPECT_EQ(idle.length, 0s);
}

TEST(ShopPicture, TellsSinceWhenATillWaitsForAHelperAndWhenTheHelpEnds)
{
    Scenario scenario = smallShop({{.arrival = 10s}, {.arrival = 10s}}, {.tills = 2});
    scenario.service.work = Distribution::constant(30.0);
    scenario.helpers = {{.name = "manager", .count = 1}};
    scenario.calls = {{.name = "refund", .helper = 0, .probability = 1.0, .time = Distribution::constant(40.0)}};

    const ShopPicture picture = pictureOf(scenario, Instant{60s});

    const TillPicture& helped = picture.banks[0].tills[0];
    const TillPicture& waiting = picture.banks[0].tills[1];
    EXPECT_EQ(helped.activity, Activity::helper);
    EXPECT_TRUE(helped.isHelped);
    EXPECT_EQ(helped.since + helped.length, Instant{80s});
    EXPECT_EQ(waiting.activity, Activity::helper);
    EXPECT_FALSE(waiting.isHelped);
    EXPECT_EQ(waiting.since, Instant{40s});
    EXPECT_EQ(waiting.length, 0s);
    EXPECT_THAT(picture.helpers, ElementsAre(HelperPicture{.onDuty = 1, .busy = 1, .calling = 1}));
}

TEST(ShopPicture, ShowsTheLineInTheOrderOfService)
{
    Scenario scenario = smallShop({{.arrival = 10s}, {.arrival = 20s}, {.arrival = 30s}},
                                  {.tills = 1, .discipline = Discipline::Lifo});
    scenario.service.work = Distribution::constant(60.0);

    const ShopPicture picture = pictureOf(scenario, Instant{40s});

    EXPECT_THAT(picture.banks[0].lines,
                ElementsAre(ElementsAre(CustomerPicture{.id = 2, .items = 1, .since = Instant{30s}},
                                        CustomerPicture{.id = 1, .items = 1, .since = Instant{20s}})));
}

TEST(ShopPicture, ShowsATillThatIsOnItsWay)
{
    Scenario scenario = smallShop({{.arrival = 10s}, {.arrival = 20s}, {.arrival = 30s}}, {.tills = 2});
    scenario.service.work = Distribution::constant(60.0);
    scenario.banks[0].opening = OpeningPolicy{.perTill = 1.0, .lag = 60s, .initially = 1};

    const TillPicture called = pictureOf(scenario, Instant{40s}).banks[0].tills[1];

    EXPECT_EQ(called.activity, Activity::closed);
    EXPECT_TRUE(called.isCalled);
}

}  // namespace
}  // namespace tillsim
