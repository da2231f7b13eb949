// SPDX-License-Identifier: MIT
// What the clock times of a roster mean, and how its rows add up.
#include "core/scenario/duty.hpp"
#include "tests/core/scenario/refusal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

RosterRow rowOf(const std::string& opens, const std::string& from, const std::string& to)
{
    return parsed("opens = \"" + opens + "\"\n[[bank]]\nroster = [ { from = \"" + from + "\", to = \"" + to
                  + "\", tills = 1 } ]")
        .banks[0]
        .roster.at(0);
}

TEST(RosterTimes, CountFromOpening)
{
    EXPECT_EQ(rowOf("07:00", "10:30", "19:00"), (RosterRow{.from = 3h + 30min, .to = 12h, .tills = 1}));
    EXPECT_EQ(rowOf("07:00", "16s", "2.5h"), (RosterRow{.from = 16s, .to = 2h + 30min, .tills = 1}));
}

TEST(RosterTimes, GoOnIntoTheNight)
{
    EXPECT_EQ(rowOf("22:00", "23:00", "06:00"), (RosterRow{.from = 1h, .to = 8h, .tills = 1}));
    EXPECT_EQ(rowOf("22:00", "05:00", "07:00"), (RosterRow{.from = 7h, .to = 9h, .tills = 1}));
}

TEST(RosterTimes, MayEndADayAfterOpening)
{
    EXPECT_EQ(rowOf("07:00", "07:00", "07:00"), (RosterRow{.from = 0h, .to = 24h, .tills = 1}));
    EXPECT_EQ(rowOf("00:00", "20:00", "00:00"), (RosterRow{.from = 20h, .to = 24h, .tills = 1}));
    EXPECT_EQ(rowOf("00:00", "20:00", "24:00"), (RosterRow{.from = 20h, .to = 24h, .tills = 1}));
}

TEST(RosterTimes, BeforeOpeningBeginAtOpening)
{
    EXPECT_EQ(rowOf("07:00", "06:30", "15:00"), (RosterRow{.from = 0h, .to = 8h, .tills = 1}));
}

TEST(RosterTimes, ThatEndBeforeTheyBeginAreRefused)
{
    EXPECT_EQ(complaint("opens = \"07:00\"\n[[bank]]\nroster = [ { from = \"15:00\", to = \"10:00\", tills = 1 } ]"),
              "shop.toml:3:35: roster.to must be after from: it is 3h after opening, and from 8h");
    EXPECT_EQ(complaint("[[bank]]\nroster = [ { from = \"5h\", to = \"5h\", tills = 1 } ]"),
              "shop.toml:2:32: roster.to must be after from: it is 5h after opening, and from 5h");
}

TEST(Duty, IsTheSumOfTheRowsThatHold)
{
    const Bank bank{.tills = 9,
                    .roster = {{.from = 1h, .to = 5h, .tills = 2},
                               {.from = 2h, .to = 3h, .till = {4, 7}},
                               {.from = 5h, .to = 6h, .tills = 2}}};

    EXPECT_EQ(dutyOf(bank), (std::vector<DutyStep>{{0h, 0}, {1h, 2}, {2h, 4}, {3h, 2}, {6h, 0}}));
    EXPECT_EQ(mostOnDuty(dutyOf(bank)), (DutyStep{2h, 4}));
}

TEST(Duty, IsAllWithoutARoster)
{
    EXPECT_EQ(dutyOf(Bank{.tills = 9}), (std::vector<DutyStep>{{0h, 9}}));
    EXPECT_EQ(dutyOf(Helper{.count = 2}), (std::vector<DutyStep>{{0h, 2}}));
}

TEST(Duty, OfHelpersIsCountedInPeople)
{
    const Helper helper{.count = 5, .roster = {{0h, 2h, 3}, {1h, 3h, 2}}};

    EXPECT_EQ(dutyOf(helper), (std::vector<DutyStep>{{0h, 3}, {1h, 5}, {2h, 2}, {3h, 0}}));
}

}  // namespace

}  // namespace tillsim
