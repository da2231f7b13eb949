// SPDX-License-Identifier: MIT
// That keys lead everywhere on the shop floor: a mouse is never needed.
#include "ui/views/floor_spots.hpp"
#include "ui/views/shop_floor_view.hpp"

#include "tests/ui/views/made_shop.hpp"

#include <gtest/gtest.h>

#include <QFocusEvent>
#include <QSignalSpy>
#include <QTest>

#include <set>

namespace tillsim::ui {
namespace {

/// Where arrow keys lead from the first spot on, and on from there.
std::size_t reachable(const std::vector<FloorSpot>& spots)
{
    std::set<const FloorSpot*> found{&spots.front()};
    std::vector<const FloorSpot*> open{&spots.front()};
    while (!open.empty()) {
        const QPointF from = open.back()->place.center();
        open.pop_back();
        for (const Direction way : {Direction::Left, Direction::Right, Direction::Up, Direction::Down}) {
            const FloorSpot* const next = spotTowards(spots, from, way);
            if (next && found.insert(next).second)
                open.push_back(next);
        }
    }
    return found.size();
}

TEST(FloorKeys, LeadFromTillToTillAndToEachCustomerWhoIsSeen)
{
    for (const auto& [tills, waiting] : {std::pair{1, 3}, {4, 2}, {4, 30}, {20, 4}, {40, 10}}) {
        const BusyShop shop = makeBusyShop(tills, waiting);
        for (const QSizeF size : {QSizeF{420, 300}, QSizeF{900, 560}, QSizeF{1900, 1000}}) {
            const FloorPlan plan = planFloor(floorShape(*shop.scenario), size, 0);
            FloorMotion motion;
            motion.jump(stageOf(plan, shop.picture));
            const std::vector<FloorSpot> spots = spotsOf(plan, motion);

            EXPECT_EQ(reachable(spots), spots.size()) << tills << " tills, " << waiting << ", " << size.width();
        }
    }
}

/// A shop of one till, with three in its line.
class FloorKeysInAView : public testing::Test {
protected:
    FloorKeysInAView()
    {
        view.resize(900, 560);
        view.setScenario(scenario);
        fillLine(picture.banks[0].lines[0], 3, 7);
        view.setPicture(picture);
    }

    std::shared_ptr<const Scenario> scenario = std::make_shared<const Scenario>(makeScenario({makeBank("tills", 1)}));
    ShopPicture picture = emptyPicture(*scenario, std::chrono::hours{1});
    ShopFloorView view;
    QSignalSpy chosen{&view, &ShopFloorView::customerChosen};
};

TEST_F(FloorKeysInAView, ShowWhereTheyAreAsSoonAsTheyComeIn)
{
    EXPECT_EQ(view.spokenValue(), "");
    QFocusEvent byTab{QEvent::FocusIn, Qt::TabFocusReason};

    QApplication::sendEvent(&view, &byTab);

    EXPECT_EQ(view.spokenValue(), "Till 1: idle");
}

TEST_F(FloorKeysInAView, GoOnFromWhereSomebodyStoodWhoHasLeft)
{
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    picture.banks[0].lines[0].erase(picture.banks[0].lines[0].begin() + 1);
    view.setPicture(picture, {}, ShopFloorView::Change::Jump);

    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toLongLong(), 7);
}

}  // namespace
}  // namespace tillsim::ui
