// SPDX-License-Identifier: MIT
// "Why did I wait?": small days of which every second can be accounted for.
#include "core/experiment/simulation.hpp"

#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace tillsim {
namespace {

/// The causes that took any time, in seconds.
using Causes = std::map<std::string, double>;

Causes causesOf(const Scenario& scenario)
{
    const RunResult result = simulate(scenario, {});
    Causes causes;
    for (std::size_t cause = 0; cause < result.waitCauses.size(); ++cause) {
        if (result.waitCauses[cause] != 0.0)
            causes[std::string{waitCauseNames[cause]}] = result.waitCauses[cause];
    }
    return causes;
}

/// The first is cut at 4 s for 3 s; the second waits from 1 s on until both others are served.
Scenario cutShort(Preemption preemption)
{
    return smallShop({{.arrival = 0s, .service = 10s, .priority = 2},
                      {.arrival = 1s, .service = 5s, .priority = 2},
                      {.arrival = 4s, .service = 3s, .priority = 1}},
                     {.discipline = Discipline::Priority, .preemption = preemption});
}

TEST(WaitCauses, AreTheItemsOfOthersWhereAServiceIsResumed)
{
    EXPECT_EQ(causesOf(cutShort(Preemption::Resume)), (Causes{{"items", 3.0 + 12.0}}));
}

TEST(WaitCauses, TellWhatWasLostWhereAServiceBeginsAgain)
{
    EXPECT_EQ(causesOf(cutShort(Preemption::Restart)), (Causes{{"items", 3.0 + 16.0}, {"interrupted", 4.0}}));
}

TEST(WaitCauses, TellOfATillThatIsDown)
{
    // Down from 6 s to 10 s, 16 s to 20 s and 26 s to 30 s; the first is served until 14 s, the other from then to 32
    // s.
    const Scenario scenario
        = smallShop({{.arrival = 0s, .service = 10s}, {.arrival = 1s, .service = 10s}},
                    {.breakdown = Breakdown{Distribution::constant(6.0), Distribution::constant(4.0)}});

    EXPECT_EQ(causesOf(scenario), (Causes{{"items", 9.0}, {"down", 4.0 + 12.0}}));
}

TEST(WaitCauses, TellOfATillThatIsOnItsWay)
{
    // Till 1 is called at 2 s and comes at 7 s. It serves the second, who came at 1 s, and then the third.
    const Scenario scenario
        = smallShop({{.arrival = 0s, .service = 20s}, {.arrival = 1s, .service = 1s}, {.arrival = 2s, .service = 1s}},
                    {.tills = 2, .opening = OpeningPolicy{.perTill = 1.0, .lag = 5s}});

    EXPECT_EQ(causesOf(scenario), (Causes{{"closed", 1.0}, {"opening_lag", 5.0 + 5.0}, {"items", 1.0}}));
}

TEST(WaitCauses, TellScanningHelperTenderGapAndBreakApart)
{
    Scenario scenario = smallShop({{.arrival = 0s}, {.arrival = 2s}, {.arrival = 30s}}, {.breaks = {{0, 28s, 50s}}});
    scenario.service.work = Distribution::constant(10.0);
    scenario.service.gap = TimeOfItems{Distribution::constant(2.0)};
    scenario.helpers = {{.name = "manager"}};
    scenario.calls = {{"age check", 0, CallPer::Basket, 1.0, Distribution::constant(5.0)}};
    scenario.tenders = {{"cash", 1.0, Distribution::constant(3.0)}};

    // The second waits from 2 s to 20 s. It is at the till until 38 s; then there is a break, and the third waits on.
    EXPECT_EQ(causesOf(scenario),
              (Causes{{"items", 8.0}, {"helper", 5.0 + 5.0}, {"tender", 3.0 + 3.0}, {"gap", 2.0}, {"break", 50.0}}));
}

TEST(WaitCauses, AreThoseOfTheTillThatTakesTheCustomerInTheEnd)
{
    const Scenario scenario
        = smallShop({{.arrival = 0s, .service = 20s},
                     {.arrival = 0s, .service = 3s},
                     {.arrival = 0s, .service = 20s, .patience = 1min},
                     {.arrival = 1s, .service = 4s},
                     {.arrival = 2s, .service = 1s}},
                    {.tills = 2, .lines = Lines::PerTill, .choice = LineChoice::RoundRobin, .jockeyThreshold = 2});

    // Customer 3 waits at till 1 for 2 s. Customer 4 waits at till 0 from 2 s on; at 3 s, the lines are 3 and 1 long,
    // and it changes; it is served at 7 s. So does customer 2 at 8 s, after 8 s in which till 1 was never idle.
    EXPECT_EQ(causesOf(scenario), (Causes{{"items", 2.0 + 5.0 + 8.0}}));
}

TEST(OnePlusOne, IsCountedForEachTillWhereEachHasALine)
{
    Scenario scenario = smallShop(std::vector<TraceRow>(5, {.arrival = 0s, .service = 10s}),
                                  {.tills = 2, .lines = Lines::PerTill, .choice = LineChoice::RoundRobin});
    scenario.duration = 40s;

    // Two wait at till 0 for 10 s.
    EXPECT_DOUBLE_EQ(simulate(scenario, {}).onePlusOne, 70.0 / 80.0);
}

}  // namespace
}  // namespace tillsim
