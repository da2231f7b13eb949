// SPDX-License-Identifier: MIT
// Ticks, thinned levels, and places of words: what charts are made of.
#include "ui/charts/chart_legend.hpp"
#include "ui/charts/mark_layout.hpp"
#include "ui/charts/round_ticks.hpp"
#include "ui/charts/steps.hpp"

#include <gmock/gmock.h>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<QString> labelsOf(const ChartAxis& axis)
{
    std::vector<QString> labels;
    for (const ChartTick& tick : axis.ticks)
        labels.push_back(tick.label);
    return labels;
}

TEST(RoundTicks, AreOneTwoAndFive)
{
    EXPECT_DOUBLE_EQ(roundStep(100.0, 5), 20.0);
    EXPECT_DOUBLE_EQ(roundStep(101.0, 5), 50.0);
    EXPECT_DOUBLE_EQ(roundStep(0.9, 5), 0.2);
    EXPECT_DOUBLE_EQ(roundStep(3e9, 4), 1e9);
}

TEST(RoundTicks, EndAtATickThatHoldsTheTop)
{
    EXPECT_THAT(labelsOf(countAxis("n", 17.0, 5, true)), ElementsAre("0", "5", "10", "15", "20"));
    EXPECT_THAT(labelsOf(countAxis("n", 0.0, 5, true)), ElementsAre("0", "1"));
    EXPECT_THAT(labelsOf(countAxis("n", 0.7, 4, false)), ElementsAre("0.0", "0.2", "0.4", "0.6", "0.8"));
    EXPECT_DOUBLE_EQ(countAxis("n", 17.0, 5, true).to, 20.0);
}

TEST(ClockTicks, StandAtWholeHoursOfTheClock)
{
    const ChartAxis axis = clockAxis(4.0 * 3600.0, 7h + 30min, 5);

    EXPECT_THAT(labelsOf(axis), ElementsAre("08:00", "09:00", "10:00", "11:00"));
    EXPECT_DOUBLE_EQ(axis.ticks[0].at, 1800.0);
    EXPECT_DOUBLE_EQ(axis.to, 4.0 * 3600.0);
}

TEST(ClockTicks, GoFromSecondsToDays)
{
    EXPECT_THAT(labelsOf(clockAxis(60.0, 8h, 5)),
                ElementsAre("08:00:00", "08:00:15", "08:00:30", "08:00:45", "08:01:00"));
    EXPECT_THAT(labelsOf(clockAxis(20.0 * 3600.0, 20h, 4)), ElementsAre("00:00", "06:00", "12:00"));
    EXPECT_THAT(labelsOf(clockAxis(10.0 * 86400.0, 0h, 5)),
                ElementsAre("day 1", "day 3", "day 5", "day 7", "day 9", "day 11"));
}

TEST(FittingTicks, AreEvenlySpacedAndNoMoreThanFit)
{
    const std::vector<ChartTick> ticks = countAxis("n", 8.0, 8, true).ticks;

    EXPECT_EQ(fittingTicks(ticks, 9), ticks);
    EXPECT_THAT(fittingTicks(ticks, 5), ElementsAre(ticks[0], ticks[2], ticks[4], ticks[6], ticks[8]));
    EXPECT_THAT(fittingTicks(ticks, 1), ElementsAre(ticks[0]));
    EXPECT_THAT(fittingTicks({}, 1), IsEmpty());
}

TEST(FittingTicks, AlwaysHaveTheOneAtZero)
{
    const std::vector<ChartTick> ticks{{-2.0, "-2"}, {-1.0, "-1"}, {0.0, "0"}, {1.0, "+1"}, {2.0, "+2"}};

    EXPECT_THAT(fittingTicks(ticks, 2), ElementsAre(ticks[2]));
    EXPECT_THAT(fittingTicks(ticks, 3), ElementsAre(ticks[0], ticks[2], ticks[4]));
}

