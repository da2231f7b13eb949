// SPDX-License-Identifier: MIT
// Lines that wind through an area.
#include "ui/views/line_area.hpp"

#include <gtest/gtest.h>

#include <QLineF>

#include <ostream>

namespace tillsim::ui {
namespace {

const LineArea fiveByThree{QRectF{100, 50, 50, 30}, 10};

TEST(LineArea, BeginsAtTheUpperRightAndWindsBack)
{
    EXPECT_EQ(fiveByThree.places(), 15);
    EXPECT_EQ(fiveByThree.place(0), (QPointF{145, 55}));
    EXPECT_EQ(fiveByThree.place(4), (QPointF{105, 55}));
    EXPECT_EQ(fiveByThree.place(5), (QPointF{105, 65}));
    EXPECT_EQ(fiveByThree.place(9), (QPointF{145, 65}));
    EXPECT_EQ(fiveByThree.place(14), (QPointF{105, 75}));
}

TEST(LineArea, HasNeighboursOneStepApart)
{
    for (std::int64_t index = 1; index < fiveByThree.places(); ++index)
        EXPECT_EQ((QLineF{fiveByThree.place(index - 1), fiveByThree.place(index)}.length()), 10) << index;
}

TEST(LineArea, ShowsAllWhoHaveAPlaceAndMakesTheOthersACrowdAtTheEnd)
{
    EXPECT_EQ(fiveByThree.shown(0), 0);
    EXPECT_EQ(fiveByThree.shown(15), 15);
    EXPECT_EQ(fiveByThree.shown(16), 12);
    EXPECT_EQ(fiveByThree.shown(1'000'000), 12);
    EXPECT_EQ(fiveByThree.crowd(), QRectF(100, 70, 30, 10));
}

TEST(LineArea, IsAllCrowdWhereThereIsNoRoomForAnybody)
{
    const LineArea none{QRectF{0, 0, 8, 8}, 10};

    EXPECT_EQ(none.places(), 0);
    EXPECT_EQ(none.shown(3), 0);
    EXPECT_EQ(none.crowd(), QRectF(0, 0, 8, 8));
}

TEST(LineArea, NeverShowsMoreThanCanBeToldApart)
{
    const LineArea huge{QRectF{0, 0, 10'000, 10'000}, 10};

    EXPECT_EQ(huge.places(), 400);
    EXPECT_EQ(huge.shown(401), 397);
}

}  // namespace
}  // namespace tillsim::ui
