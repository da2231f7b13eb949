// SPDX-License-Identifier: MIT
// Who is on duty by a roster, as it changes over the day.
#include "core/scenario/duty.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace tillsim {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

/// "60: 0 2" is tills 0 and 2 from 60 s on.
std::vector<std::string> crewsIn(const Bank& bank, Duration end = 1h)
{
    std::vector<std::string> lines;
    for (const TillCrew& crew : crewsOf(bank, end)) {
        std::string line = std::to_string(crew.from / 1s) + ':';
        for (const TillOnDuty& each : crew.tills)
            line += ' ' + std::to_string(each.till);
        lines.push_back(line);
    }
    return lines;
}

TEST(Crews, AreAllTillsWithoutARoster)
{
    EXPECT_THAT(crewsIn({.tills = 3}), ElementsAre("0: 0 1 2"));
}

TEST(Crews, OpenTheLowestNumbersFirstAndCloseTheHighest)
{
    const Bank bank{.tills = 4,
                    .roster = {{.from = 0s, .to = 900s, .tills = 1},
                               {.from = 100s, .to = 500s, .tills = 2},
                               {.from = 300s, .to = 700s, .tills = 1}}};

    EXPECT_THAT(crewsIn(bank), ElementsAre("0: 0", "100: 0 1 2", "300: 0 1 2 3", "500: 0 1", "700: 0", "900:"));
}

TEST(Crews, StayWhereTheySitWhenANamedTillBelowThemCloses)
{
    const Bank bank{.tills = 3,
                    .roster = {{.from = 0s, .to = 900s, .tills = 1}, {.from = 0s, .to = 500s, .till = {0}}}};

    EXPECT_THAT(crewsIn(bank), ElementsAre("0: 0 1", "500: 1", "900:"));
}

TEST(Crews, KeepANamedTillOpenWhereOneMoreIsCountedThen)
{
    const Bank bank{.tills = 3,
                    .roster = {{.from = 0s, .to = 500s, .till = {2}}, {.from = 500s, .to = 900s, .tills = 1}}};

    EXPECT_THAT(crewsIn(bank), ElementsAre("0: 2", "900:"));
}

TEST(Crews, MoveWhoIsCountedAsideForACashierOfThatTill)
{
    const Bank bank{.tills = 3,
                    .roster = {{.from = 0s, .to = 900s, .tills = 1},
                               {.from = 100s, .to = 500s, .till = {0}, .cashier = "Anna", .speed = 0.5}}};

    EXPECT_THAT(crewsIn(bank), ElementsAre("0: 0", "100: 0 1", "500: 1", "900:"));
    EXPECT_EQ(crewsOf(bank, 1h)[1].tills[0].speed, 0.5);
}

TEST(Crews, ThatComeAfterTheEndAreLeftOut)
{
    const Bank bank{.tills = 1,
                    .roster = {{.from = 0s, .to = 100s, .tills = 1}, {.from = 200s, .to = 300s, .tills = 1}}};

    EXPECT_THAT(crewsIn(bank, 200s), ElementsAre("0: 0", "100:"));
}

}  // namespace
}  // namespace tillsim
