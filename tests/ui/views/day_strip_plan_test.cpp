// SPDX-License-Identifier: MIT
// The geometry of the strip of the day, and how a day is cut into columns.
#include "ui/views/day_columns.hpp"
#include "ui/views/day_strip_plan.hpp"

#include <gmock/gmock.h>

#include <ostream>

namespace tillsim::ui {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using testing::ElementsAre;

const DayStripPlan day = planDayStrip({900, 190}, 6, hours{15}, 24, 14);

TEST(DayStripPlan, LeadsFromTimesToPixelsAndBack)
{
    EXPECT_EQ(day.xOf(Instant{}), day.levels.left());
    EXPECT_EQ(day.xOf(Instant{hours{15}}), day.levels.right());
    EXPECT_EQ(day.xOf(Instant{hours{99}}), day.levels.right());
    EXPECT_EQ(day.instantAt(day.levels.left() - 50), Instant{});
    EXPECT_EQ(day.instantAt(5000), Instant{hours{15}});
    for (int minute = 0; minute <= 900; ++minute) {
        const Instant at{minutes{minute}};
        EXPECT_NEAR(toSeconds(day.instantAt(day.xOf(at))), toSeconds(at), 1e-6);
    }
}

TEST(DayStripPlan, StacksLineTillsAndClockWithoutGapOrOverlap)
{
    EXPECT_LT(day.levels.bottom(), day.tills.top());
    EXPECT_EQ(day.row(0).top(), day.tills.top());
    EXPECT_NEAR(day.row(5).bottom(), day.tills.bottom(), 1e-9);
    EXPECT_EQ(day.axis.top(), day.tills.bottom());
    EXPECT_EQ(day.axis.bottom(), 190);
}

TEST(DayStripPlan, FindsTheTillOfARow)
{
    for (std::size_t till = 0; till < 6; ++till)
        EXPECT_EQ(day.rowAt(day.row(till).center()), till);
    EXPECT_EQ(day.rowAt({400, 10}), std::nullopt);
}

TEST(DayStripPlan, LeavesOutNamesInTheSmallestStrip)
{
    const DayStripPlan small = planDayStrip({150, 50}, 40, hours{15}, 24, 14);

    EXPECT_EQ(small.axis.height(), 0);
    EXPECT_LE(small.gutter, 2);
    EXPECT_GT(small.row(0).height(), 0);
}

TEST(DayStripPlan, MarksRoundTimesOfDay)
{
    std::vector<double> named;
    for (const TimeTick& tick : day.ticks(hours{7} + minutes{20}, 40)) {
        if (tick.isNamed)
            named.push_back(toSeconds(tick.at + hours{7} + minutes{20}) / 3600);
    }

    EXPECT_THAT(named, ElementsAre(8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22));
}

TEST(DayStripPlan, NamesAsManyTimesAsThereIsRoomFor)
{
    EXPECT_EQ(day.tickStep(40), hours{1});
    EXPECT_EQ(planDayStrip({300, 190}, 6, hours{15}, 24, 14).tickStep(40), hours{6});
    EXPECT_EQ(planDayStrip({900, 190}, 6, hours{168}, 24, 14).tickStep(90), hours{24});
    EXPECT_EQ(planDayStrip({900, 190}, 6, seconds{10}, 24, 14).tickStep(40), seconds{1});
}

TEST(DayStripPlan, NamesEverySoManyRowsThatTheNamesDoNotTouch)
{
    EXPECT_EQ(day.namedRowStep(10), 1U);
    EXPECT_EQ(planDayStrip({900, 190}, 60, hours{15}, 24, 14).namedRowStep(14), 8U);
}

TEST(NiceCeiling, IsOneTwoOrFiveTimesAPowerOfTen)
{
    EXPECT_EQ(niceCeiling(0), 1);
    EXPECT_EQ(niceCeiling(3), 5);
    EXPECT_EQ(niceCeiling(6), 10);
    EXPECT_EQ(niceCeiling(11), 20);
    EXPECT_EQ(niceCeiling(500), 500);
}

float shareOf(const TillColumn& column, TillLook look)
{
    return column[static_cast<std::size_t>(look)];
}

TEST(TillColumns, AreSharesOfTheTimeOfEachColumn)
{
    const std::vector<TillSpell> spells{{Instant{}, TillState::closed, true},
                                        {Instant{seconds{10}}, TillState::scanning},
                                        {Instant{seconds{25}}, TillState::idle}};

    const auto columns = tillColumns(spells, Instant{seconds{40}}, seconds{40}, 2);

    ASSERT_EQ(columns.size(), 2U);
    EXPECT_FLOAT_EQ(shareOf(columns[0], TillLook::Called), 0.5F);
    EXPECT_FLOAT_EQ(shareOf(columns[0], TillLook::Scanning), 0.5F);
    EXPECT_FLOAT_EQ(shareOf(columns[1], TillLook::Scanning), 0.25F);
    EXPECT_FLOAT_EQ(shareOf(columns[1], TillLook::Idle), 0.75F);
    EXPECT_EQ(mainLook(columns[1]), TillLook::Idle);
    EXPECT_FLOAT_EQ(openShare(columns[0]), 0.5F);
}

TEST(TillColumns, EndWhereTheRunIs)
{
    const std::vector<TillSpell> spells{{Instant{}, TillState::scanning}};

    const auto columns = tillColumns(spells, Instant{seconds{15}}, seconds{40}, 4);

    EXPECT_FLOAT_EQ(shareOf(columns[0], TillLook::Scanning), 1.0F);
    EXPECT_FLOAT_EQ(shareOf(columns[1], TillLook::Scanning), 0.5F);
    EXPECT_FLOAT_EQ(openShare(columns[2]), 0.0F);
}

TEST(TillColumns, AddUpToOneHoweverManySpellsThereAre)
{
    std::vector<TillSpell> spells;
    for (int number = 0; number < 10'000; ++number)
        spells.push_back({Instant{seconds{number * 7}}, static_cast<TillState>(number % 8)});

    for (const TillColumn& column : tillColumns(spells, Instant{seconds{70'000}}, seconds{70'000}, 777)) {
        float sum = 0;
        for (const float share : column)
            sum += share;
        EXPECT_NEAR(sum, 1.0F, 1e-4F);
    }
}

TEST(LevelColumns, KeepThePeaksThatAMeanWouldHide)
{
    const std::vector<LineLevel> levels{
        {Instant{}, 2, 0, 1}, {Instant{seconds{9}}, 30, 5, 1}, {Instant{seconds{10}}, 4, 0, 1}};

    const auto columns = levelColumns(levels, Instant{seconds{20}}, seconds{20}, 2);

    EXPECT_EQ(columns[0].mostInLine, 30);
    EXPECT_EQ(columns[0].mostOutside, 5);
    EXPECT_NEAR(columns[0].meanInLine, (9 * 2 + 30) / 10.0, 1e-9);
    EXPECT_EQ(columns[1].mostInLine, 4);
    EXPECT_EQ(columns[1].mostOutside, 0);
}

TEST(SpellAt, IsTheLastThatBeganByThen)
{
    const std::vector<TillSpell> spells{{Instant{seconds{5}}, TillState::idle}, {Instant{seconds{9}}, TillState::gap}};

    EXPECT_EQ(spellAt(spells, Instant{seconds{4}}), nullptr);
    EXPECT_EQ(spellAt(spells, Instant{seconds{5}})->state, TillState::idle);
    EXPECT_EQ(spellAt(spells, Instant{hours{9}})->state, TillState::gap);
}

}  // namespace
}  // namespace tillsim::ui
