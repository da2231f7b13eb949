// SPDX-License-Identifier: MIT
// Tills that come and go with the roster, take breaks and break down.
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

/// Openings and closings of tills, with their instants.
Story dutiesOf(const Scenario& scenario)
{
    class Duties final : public EventObserver {
    public:
        void on(const ShopEvent& event) override
        {
            if (event.kind == EventKind::tillOpened || event.kind == EventKind::tillClosed) {
                std::ostringstream line;
                line << toSeconds(event.at) << (event.kind == EventKind::tillOpened ? " +" : " -") << event.till;
                lines.push_back(line.str());
            }
        }

        Story lines;
    };
    Duties duties;
    runWith(duties, scenario);
    return duties.lines;
}

RosterRow shift(Duration from, Duration to, std::int64_t tills)
{
    return {.from = from, .to = to, .tills = tills};
}

TEST(Roster, OpensTheLowestNumbersFirstAndClosesTheHighest)
{
    const Scenario scenario = smallShop(
        std::vector<TraceRow>{},
        {.tills = 4, .roster = {shift(0s, 900s, 1), shift(100s, 500s, 2), shift(300s, 700s, 1), shift(500s, 600s, 1)}});

    EXPECT_EQ(dutiesOf(scenario),
              (Story{"0 +0", "100 +1", "100 +2", "300 +3", "500 -3", "600 -2", "700 -1", "900 -0"}));
}

TEST(Roster, SeatsCashiersAtTheirTillsBesideThoseWhoAreCounted)
{
    const Scenario scenario = smallShop(
        std::vector<TraceRow>{},
        {.tills = 3, .roster = {shift(0s, 900s, 1), {.from = 100s, .to = 500s, .till = {0}, .cashier = "Anna"}}});

    // The one who is counted moves to till 1, and goes back to no other when Anna leaves.
    EXPECT_EQ(dutiesOf(scenario), (Story{"0 +0", "100 +1", "500 -0", "900 -1"}));
}

TEST(Roster, MultipliesTheSpeedOfTheTillByThatOfTheCashier)
{
    const Scenario scenario = smallShop(
        {{.arrival = 0s, .service = 9s}, {.arrival = 100s, .service = 9s}},
        {.speed = {1.5}, .roster = {shift(0s, 50s, 1), {.from = 50s, .to = 900s, .till = {0}, .speed = 0.5}}});

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0", "0 started 0 at 0", "6 served 0 at 0", "100 joined 1", "100 started 1 at 0",
                     "112 served 1 at 0", "900 till_closed at 0"}));
}

TEST(Roster, HasACustomerFinishedButTakesNoOther)
{
    const Scenario scenario = smallShop(std::vector<TraceRow>(3, {.arrival = 0s, .service = 10s}),
                                        {.roster = {shift(0s, 10s, 1), shift(15s, 18s, 1), shift(30s, 900s, 1)}});

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0", "0 joined 1", "0 joined 2", "0 started 0 at 0", "10 served 0 at 0",
                     "10 till_closed at 0", "15 started 1 at 0", "25 served 1 at 0", "25 till_closed at 0",
                     "30 started 2 at 0", "40 served 2 at 0", "900 till_closed at 0"}));
}

TEST(Roster, SendsTheLineOfATillThatClosesToTheOthers)
{
    const Scenario scenario = smallShop(std::vector<TraceRow>(4, {.arrival = 0s, .service = 10s}),
                                        {.tills = 2,
                                         .lines = Lines::PerTill,
                                         .choice = LineChoice::RoundRobin,
                                         .roster = {shift(0s, 900s, 1), shift(0s, 5s, 1)}});

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0 at 0", "0 joined 1 at 1", "0 joined 2 at 0", "0 joined 3 at 1", "0 started 0 at 0",
                     "0 started 1 at 1", "5 jockeyed 3 at 0", "10 served 0 at 0", "10 started 2 at 0",
                     "10 served 1 at 1", "10 till_closed at 1", "20 served 2 at 0", "20 started 3 at 0",
                     "30 served 3 at 0", "900 till_closed at 0"}));
}

