// SPDX-License-Identifier: MIT
// Whose service wins.
#include "core/scenario/service_of.hpp"

#include <gtest/gtest.h>

namespace tillsim {

namespace {

const Work general = Distribution::constant(1.0);
const Work ofClass = Distribution::constant(2.0);
const Work ofBank = Distribution::constant(3.0);
const TimeOfItems longGap = Distribution::constant(9.0);

/// Class 1 and bank 1 have services of their own.
Scenario shop()
{
    Scenario scenario;
    scenario.service = {general, longGap};
    scenario.classes = {{.name = "a"}, {.name = "b", .service = OwnService{.work = ofClass}}};
    scenario.banks = {{.name = "x"}, {.name = "y", .service = OwnService{.work = ofBank}}};
    return scenario;
}

TEST(ServiceOf, IsTheBanksElseTheClassesElseTheGeneralOne)
{
    const Scenario scenario = shop();

    EXPECT_EQ(workOf(scenario, 0, 0), general);
    EXPECT_EQ(workOf(scenario, 1, 0), ofClass);
    EXPECT_EQ(workOf(scenario, 0, 1), ofBank);
    EXPECT_EQ(workOf(scenario, 1, 1), ofBank);
}

TEST(ServiceOf, LooksForTheGapByItself)
{
    Scenario scenario = shop();
    const TimeOfItems shortGap = Distribution::constant(0.0);
    scenario.banks[0].service = OwnService{.gap = shortGap};

    EXPECT_EQ(*gapOf(scenario, 1, 1), longGap);
    EXPECT_EQ(*gapOf(scenario, 1, 0), shortGap);
    EXPECT_EQ(workOf(scenario, 1, 0), ofClass);
}

TEST(ServiceOf, MayHaveNoGap)
{
    Scenario scenario = shop();
    scenario.service.gap.reset();

    EXPECT_EQ(gapOf(scenario, 0, 0), nullptr);
}

TEST(Items, AreTheClassesOrThoseOfTheBasket)
{
    Scenario scenario = shop();
    scenario.basket.items = Distribution::geometric(8.0);
    scenario.classes[1].items = Distribution::geometric(3.0);

    EXPECT_EQ(itemsOf(scenario, 0), Distribution::geometric(8.0));
    EXPECT_EQ(itemsOf(scenario, 1), Distribution::geometric(3.0));
}

TEST(ABank, IsForAllUnlessAClassSaysWhich)
{
    EXPECT_TRUE(mayUse({}, 5));
    EXPECT_TRUE(mayUse({.banks = {1, 5}}, 5));
    EXPECT_FALSE(mayUse({.banks = {1, 5}}, 3));
}

}  // namespace

}  // namespace tillsim
