// SPDX-License-Identifier: MIT
// That keys lead everywhere on the shop floor: a mouse is never needed.
#include "ui/views/floor_spots.hpp"

#include "tests/ui/views/made_shop.hpp"

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace tillsim::ui
