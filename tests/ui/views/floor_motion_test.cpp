// SPDX-License-Identifier: MIT
// How figures walk on the shop floor.
#include "ui/views/floor_motion.hpp"

#include "tests/ui/views/made_shop.hpp"

#include <gtest/gtest.h>

#include <QLineF>

namespace tillsim::ui {
namespace {

constexpr double second = 1.0;

/// A shop with one line and three tills, and those who walk in it.
class FloorMotionTest : public testing::Test {
protected:
    FloorMotionTest() { m_scenario.helpers = {{.name = "manager", .count = 1}}; }

    void follow(std::vector<CustomerRecord> left = {}) { motion.follow(plan, stageOf(plan, picture), left); }
    void arrive()
    {
        while (motion.advance(plan, second)) { }
    }
    const Walker& walker(std::int64_t id) const { return motion.present().at(id); }
    LinePicture& line() { return picture.banks[0].lines[0]; }
    QPointF placeInLine(std::int64_t index) const { return plan.banks[0].lines[0].place(index); }

    Scenario m_scenario = makeScenario({makeBank("tills", 3)});
    FloorPlan plan = planFloor({.banks = {{"tills", 3}}, .helpers = {"manager"}}, {900, 560}, 0);
    ShopPicture picture = emptyPicture(m_scenario);
    FloorMotion motion;
};

TEST_F(FloorMotionTest, LetsACustomerComeInThroughTheDoorAndWalkToItsPlace)
{
    line() = {makeCustomer(1)};

    follow();

    EXPECT_LT(walker(1).at.x(), 0) << "it is not to be seen yet";
    EXPECT_EQ(walker(1).way.back(), plan.entrance);
    EXPECT_TRUE(motion.advance(plan, 0.1));
    EXPECT_NE(walker(1).at, placeInLine(0));
    arrive();
    EXPECT_EQ(walker(1).at, placeInLine(0));
    EXPECT_FALSE(motion.advance(plan, second));
}

TEST_F(FloorMotionTest, WalksAtLeastAtAPaceThatCrossesTheFloorInALittleOverTwoSeconds)
{
    line() = {makeCustomer(1), makeCustomer(2)};
    motion.jump(stageOf(plan, picture));
    line() = {makeCustomer(2)};
    follow();

    motion.advance(plan, 0.01);

    EXPECT_NEAR((QLineF{walker(2).at, placeInLine(1)}.length()), 900 / 2.2 * 0.01, 1e-9);
}

TEST_F(FloorMotionTest, NeverWalksFurtherThanItsPlace)
{
    line() = {makeCustomer(1)};
    follow();

    motion.advance(plan, 1000);

    EXPECT_EQ(walker(1).at, placeInLine(0));
}

TEST_F(FloorMotionTest, HurriesSoThatThePictureIsNotFarBehindTheRun)
{
    occupy(picture, 0, 2, Activity::scanning, 1);
    follow();

    motion.advance(plan, 0.55);

    EXPECT_EQ(walker(1).at, plan.banks[0].tills[2].customer) << "the whole way, in the time for any way";
}

TEST_F(FloorMotionTest, TurnsTowardsANewPlaceFromWhereverItIs)
{
    line() = {makeCustomer(1)};
    follow();
    motion.advance(plan, 0.2);
    const QPointF before = walker(1).at;
    line().clear();
    occupy(picture, 0, 0, Activity::scanning, 1);

    follow();

    EXPECT_EQ(walker(1).at, before);
    arrive();
    EXPECT_EQ(walker(1).at, plan.banks[0].tills[0].customer);
}

TEST_F(FloorMotionTest, PutsEverybodyInPlaceInAJump)
{
    line() = {makeCustomer(1), makeCustomer(2)};
    follow();
    line() = {makeCustomer(2)};
    follow(std::vector{makeRecord(1, Outcome::reneged)});

    motion.jump(stageOf(plan, picture));

    EXPECT_EQ(motion.present().size(), 1U);
    EXPECT_EQ(walker(2).at, placeInLine(0));
    EXPECT_TRUE(motion.leaving().empty());
    EXPECT_FALSE(motion.advance(plan, second));
}

TEST_F(FloorMotionTest, SendsWhoWasServedToTheExit)
{
    occupy(picture, 0, 1, Activity::scanning, 5);
    motion.jump(stageOf(plan, picture));
    picture.banks[0].tills[1].customer.reset();

    follow(std::vector{makeRecord(5, Outcome::served)});

    ASSERT_EQ(motion.leaving().size(), 1U);
    EXPECT_EQ(motion.leaving()[0].way.front(), plan.pointOf({Place::Gone}));
    EXPECT_EQ(motion.leaving()[0].way[1], plan.exit);
    EXPECT_EQ(motion.leaving()[0].sign, Sign::None);
    EXPECT_TRUE(motion.present().empty());
    arrive();
    EXPECT_TRUE(motion.leaving().empty());
}

TEST_F(FloorMotionTest, SeesWhoWasServedLeaveEvenWithoutARecord)
{
    occupy(picture, 0, 1, Activity::scanning, 5);
    motion.jump(stageOf(plan, picture));
    picture.banks[0].tills[1].customer.reset();

    follow();

    ASSERT_EQ(motion.leaving().size(), 1U);
    EXPECT_EQ(motion.leaving()[0].place.kind, Place::Gone);
}

TEST_F(FloorMotionTest, SeesWhoCameAndWasServedBetweenTwoPictures)
{
    CustomerRecord record = makeRecord(5, Outcome::served);
    record.till = 2;

    follow(std::vector{record});

    ASSERT_EQ(motion.leaving().size(), 1U);
    EXPECT_EQ(motion.leaving()[0].at, plan.banks[0].tills[2].customer);
}

TEST_F(FloorMotionTest, LetsABalkerTurnAtTheDoorAndShowItsSignOnTheWayBack)
{
    follow(std::vector{makeRecord(9, Outcome::balked)});

    ASSERT_EQ(motion.leaving().size(), 1U);
    EXPECT_EQ(motion.leaving()[0].sign, Sign::TurnsBack);
    EXPECT_EQ(motion.leaving()[0].way.back(), plan.entrance);
    EXPECT_FALSE(motion.leaving()[0].showsSign()) << "it does not know yet";
    while (motion.leaving()[0].way.size() > 1)
        motion.advance(plan, 0.01);
    EXPECT_TRUE(motion.leaving()[0].showsSign());
    EXPECT_LT((QLineF{motion.leaving()[0].at, plan.entrance}.length()), 30);
    arrive();
    EXPECT_TRUE(motion.leaving().empty());
}

TEST_F(FloorMotionTest, TellsWhoIsTurnedAwayFromWhoTurnsBack)
{
    follow(std::vector{makeRecord(9, Outcome::turnedAway)});

    EXPECT_EQ(motion.leaving()[0].sign, Sign::TurnedAway);
}

TEST_F(FloorMotionTest, LetsWhoGivesUpLeaveTheLineThroughTheDoorWithASign)
{
    line() = {makeCustomer(1), makeCustomer(2)};
    motion.jump(stageOf(plan, picture));
    line() = {makeCustomer(1)};

    follow(std::vector{makeRecord(2, Outcome::reneged)});

    ASSERT_EQ(motion.leaving().size(), 1U);
    EXPECT_EQ(motion.leaving()[0].at, placeInLine(1));
    EXPECT_TRUE(motion.leaving()[0].showsSign());
    EXPECT_EQ(motion.leaving()[0].sign, Sign::GaveUp);
    EXPECT_EQ(motion.leaving()[0].way.back(), plan.entrance);
}

TEST_F(FloorMotionTest, ShowsNoMoreWhoLeaveThanCanBeToldApart)
{
    std::vector<CustomerRecord> left;
    for (std::int64_t id = 0; id < 1000; ++id)
        left.push_back(makeRecord(id, Outcome::balked));

    follow(left);

    EXPECT_EQ(motion.leaving().size(), 80U);
}

TEST_F(FloorMotionTest, LetsThoseOfACrowdVanishInItAndComeOutOfIt)
{
    const LineArea& area = plan.banks[0].lines[0];
    fillLine(line(), area.places(), 0);
    motion.jump(stageOf(plan, picture));
    fillLine(line(), 50, area.places());

    follow();
    const std::int64_t last = area.places() + 49;
    EXPECT_TRUE(walker(last).isSeen()) << "on its way";
    arrive();
    EXPECT_FALSE(walker(last).isSeen());

    const std::int64_t next = line()[static_cast<std::size_t>(area.shown(area.places() + 50))].id;
    line().erase(line().begin());
    follow(std::vector{makeRecord(0, Outcome::served)});
    EXPECT_TRUE(walker(next).isSeen());
    EXPECT_TRUE(area.crowd().contains(walker(next).at));
}

TEST_F(FloorMotionTest, SendsTheHelperFromItsDeskToTheTillAndBack)
{
    occupy(picture, 0, 1, Activity::helper, 5);
    picture.banks[0].tills[1].isHelped = true;

    follow();
    EXPECT_EQ(walker(helperFigure(1)).at, plan.desks[0].center());
    arrive();
    EXPECT_EQ(walker(helperFigure(1)).at, plan.banks[0].tills[1].helper);

    picture.banks[0].tills[1].isHelped = false;
    follow();
    ASSERT_EQ(motion.leaving().size(), 1U);
    EXPECT_EQ(motion.leaving()[0].way.front(), plan.desks[0].center());
}

}  // namespace
}  // namespace tillsim::ui
