// SPDX-License-Identifier: MIT
// Which stop of a chart is read out next.
#include "ui/charts/chart_reading.hpp"

#include <Qt>

#include <gmock/gmock.h>

namespace tillsim::ui {
namespace {

using testing::Optional;

const std::vector<ChartStop> hours{{0.0, "07:00"}, {3600.0, "08:00"}, {7200.0, "09:00"}, {10800.0, "10:00"}};

TEST(ChartReading, FindsTheStopThatIsNearest)
{
    EXPECT_THAT(nearestStop(hours, 5000.0), Optional(1U));
    EXPECT_THAT(nearestStop(hours, 5500.0), Optional(2U));
    EXPECT_THAT(nearestStop(hours, -1e9), Optional(0U));
    EXPECT_EQ(nearestStop({}, 0.0), std::nullopt);
}

TEST(ChartReading, BeginsWhereItIsTold)
{
    EXPECT_THAT(stopAfterKey(hours, {}, 7000.0, Qt::Key_Right), Optional(2U));
    EXPECT_THAT(stopAfterKey(hours, {}, 7000.0, Qt::Key_Left), Optional(2U));
    EXPECT_THAT(stopAfterKey(hours, {}, 7000.0, Qt::Key_End), Optional(3U));
}

TEST(ChartReading, GoesStopByStopAndStaysAtTheEnds)
{
    EXPECT_THAT(stopAfterKey(hours, 1, 0.0, Qt::Key_Right), Optional(2U));
    EXPECT_THAT(stopAfterKey(hours, 1, 0.0, Qt::Key_Left), Optional(0U));
    EXPECT_THAT(stopAfterKey(hours, 0, 0.0, Qt::Key_Left), Optional(0U));
    EXPECT_THAT(stopAfterKey(hours, 1, 0.0, Qt::Key_PageUp), Optional(3U));
    EXPECT_THAT(stopAfterKey(hours, 3, 0.0, Qt::Key_Home), Optional(0U));
}

TEST(ChartReading, LeavesOtherKeysToOthers)
{
    EXPECT_EQ(stopAfterKey(hours, 1, 0.0, Qt::Key_Space), std::nullopt);
    EXPECT_EQ(stopAfterKey({}, {}, 0.0, Qt::Key_Right), std::nullopt);
}

}  // namespace
}  // namespace tillsim::ui
