// SPDX-License-Identifier: MIT
// What can be pointed at on the shop floor.
#include "ui/views/floor_spots.hpp"

#include "tests/ui/views/made_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim::ui {
namespace {

const FloorSubject left{.till = 0};
const FloorSubject right{.till = 1};
const FloorSubject below{.customer = 7};

const std::vector<FloorSpot> spots{
    {left, QRectF{0, 0, 20, 20}}, {right, QRectF{100, 0, 20, 20}}, {below, QRectF{10, 100, 10, 10}}};

TEST(FloorSpots, FindWhatIsUnderAPoint)
{
    ASSERT_TRUE(spotAt(spots, {105, 5}));
    EXPECT_EQ(spotAt(spots, {105, 5})->subject, right);
    EXPECT_EQ(spotAt(spots, {60, 60}), nullptr);
}

TEST(FloorSpots, PreferWhatIsNearestWhereTwoOverlap)
{
    const std::vector<FloorSpot> overlapping{{left, QRectF{0, 0, 40, 40}}, {below, QRectF{30, 30, 10, 10}}};

    EXPECT_EQ(spotAt(overlapping, {33, 33})->subject, below);
}

TEST(FloorSpots, LeadFromOneToTheNextByDirection)
{
    EXPECT_EQ(spotTowards(spots, {10, 10}, Direction::Right)->subject, right);
    EXPECT_EQ(spotTowards(spots, {10, 10}, Direction::Down)->subject, below);
    EXPECT_EQ(spotTowards(spots, {110, 10}, Direction::Left)->subject, left);
    EXPECT_EQ(spotTowards(spots, {15, 105}, Direction::Up)->subject, left);
    EXPECT_EQ(spotTowards(spots, {10, 10}, Direction::Up), nullptr);
}

TEST(FloorSpots, AreTheTillsAndThoseCustomersWhoAreSeen)
{
    const Scenario scenario = makeScenario({makeBank("tills", 3)});
    const FloorPlan plan = planFloor(floorShape(scenario), {900, 560}, 0);
    ShopPicture picture = emptyPicture(scenario);
    fillLine(picture.banks[0].lines[0], plan.banks[0].lines[0].places() + 5, 0);
    FloorMotion motion;
    motion.jump(stageOf(plan, picture));

    const std::vector<FloorSpot> all = spotsOf(plan, motion);

    EXPECT_EQ(std::ssize(all), 3 + plan.banks[0].lines[0].shown(1'000'000));
    ASSERT_TRUE(findSpot(all, {.customer = 0}));
    EXPECT_EQ(findSpot(all, {.customer = 0})->place.center(), plan.banks[0].lines[0].place(0));
    EXPECT_EQ(findSpot(all, {.customer = 999}), nullptr);
}

}  // namespace
}  // namespace tillsim::ui
