// SPDX-License-Identifier: MIT
// Who belongs where on the shop floor.
#include "ui/views/floor_stage.hpp"

#include "tests/ui/views/made_shop.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace tillsim::ui {
namespace {

struct Shop {
    Scenario scenario;
    FloorPlan plan;
    ShopPicture picture;
};

Shop makeShop(Bank bank)
{
    Scenario scenario = makeScenario({std::move(bank)});
    scenario.helpers = {{.name = "manager", .count = 1}};
    FloorPlan plan = planFloor(floorShape(scenario), {900, 560}, 0);
    ShopPicture picture = emptyPicture(scenario);
    return {std::move(scenario), std::move(plan), std::move(picture)};
}

const FigureTarget& figure(const FloorStage& stage, std::int64_t id)
{
    return *std::ranges::find(stage.figures, id, &FigureTarget::id);
}

TEST(FloorStage, PutsThoseInLineInTheirOrder)
{
    Shop shop = makeShop(makeBank("tills", 3, Lines::PerTill));
    shop.picture.banks[0].lines[2] = {makeCustomer(8, 30, 1), makeCustomer(5)};

    const FloorStage stage = stageOf(shop.plan, shop.picture);

    ASSERT_EQ(stage.figures.size(), 2U);
    EXPECT_EQ(figure(stage, 8).point, shop.plan.banks[0].lines[2].place(0));
    EXPECT_EQ(figure(stage, 5).point, shop.plan.banks[0].lines[2].place(1));
    EXPECT_EQ(figure(stage, 8).place, (Place{Place::InLine, 0, 2}));
    EXPECT_EQ(figure(stage, 8).items, 30);
    EXPECT_EQ(figure(stage, 8).customerClass, 1U);
}

TEST(FloorStage, PutsWhoIsServedBehindTheTill)
{
    Shop shop = makeShop(makeBank("tills", 3));
    occupy(shop.picture, 0, 1, Activity::scanning, 7);

    const FloorStage stage = stageOf(shop.plan, shop.picture);

    ASSERT_EQ(stage.figures.size(), 1U);
    EXPECT_EQ(stage.figures[0].point, shop.plan.banks[0].tills[1].customer);
}

TEST(FloorStage, SendsAHelperWhereOneIsAndNotWhereOneIsWaitedFor)
{
    Shop shop = makeShop(makeBank("tills", 3));
    occupy(shop.picture, 0, 1, Activity::helper, 7);
    occupy(shop.picture, 0, 2, Activity::helper, 8);
    shop.picture.banks[0].tills[2].isHelped = true;

    const FloorStage stage = stageOf(shop.plan, shop.picture);

    ASSERT_EQ(stage.figures.size(), 3U);
    const FigureTarget& helper = figure(stage, helperFigure(2));
    EXPECT_TRUE(isHelper(helper.id));
    EXPECT_EQ(helper.point, shop.plan.banks[0].tills[2].helper);
    EXPECT_EQ(helper.comesFrom, shop.plan.desks[0].center());
}

TEST(FloorStage, MakesACrowdOfThoseForWhomThereIsNoRoomAndFollowsTheLastOfThem)
{
    Shop shop = makeShop(makeBank("tills", 3));
    const LineArea& area = shop.plan.banks[0].lines[0];
    fillLine(shop.picture.banks[0].lines[0], area.places() + 1000, 0);

    const FloorStage stage = stageOf(shop.plan, shop.picture);

    const std::int64_t shown = area.shown(area.places() + 1000);
    ASSERT_EQ(stage.crowds.size(), 1U);
    EXPECT_EQ(stage.crowds[0].count, area.places() + 1000 - shown);
    EXPECT_EQ(std::ssize(stage.figures), shown + 40);
    EXPECT_EQ(std::ranges::count(stage.figures, true, &FigureTarget::isInCrowd), 40);
    EXPECT_EQ(figure(stage, area.places() + 999).point, area.crowd().center());
    EXPECT_EQ(figure(stage, 0).comesFrom, area.crowd().center()) << "whoever is new in such a line was in the crowd";
}

TEST(FloorStage, LinesUpThoseOutsideAsTheyCameWhateverBankTheyAreFor)
{
    Bank bank = makeBank("tills", 2);
    bank.capacity = 3;
    Bank other = makeBank("express", 2);
    other.capacity = 3;
    const Scenario scenario = makeScenario({bank, other});
    const FloorPlan plan = planFloor(floorShape(scenario), {900, 560}, 0);
    ShopPicture picture = emptyPicture(scenario);
    const auto at = [](std::int64_t id, int second) {
        CustomerPicture customer = makeCustomer(id);
        customer.since = Instant{std::chrono::seconds{second}};
        return customer;
    };
    picture.banks[0].outside = {at(1, 10), at(4, 40)};
    picture.banks[1].outside = {at(2, 20), at(3, 30)};

    const FloorStage stage = stageOf(plan, picture);

    for (std::int64_t id = 1; id <= 4; ++id)
        EXPECT_EQ(figure(stage, id).point, plan.queueOutside.place(id - 1)) << id;
}

}  // namespace
}  // namespace tillsim::ui
