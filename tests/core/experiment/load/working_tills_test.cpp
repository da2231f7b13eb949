// SPDX-License-Identifier: MIT
// Which tills can serve, and how fast they are together.
#include "core/experiment/load/working_tills.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tillsim {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

}  // namespace

TEST(WorkingTills, AreThoseOnDutyWithTheirSpeeds)
{
    const Bank bank{.tills = 3, .speed = {0.5, 1.0, 2.0}, .roster = {{.from = 1h, .to = 2h, .till = {0, 2}}}};
    const TillsOverDay tills{bank, 3h};

    EXPECT_THAT(tills.between(0h, 1h), testing::IsEmpty());
    EXPECT_THAT(tills.between(1h, 2h), ElementsAre(WorkingTill{0.5, 1.0}, WorkingTill{2.0, 1.0}));
}

TEST(WorkingTills, AreAwayOnTheirBreaks)
{
    const Bank bank{.tills = 2, .breaks = {{.till = 0, .at = 45min, .length = 30min}}};
    const TillsOverDay tills{bank, 3h};

    EXPECT_THAT(tills.between(0h, 1h), ElementsAre(WorkingTill{1.0, 0.75}, WorkingTill{1.0, 1.0}));
    EXPECT_THAT(tills.between(1h, 2h), ElementsAre(WorkingTill{1.0, 0.75}, WorkingTill{1.0, 1.0}));
    EXPECT_EQ(tillsAmong(tills.between(2h, 3h)), 2.0);
}

TEST(WorkingTills, TakeNoBreakThatIsDueBeforeTheyCome)
{
    const Bank bank{
        .tills = 1, .roster = {{.from = 1h, .to = 3h, .tills = 1}}, .breaks = {{.till = 0, .at = 30min, .length = 1h}}};

    EXPECT_THAT((TillsOverDay{bank, 3h}.between(1h, 2h)), ElementsAre(WorkingTill{1.0, 1.0}));
}

TEST(WorkingTills, AreThoseWhoStayedWhereTheySatWhenANamedTillCloses)
{
    const Bank bank{.tills = 2,
                    .roster = {{.from = 0h, .to = 3h, .tills = 1}, {.from = 0h, .to = 1h, .till = {0}}},
                    .breaks = {{.till = 1, .at = 1h, .length = 30min}}};

    EXPECT_THAT((TillsOverDay{bank, 3h}.between(1h, 2h)), ElementsAre(WorkingTill{1.0, 0.5}));
}

TEST(WorkingTills, AreDownBetweenFailureAndRepair)
{
    const Bank bank{.breakdown = Breakdown{Distribution::constant(3000.0), Distribution::constant(1000.0)}};

    EXPECT_THAT((TillsOverDay{bank, 3h}.between(0h, 3h)), ElementsAre(WorkingTill{1.0, 0.75}));
}

TEST(JointSpeed, ServesAsManyAsTheTillsDo)
{
    // 60 s and 120 s of scanning and 30 s besides: 1/90 + 1/150 customers a second, as two tills of 112.5 s each.
    EXPECT_DOUBLE_EQ(jointSpeed({{2.0, 1.0}, {1.0, 1.0}}, 120.0, 30.0), 120.0 / 82.5);
}

TEST(JointSpeed, CountsATillForTheTimeThatItIsThere)
{
    EXPECT_DOUBLE_EQ(jointSpeed({{1.0, 1.0}, {4.0, 0.5}}, 60.0, 0.0), 2.0);
}

TEST(JointSpeed, IsOneWhereNobodyWorks)
{
    EXPECT_EQ(jointSpeed({}, 60.0, 10.0), 1.0);
    EXPECT_EQ(jointSpeed({{2.0, 1.0}}, 0.0, 10.0), 1.0);
}

}  // namespace tillsim
