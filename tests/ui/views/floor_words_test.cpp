// SPDX-License-Identifier: MIT
// The shop floor in words.
#include "ui/views/floor_words.hpp"

#include "tests/ui/views/made_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim::ui {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

TEST(FloorWords, SayWhatATillDoesAndHowManyWaitThere)
{
    const Scenario scenario = makeScenario({makeBank("tills", 3, Lines::PerTill)});
    ShopPicture picture = emptyPicture(scenario);
    occupy(picture, 0, 2, Activity::scanning, 7);
    fillLine(picture.banks[0].lines[2], 4, 10);
    fillLine(picture.banks[0].lines[1], 1, 20);

    EXPECT_EQ(tillWords(scenario, picture, 0, 2), "Till 3: scanning, 4 wait");
    EXPECT_EQ(tillWords(scenario, picture, 0, 1), "Till 2: idle, 1 waits");
    EXPECT_EQ(tillWords(scenario, picture, 0, 0), "Till 1: idle, nobody waits");
}

TEST(FloorWords, NameTheBankAndTheCashierWhereThereAreSeveral)
{
    const BusyShop shop = makeBusyShop(4, 3);

    EXPECT_EQ(tillWords(*shop.scenario, shop.picture, 0, 0), "Till 1 of tills (Ann): scanning, 3 wait");
    EXPECT_EQ(tillWords(*shop.scenario, shop.picture, 0, 2), "Till 3 of tills: paying, closes, 5 wait");
    EXPECT_EQ(tillWords(*shop.scenario, shop.picture, 1, 5), "Till 6 of self-checkout: opening");
}

TEST(FloorWords, FindACustomerWhereverItIs)
{
    Bank bank = makeBank("tills", 2);
    bank.capacity = 2;
    const Scenario scenario = makeScenario({bank});
    ShopPicture picture = emptyPicture(scenario, hours{1});
    occupy(picture, 0, 1, Activity::tender, 7);
    picture.banks[0].lines[0] = {makeCustomer(8), makeCustomer(9, 1)};
    picture.banks[0].outside = {makeCustomer(10)};

    EXPECT_EQ(customerWords(scenario, picture, 7), "Customer 7, 18 items: at Till 2, since 07:00:00");
    EXPECT_EQ(customerWords(scenario, picture, 9), "Customer 9, 1 item: number 2 in line, since 07:00:00");
    EXPECT_EQ(customerWords(scenario, picture, 10), "Customer 10, 7 items: waits outside, since 07:00:00");
    EXPECT_EQ(customerWords(scenario, picture, 11), "");
}

TEST(FloorWords, DescribeTheWholeShop)
{
    Bank bank = makeBank("tills", 2);
    bank.capacity = 2;
    Scenario scenario = makeScenario({bank});
    scenario.helpers = {{.name = "manager", .count = 2}};
    ShopPicture picture = emptyPicture(scenario, hours{1});
    occupy(picture, 0, 1, Activity::helper, 7);
    fillLine(picture.banks[0].lines[0], 2, 8);
    fillLine(picture.banks[0].outside, 3, 10);
    picture.helpers[0] = {.onDuty = 2, .busy = 2, .calling = 1};

    EXPECT_EQ(floorWords(scenario, picture).toStdString(),
              "At 08:00:00\n"
              "Line: 2 wait\n"
              "Till 1: idle\n"
              "Till 2: waits for help\n"
              "Outside: 3 wait\n"
              "manager: 2 of 2 busy, 1 calling");
}

}  // namespace
}  // namespace tillsim::ui