TEST(Roster, MayHaveATillServeItsLineOut)
{
    const Scenario scenario = smallShop({{.arrival = 0s, .service = 10s},
                                         {.arrival = 0s, .service = 10s},
                                         {.arrival = 0s, .service = 10s},
                                         {.arrival = 0s, .service = 10s},
                                         {.arrival = 6s, .service = 1s}},
                                        {.tills = 2,
                                         .lines = Lines::PerTill,
                                         .choice = LineChoice::RoundRobin,
                                         .roster = {shift(0s, 900s, 1), shift(0s, 5s, 1)},
                                         .endOfShift = EndOfShift::ServeLine});

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0 at 0", "0 joined 1 at 1", "0 joined 2 at 0", "0 joined 3 at 1", "0 started 0 at 0",
                     "0 started 1 at 1", "6 joined 4 at 0", "10 served 0 at 0", "10 started 2 at 0", "10 served 1 at 1",
                     "10 started 3 at 1", "20 served 2 at 0", "20 started 4 at 0", "20 served 3 at 1",
                     "20 till_closed at 1", "21 served 4 at 0", "900 till_closed at 0"}));
}

TEST(Roster, KeepsTillsThatAreOpenWhenTheDoorsShutUntilNobodyIsLeft)
{
    Scenario scenario = smallShop(std::vector<TraceRow>(4, {.arrival = 0s, .service = 10s}),
                                  {.tills = 2, .capacity = 1, .roster = {shift(0s, 15s, 2)}});
    scenario.duration = 15s;

    EXPECT_EQ(
        storyOf(scenario),
        (Story{"0 joined 0", "0 joined 1", "0 joined 2", "0 waits_outside 3", "0 started 0 at 0", "0 started 1 at 1",
               "10 served 0 at 0", "10 started 2 at 0", "10 joined 3", "10 served 1 at 1", "10 started 3 at 1",
               "20 served 2 at 0", "20 till_closed at 0", "20 served 3 at 1", "20 till_closed at 1"}));
}

TEST(Roster, LeavesThoseInLineWhomNobodyWillEverServe)
{
    Scenario scenario
        = smallShop(std::vector<TraceRow>(2, {.arrival = 20s, .service = 10s}), {.roster = {shift(0s, 10s, 1)}});
    scenario.duration = 30s;

    EXPECT_EQ(storyOf(scenario), (Story{"10 till_closed at 0", "20 joined 0", "20 joined 1"}));
}

TEST(Break, WaitsForTheEndOfTheCustomer)
{
    const Scenario scenario = smallShop(std::vector<TraceRow>(2, {.arrival = 0s, .service = 10s}),
                                        {.breaks = {{0, 5s, 30s}, {0, 100s, 7s}}});

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0", "0 joined 1", "0 started 0 at 0", "10 served 0 at 0", "10 break_started at 0",
                     "40 break_ended at 0", "40 started 1 at 0", "50 served 1 at 0", "100 break_started at 0",
                     "107 break_ended at 0"}));
}

TEST(Break, EndsTooLateForATillThatTheRosterClosesThen)
{
    // The row that ends at 20 s changes nothing of it.
    const Scenario scenario = smallShop(
        {{.arrival = 11s, .service = 20s}},
        {.roster = {shift(0s, 20s, 1), shift(20s, 30s, 1), shift(50s, 900s, 1)}, .breaks = {{0, 10s, 20s}}});

    EXPECT_EQ(storyOf(scenario),
              (Story{"10 break_started at 0", "11 joined 0", "30 break_ended at 0", "30 till_closed at 0",
                     "50 started 0 at 0", "70 served 0 at 0", "900 till_closed at 0"}));
}

