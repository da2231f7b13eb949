// SPDX-License-Identifier: MIT
#include "core/results/sweep_tally.hpp"

#include "core/results/sweep_text.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using testing::ElementsAre;

const PointAims aims{.targets = {.within = WithinShare{180.0, 0.9}}, .tillHour = 20.0, .waitingHour = 36.0};

RunRecord runWith(std::uint64_t replication, double within)
{
    return {.replication = replication,
            .measures = {{"wait_s.count", 100.0},
                         {"wait_s.mean", 10.0},
                         {"within.180", within},
                         {"banks[a].tills[1].states_s.closed", 1'800.0},
                         {"banks[a].tills[1].states_s.idle", 1'800.0},
                         {"banks[a].tills[2].states_s.scanning", 3'600.0}}};
}

/// The row of a point whose runs have these shares.
SweepRow rowOf(std::initializer_list<double> shares)
{
    SweepTally tally{{.rows = {SweepRow{.name = "p"}}}, {aims}, "wait_s.mean"};
    for (const double share : shares)
        tally.add(0, runWith(0, share));
    return tally.table().rows.at(0);
}

}  // namespace

TEST(SweepTally, ShowsTheMainFigureFirst)
{
    const SweepTally tally{{.rows = {SweepRow{}}}, {aims}, "utilisation"};

    EXPECT_THAT(tally.table().figures, ElementsAre("utilisation", "wait_s.mean", "wait_s.p95", "within.180"));
}

// An hour and a half of open tills, and 1,000 s of waiting.
TEST(SweepTally, CountsWhatARunCosts)
{
    EXPECT_DOUBLE_EQ(costOf(runWith(0, 1.0), aims), 1.5 * 20.0 + 10.0);
    EXPECT_DOUBLE_EQ(rowOf({1.0, 1.0}).cost->mean, 40.0);
}

// Of 0.9 and 1.0 the interval is 0.95 +- 12.706 * 0.05.
TEST(SweepTally, JudgesTargetsByTheirIntervals)
{
    EXPECT_EQ(rowOf({0.95, 0.95}).verdict, Verdict::met);
    EXPECT_EQ(rowOf({0.9, 1.0}).verdict, Verdict::unsure);
    EXPECT_EQ(rowOf({0.85, 0.85}).verdict, Verdict::missed);
    EXPECT_EQ(rowOf({0.9}).verdict, Verdict::met);
    EXPECT_EQ(rowOf({0.89}).verdict, Verdict::missed);
    EXPECT_EQ(rowOf({}).verdict, std::nullopt);
}

TEST(SweepTally, LeavesFailedRunsOutOfTheFigures)
{
    SweepTally tally{{.rows = {SweepRow{}}}, {aims}, "wait_s.mean"};
    tally.add(0, runWith(0, 1.0));
    tally.add(0, {.replication = 1, .failure = "no memory"});

    const SweepRow row = tally.table().rows.at(0);

    EXPECT_EQ(row.runs, 1);
    EXPECT_EQ(row.failed, 1);
    EXPECT_EQ(row.figures.at(0).count, 1);
}

TEST(SweepTable, KnowsTheCheapestThatSurelyMeetsItsTargets)
{
    const auto row = [](double cost, std::optional<Verdict> verdict) {
        return SweepRow{.cost = MeanEstimate{.count = 1, .mean = cost}, .verdict = verdict};
    };

    EXPECT_EQ(cheapestThatMeets({.rows = {row(9, Verdict::met), row(5, Verdict::met), row(4, Verdict::unsure),
                                          row(3, Verdict::missed), row(5, Verdict::met)}}),
              1U);
    EXPECT_EQ(cheapestThatMeets({.rows = {row(4, Verdict::unsure), row(4, std::nullopt)}}), std::nullopt);
}

TEST(SweepText, SaysWhatIsNotKnownYet)
{
    SweepTable table{.scenario = "Shop", .seed = 1, .axes = {"tills"}, .figures = {"within.180"}};
    table.rows
        = {{.name = "tills=1", .axes = {"1"}, .runs = 2, .figures = {{2, 0.9, 0.1, 0.2}}, .verdict = Verdict::unsure},
           {.name = "tills=2", .axes = {"2"}, .failed = 2, .figures = {{}}}};

    EXPECT_EQ(toText(table),
              "Shop: 2 points, seed 1; means +- half of the 95% interval\n"
              "\n"
              "tills  runs  failed  within.180  targets\n"
              "1         2       0   90 +- 20%   unsure\n"
              "2         0       2\n"
              "\n"
              "No point surely meets the targets.\n"
              "Unsure: the target lies within the 95% interval; more replications tell.\n");
}

TEST(SweepCsv, HasEmptyCellsForWhatIsUnknown)
{
    SweepTable table{.scenario = "Shop", .axes = {"speed"}, .figures = {"wait_s.mean"}};
    table.rows = {{.name = "speed=[1, 2]", .axes = {"[1, 2]"}, .runs = 1, .figures = {{.count = 1, .mean = 0.1}}},
                  {.name = "b", .axes = {"3"}, .figures = {{}}}};

    EXPECT_EQ(toCsv(table),
              "point,speed,runs,failed,wait_s.mean,wait_s.mean_half_width,cost,cost_half_width,targets\n"
              "\"speed=[1, 2]\",\"[1, 2]\",1,0,0.1,,,,\n"
              "b,3,0,0,,,,,\n");
}

TEST(SweepTally, SaysWhatNoTargetCountsAtTheCheapestPoint)
{
    SweepTally tally{{.rows = {SweepRow{.name = "p"}}}, {aims}, "wait_s.mean"};
    RunRecord run = runWith(0, 1.0);
    run.measures.insert(run.measures.end(),
                        {{"customers.arrived", 200.0},
                         {"customers.balked", 10.0},
                         {"customers.reneged", 5.0},
                         {"customers.turned_away", 1.0},
                         {"customers.in_line", 3.0},
                         {"customers.outside", 1.0},
                         {"outside_s.mean", 90.0}});
    tally.add(0, run);

    EXPECT_THAT(
        toText(tally.table()),
        testing::EndsWith("\nThe cheapest point that meets the targets: p, at 40 +- ? a run.\n"
                          "There, 8.0% of the customers leave without being served, which no target counts.\n"
                          "There, 2.0% of the customers still wait when the run is over, which no target "
                          "counts.\n"
                          "There, customers wait outside a full shop for 1 min 30 s on average before they join "
                          "a line, which no target counts.\n"));
}

}  // namespace tillsim