TEST(Heights, AreThoseOfTheLastLevelBefore)
{
    const std::vector<ChartPoint> levels{{0.0, 1.0}, {3.0, 1.0}, {3.0, 2.0}, {9.0, 0.0}};

    EXPECT_EQ(heightAt(levels, 2.9), 1.0);
    EXPECT_EQ(heightAt(levels, 3.0), 2.0);
    EXPECT_EQ(heightAt(levels, 100.0), 0.0);
    EXPECT_EQ(heightAt(levels, -0.1), std::nullopt);
}

TEST(Thinning, KeepsPeaksAndAtMostFourPointsAColumn)
{
    std::vector<ChartPoint> levels;
    for (int at = 0; at < 10'000; ++at)
        levels.push_back({static_cast<double>(at), at == 5'003 ? 99.0 : at == 5'007 ? -5.0 : 1.0});

    const std::vector<ChartPoint> kept = thinned(levels, 0.0, 10'000.0, 100);

    EXPECT_LE(kept.size(), 400U);
    EXPECT_THAT(kept, testing::Contains(ChartPoint{5'003.0, 99.0}));
    EXPECT_THAT(kept, testing::Contains(ChartPoint{5'007.0, -5.0}));
    EXPECT_EQ(kept.front(), levels.front());
    EXPECT_EQ(kept.back(), levels.back());
    EXPECT_TRUE(std::ranges::is_sorted(kept, {}, &ChartPoint::x));
}

TEST(Thinning, LeavesFewPointsAsTheyAre)
{
    const std::vector<ChartPoint> levels{{0.0, 1.0}, {3.0, 2.0}, {9.0, 0.0}};

    EXPECT_EQ(thinned(levels, 0.0, 10.0, 10), levels);
    EXPECT_THAT(thinned({}, 0.0, 10.0, 10), IsEmpty());
}

TEST(Corners, AreThoseOfStairs)
{
    const std::vector<ChartPoint> levels{{0.0, 1.0}, {3.0, 2.0}, {9.0, 0.0}};

    EXPECT_THAT(corners(levels, 0.0, 10.0),
                ElementsAre(ChartPoint{0.0, 1.0}, ChartPoint{3.0, 1.0}, ChartPoint{3.0, 2.0}, ChartPoint{9.0, 2.0},
                            ChartPoint{9.0, 0.0}, ChartPoint{10.0, 0.0}));
    EXPECT_THAT(corners(levels, 4.0, 5.0), ElementsAre(ChartPoint{4.0, 2.0}, ChartPoint{5.0, 2.0}));
    EXPECT_THAT(corners(levels, 5.0, 5.0), IsEmpty());
    EXPECT_THAT(corners({}, 0.0, 5.0), IsEmpty());
    EXPECT_THAT(corners({{6.0, 1.0}}, 0.0, 5.0), IsEmpty());
}

TEST(MarkLabels, StandSideBySideAndBelowEachOtherWhereTheyWouldMeet)
{
    const std::vector<QRectF> labels
        = markLabels({10.0, 20.0, 95.0}, {30.0, 30.0, 30.0}, {0.0, 0.0, 100.0, 80.0}, 12.0);

    EXPECT_EQ(labels[0], QRectF(14.0, 0.0, 30.0, 12.0));
    EXPECT_EQ(labels[1], QRectF(24.0, 12.0, 30.0, 12.0));
    EXPECT_EQ(labels[2], QRectF(61.0, 0.0, 30.0, 12.0));
}

TEST(MarkLabels, AreLeftOutWhereThereIsNoRoomLeft)
{
    const std::vector<QRectF> labels
        = markLabels({10.0, 12.0, 14.0}, {30.0, 30.0, 30.0}, {0.0, 0.0, 100.0, 25.0}, 12.0);

    EXPECT_FALSE(labels[1].isEmpty());
    EXPECT_TRUE(labels[2].isEmpty());
}

TEST(LegendEntries, TakeAsManyRowsAsTheyNeed)
{
    const std::vector<QRectF> entries = legendEntries({40.0, 40.0, 40.0}, 100.0, 20.0);

    EXPECT_EQ(entries[1], QRectF(56.0, 0.0, 40.0, 20.0));
    EXPECT_EQ(entries[2], QRectF(0.0, 20.0, 40.0, 20.0));
}

}  // namespace
}  // namespace tillsim::ui