TEST(Break, BeginsWhenTheOneBeforeItIsOver)
{
    const Scenario scenario
        = smallShop(std::vector<TraceRow>{}, {.tills = 2, .breaks = {{0, 10s, 10s}, {1, 20s, 10s}}});

    EXPECT_EQ(storyOf(scenario),
              (Story{"10 break_started at 0", "20 break_ended at 0", "20 break_started at 1", "30 break_ended at 1"}));
}

TEST(Break, GoesOverIntoTheNextOneOfItsTill)
{
    const Scenario scenario = smallShop({{.arrival = 12s, .service = 5s}}, {.breaks = {{0, 10s, 10s}, {0, 20s, 10s}}});

    EXPECT_EQ(storyOf(scenario),
              (Story{"10 break_started at 0", "12 joined 0", "20 break_ended at 0", "20 break_started at 0",
                     "30 break_ended at 0", "30 started 0 at 0", "35 served 0 at 0"}));
}

TEST(Break, BeginsAtATillThatTheRosterOpensThen)
{
    const Scenario scenario = smallShop(std::vector<TraceRow>{},
                                        {.roster = {shift(0s, 5s, 1), shift(10s, 900s, 1)}, .breaks = {{0, 10s, 20s}}});

    EXPECT_EQ(storyOf(scenario),
              (Story{"5 till_closed at 0", "10 break_started at 0", "30 break_ended at 0", "900 till_closed at 0"}));
}

TEST(Roster, LeavesACashierHerSpeedUntilSheHasServedHerLineOut)
{
    const Scenario scenario
        = smallShop(std::vector<TraceRow>(2, {.arrival = 0s, .service = 10s}),
                    {.tills = 2,
                     .lines = Lines::PerTill,
                     .roster = {{.from = 0s, .to = 5s, .till = {0}, .cashier = "Anna", .speed = 0.5},
                                shift(7s, 8s, 0),
                                shift(100s, 900s, 1)},
                     .endOfShift = EndOfShift::ServeLine});

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0 at 0", "0 joined 1 at 0", "0 started 0 at 0", "20 served 0 at 0", "20 started 1 at 0",
                     "40 served 1 at 0", "40 till_closed at 0", "900 till_closed at 0"}));
}

TEST(Roster, LetsNobodyInheritTheSpeedOfACashierWhoHasGone)
{
    const Scenario scenario = smallShop(
        {{.arrival = 0s, .service = 10s}, {.arrival = 100s, .service = 10s}},
        {.roster = {{.from = 0s, .to = 5s, .till = {0}, .cashier = "Anna", .speed = 0.5}, shift(100s, 900s, 1)}});

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0", "0 started 0 at 0", "20 served 0 at 0", "20 till_closed at 0", "100 joined 1",
                     "100 started 1 at 0", "110 served 1 at 0", "900 till_closed at 0"}));
}

TEST(Breakdown, CutsTheServiceWhichGoesOnAfterTheRepair)
{
    Scenario scenario = smallShop({{.arrival = 0s, .service = 10s}, {.arrival = 15s, .service = 10s}},
                                  {.breakdown = Breakdown{Distribution::constant(6.0), Distribution::constant(4.0)}});
    scenario.duration = 25s;

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0", "0 started 0 at 0", "6 broken_down 0 at 0", "10 repaired at 0", "10 resumed 0 at 0",
                     "14 served 0 at 0", "15 joined 1", "15 started 1 at 0", "16 broken_down 1 at 0",
                     "20 repaired at 0", "20 resumed 1 at 0", "26 broken_down 1 at 0", "30 repaired at 0",
                     "30 resumed 1 at 0", "33 served 1 at 0"}));
}

TEST(Breakdown, ComesAfterAServiceThatEndsThen)
{
    Scenario scenario = smallShop({{.arrival = 0s, .service = 6s}},
                                  {.breakdown = Breakdown{Distribution::constant(6.0), Distribution::constant(4.0)}});
    scenario.duration = 8s;

    EXPECT_EQ(storyOf(scenario), (Story{"0 joined 0", "0 started 0 at 0", "6 served 0 at 0", "6 broken_down at 0"}));
}

}  // namespace
}  // namespace tillsim
