// SPDX-License-Identifier: MIT
// Where a day is cut.
#include "core/experiment/load/day_cuts.hpp"

#include "tests/core/experiment/load/shops.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tillsim {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

}  // namespace

TEST(DayCuts, AreOpeningAndClosingOfASteadyDay)
{
    EXPECT_THAT(dayCuts(steadyDay(60.0)), ElementsAre(0h, 10h));
}

TEST(DayCuts, AreWhereShiftsOfTillsAndHelpersChangeUntilTheDoorsShut)
{
    Scenario scenario = steadyDay(60.0, {{.roster = {{.from = 0s, .to = 90min, .tills = 1}}}});
    scenario.helpers = {{.name = "manager", .roster = {{.from = 100min, .to = 20h}}}};

    EXPECT_THAT(dayCuts(scenario), ElementsAre(0h, 90min, 100min, 10h));
}

TEST(DayCuts, AreHourlyWhereARateRisesForLonger)
{
    Scenario scenario = steadyDay(60.0);
    scenario.duration = 4h;
    scenario.arrivals = {{.kind = ProfileArrivals{2h, {10.0, 30.0}, ProfileShape::Linear}}};

    EXPECT_THAT(dayCuts(scenario), ElementsAre(0h, 1h, 2h, 3h, 4h));
}

TEST(DayCuts, AreHourlyWhereRatesChangeTooOften)
{
    Scenario scenario = steadyDay(60.0);
    scenario.duration = 2h;
    scenario.arrivals = {{.kind = ProfileArrivals{1min, std::vector<double>(120, 5.0)}}};

    EXPECT_THAT(dayCuts(scenario), ElementsAre(0h, 1h, 2h));
}

TEST(DayCuts, AreAboutWhereASourceComesToItsLimit)
{
    Scenario scenario = steadyDay(60.0);
    scenario.arrivals[0].limit = 90;
    EXPECT_THAT(dayCuts(scenario), ElementsAre(0h, 90min, 10h));

    scenario.arrivals[0].limit = 700;
    EXPECT_THAT(dayCuts(scenario), ElementsAre(0h, 10h));
}

}  // namespace tillsim
