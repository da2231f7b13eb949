// SPDX-License-Identifier: MIT
// The geometry of the shop floor, for shops and windows of any size.
#include "ui/views/floor_plan.hpp"

#include <gtest/gtest.h>

#include <QLineF>

#include <ostream>

namespace tillsim::ui {
namespace {

FloorShape shapeOf(std::size_t tills, bool hasLinePerTill, std::size_t selfService = 0, std::size_t helpers = 0)
{
    FloorShape shape{.banks = {{"tills", tills, hasLinePerTill}}};
    if (selfService > 0)
        shape.banks.push_back({"self", selfService, false, true});
    shape.helpers.assign(helpers, "manager");
    return shape;
}

std::vector<QRectF> boxesOf(const FloorPlan& plan)
{
    std::vector<QRectF> boxes;
    for (const BankSite& bank : plan.banks) {
        for (const TillSite& site : bank.tills)
            boxes.push_back(site.box);
    }
    return boxes;
}

void expectSound(const FloorPlan& plan)
{
    const std::vector<QRectF> boxes = boxesOf(plan);
    for (std::size_t first = 0; first < boxes.size(); ++first) {
        EXPECT_TRUE(plan.floor.contains(boxes[first])) << first;
        EXPECT_GE(boxes[first].height(), 1) << first;
        for (std::size_t second = first + 1; second < boxes.size(); ++second)
            EXPECT_FALSE(boxes[first].intersects(boxes[second])) << first << " " << second;
    }
    for (const BankSite& bank : plan.banks) {
        for (const TillSite& site : bank.tills) {
            EXPECT_TRUE(plan.floor.contains(site.customer));
            EXPECT_GT(site.customer.x(), site.box.right());
            EXPECT_GE(site.gangway, site.box.bottom());
        }
        for (const LineArea& line : bank.lines) {
            EXPECT_GE(line.places(), 1);
            EXPECT_TRUE(bank.area.adjusted(-1, -1, 1, 1).contains(line.place(line.places() - 1)));
            for (const QRectF& box : boxes)
                EXPECT_FALSE(line.area.intersects(box));
        }
    }
}

struct Window {
    QSizeF size;
    const char* name;
};

class FloorPlanOfAnySize : public testing::TestWithParam<Window> { };

TEST_P(FloorPlanOfAnySize, HasRoomForAllTillsAndLinesAndNothingOverlaps)
{
    for (const std::size_t tills : {1U, 2U, 3U, 5U, 8U, 13U, 20U, 40U}) {
        for (const bool hasLinePerTill : {false, true}) {
            for (const std::size_t selfService : {0U, 6U, 12U}) {
                SCOPED_TRACE(std::to_string(tills) + (hasLinePerTill ? " lines, " : " tills, ")
                             + std::to_string(selfService) + " for oneself");
                expectSound(planFloor(shapeOf(tills, hasLinePerTill, selfService, 2), GetParam().size, 40));
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, FloorPlanOfAnySize,
                         testing::Values(Window{{900, 560}, "usual"}, Window{{1280, 800}, "larger"},
                                         Window{{3840, 2160}, "largest"}, Window{{1600, 300}, "flat"},
                                         Window{{400, 1200}, "tall"}),
                         [](const auto& each) { return each.param.name; });

TEST(FloorPlan, HasRoomForTwelveTillsInTheSmallestWindow)
{
    expectSound(planFloor(shapeOf(6, true, 6, 1), {200, 150}, 40));
}

TEST(FloorPlan, DoesNotBreakInAWindowOfOnePixel)
{
    const FloorPlan plan = planFloor(shapeOf(40, true, 12, 2), {1, 1}, 40);

    EXPECT_EQ(plan.banks.size(), 2U);
    EXPECT_EQ(plan.banks[0].tills.size(), 40U);
}

TEST(FloorPlan, LeavesOutTheLegendWhereItWouldTakeTheRoomOfTheShop)
{
    EXPECT_EQ(planFloor(shapeOf(4, true), {900, 560}, 40).legend, QRectF(0, 520, 900, 40));
    EXPECT_TRUE(planFloor(shapeOf(4, true), {900, 200}, 40).legend.isEmpty());
    EXPECT_TRUE(planFloor(shapeOf(4, true), {300, 560}, 40).legend.isEmpty());
}

TEST(FloorPlan, DrawsSelfCheckoutsSmaller)
{
    const FloorPlan plan = planFloor(shapeOf(4, true, 6), {900, 560}, 40);

    EXPECT_LT(plan.banks[1].tills[0].box.height(), 0.8 * plan.banks[0].tills[0].box.height());
}

TEST(FloorPlan, MakesFewTillsNoLargerThanIsGoodForThem)
{
    EXPECT_LE(planFloor(shapeOf(1, false), {900, 560}, 40).banks[0].tills[0].box.height(), 54);
}

TEST(FloorPlan, NumbersTillsOverAllBanks)
{
    const FloorPlan plan = planFloor(shapeOf(4, true, 6), {900, 560}, 40);

    EXPECT_EQ(plan.banks[0].firstTill, 0);
    EXPECT_EQ(plan.banks[1].firstTill, 4);
}

TEST(FloorPlan, NamesBanksOnlyWhereThereAreSeveral)
{
    EXPECT_TRUE(planFloor(shapeOf(4, true), {900, 560}, 40).banks[0].title.isEmpty());
    EXPECT_FALSE(planFloor(shapeOf(4, true, 6), {900, 560}, 40).banks[1].title.isEmpty());
}

TEST(FloorPlan, MakesRoomOutsideWhereCustomersMayHaveToWait)
{
    FloorShape shape = shapeOf(4, false);
    const FloorPlan without = planFloor(shape, {900, 560}, 40);
    shape.hasQueueOutside = true;
    const FloorPlan with = planFloor(shape, {900, 560}, 40);

    EXPECT_GE(with.queueOutside.places(), 20);
    EXPECT_GT(with.floor.left(), 2 * without.floor.left());
    EXPECT_NEAR(with.queueOutside.place(0).y(), with.entrance.y(), 1e-9) << "the first one stands at the door";
}

/// Whether the way from `from` over `turns` to `to` passes through a box.
bool crossesATill(const FloorPlan& plan, QPointF from, std::vector<QPointF> turns, QPointF to)
{
    turns.push_back(to);
    for (const QPointF turn : turns) {
        for (const QRectF& box : boxesOf(plan)) {
            const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
            for (int part = 0; part <= 200; ++part) {
                if (inner.contains(QLineF{from, turn}.pointAt(part / 200.0)))
                    return true;
            }
        }
        from = turn;
    }
    return false;
}

TEST(FloorPlan, LeadsWhoWasServedToTheExitAroundAllTills)
{
    const FloorPlan plan = planFloor(shapeOf(12, false), {900, 560}, 40);

    for (std::size_t till = 0; till < 12; ++till) {
        const Place from{Place::AtTill, 0, till};
        EXPECT_FALSE(
            crossesATill(plan, plan.pointOf(from), plan.route(from, {Place::Gone}), plan.pointOf({Place::Gone})))
            << till;
        EXPECT_EQ(plan.route(from, {Place::Gone}).back(), plan.exit);
    }
}

TEST(FloorPlan, LeadsFromALineToItsTillAroundAllTills)
{
    for (const bool hasLinePerTill : {false, true}) {
        const FloorPlan plan = planFloor(shapeOf(12, hasLinePerTill), {900, 560}, 40);
        for (std::size_t till = 0; till < 12; ++till) {
            const Place from{Place::InLine, 0, hasLinePerTill ? till : 0};
            const Place to{Place::AtTill, 0, till};
            const QPointF first = plan.banks[0].lines[from.index].place(0);
            EXPECT_FALSE(crossesATill(plan, first, plan.route(from, to), plan.pointOf(to))) << till;
        }
    }
}

TEST(FloorPlan, LeadsFromTheDoorToALineAndBackAroundAllTills)
{
    const FloorPlan plan = planFloor(shapeOf(40, true), {900, 560}, 40);
    ASSERT_LT(plan.banks[0].tills[0].box.right(), plan.banks[0].tills[39].box.left()) << "there are several columns";

    for (std::size_t till = 0; till < 40; ++till) {
        const Place line{Place::InLine, 0, till};
        const QPointF last = plan.banks[0].lines[till].place(plan.banks[0].lines[till].places() - 1);
        const QPointF away = plan.pointOf({Place::Away});
        EXPECT_FALSE(crossesATill(plan, away, plan.route({Place::Away}, line), last)) << till;
        EXPECT_FALSE(crossesATill(plan, last, plan.route(line, {Place::Away}), away)) << till;
    }
}

TEST(FloorPlan, LetsEverybodyInAndOutThroughTheDoor)
{
    const FloorPlan plan = planFloor(shapeOf(4, false), {900, 560}, 40);

    EXPECT_EQ(plan.route({Place::Away}, {Place::InLine}).front(), plan.entrance);
    EXPECT_EQ(plan.route({Place::Outside}, {Place::InLine}).front(), plan.entrance);
    EXPECT_EQ(plan.route({Place::InLine}, {Place::Away}).back(), plan.entrance);
    EXPECT_TRUE(plan.route({Place::Away}, {Place::Outside}).empty());
    EXPECT_TRUE(plan.route({Place::InLine, 0, 0}, {Place::InLine, 0, 1}).empty());
}

TEST(FloorShape, IsTakenFromTheScenario)
{
    Scenario scenario;
    scenario.banks.resize(2);
    scenario.banks[0].name = "tills";
    scenario.banks[0].tills = 5;
    scenario.banks[0].lines = Lines::PerTill;
    scenario.banks[1].name = "self";
    scenario.banks[1].selfCheckout = SelfCheckout{.helper = 1};
    scenario.helpers = {{.name = "manager"}, {.name = "attendant"}};
    scenario.classes = {{.name = "all"}};

    const FloorShape expected{.banks = {{"tills", 5, true, false, 0}, {"self", 1, false, true, 1}},
                              .helpers = {"manager", "attendant"},
                              .classes = {"all"},
                              .hasQueueOutside = false};
    EXPECT_EQ(floorShape(scenario), expected);

    scenario.banks[0].capacity = 3;
    EXPECT_TRUE(floorShape(scenario).hasQueueOutside);
    scenario.banks[0].whenFull = WhenFull::TurnAway;
    EXPECT_FALSE(floorShape(scenario).hasQueueOutside);
}

TEST(CashierAt, IsWhoTheRosterNamesAtThatTimeAtThatTill)
{
    Bank bank;
    bank.roster = {{.from = Duration{10}, .to = Duration{20}, .tills = 1, .till = {1}, .cashier = "Ann"},
                   {.from = Duration{20}, .to = Duration{30}, .tills = 1, .till = {1}, .cashier = "Ben"},
                   {.from = Duration{0}, .to = Duration{30}, .tills = 2}};

    EXPECT_EQ(cashierAt(bank, 1, Duration{19}), "Ann");
    EXPECT_EQ(cashierAt(bank, 1, Duration{20}), "Ben");
    EXPECT_EQ(cashierAt(bank, 0, Duration{19}), "");
    EXPECT_EQ(cashierAt(bank, 1, Duration{30}), "");
}

}  // namespace
}  // namespace tillsim::ui
