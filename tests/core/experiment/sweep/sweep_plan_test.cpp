// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/sweep_plan.hpp"

#include "core/experiment/simulation.hpp"
#include "core/experiment/sweep/sweep_runs.hpp"
#include "core/scenario/scenario_error.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using testing::ElementsAre;

const ScenarioText plannedShop{"shop.toml", {}, R"(
name = "Shop"
seed = 5
duration = "10min"
[[arrivals]]
kind = "poisson"
per_hour = 60
[service]
kind = "time"
time = { exponential = { mean = "30s" } }
[[bank]]
[targets]
within = { time = "2min", share = 0.9 }
[costs]
till_hour = 20
)"};

SweepDesign tillsDesign(std::vector<std::string> values)
{
    return {.settings = {{"duration", "5min"}}, .groups = {{{.paths = {"bank.tills"}, .values = std::move(values)}}}};
}

std::string planComplaint(const SweepDesign& design)
{
    try {
        (void)planSweep(design, plannedShop, std::nullopt);
        return {};
    } catch (const ScenarioError& error) {
        return error.what();
    }
}

const auto nothing = [](const SweepRun&) { return false; };

}  // namespace

TEST(SweepPlan, IsAllThatRepeatsTheExperiment)
{
    const SweepPlan plan = planSweep(tillsDesign({"1", "2"}), plannedShop, std::nullopt);

    EXPECT_EQ(plan.experiment.scenario, (ScenarioRecord{"Shop", "shop.toml", plannedShop.text, {}}));
    EXPECT_EQ(plan.experiment.seed, 5U);
    EXPECT_THAT(plan.experiment.settings, ElementsAre(PointSetting{"duration", "5min"}));
    EXPECT_THAT(plan.experiment.axes, ElementsAre(AxisRecord{"bank.tills", {"bank.tills"}, {"1", "2"}}));
    EXPECT_THAT(plan.experiment.points,
                ElementsAre(PointRecord{"bank.tills=1", {{"bank.tills", "1"}}},
                            PointRecord{"bank.tills=2", {{"bank.tills", "2"}}}));
}

TEST(SweepPlan, KnowsWhatEachPointAimsAt)
{
    SweepDesign design = tillsDesign({"1"});
    design.variants = {{"as it is", {}}, {"strict", {{"targets.within.share", "0.95"}}}};

    const SweepPlan plan = planSweep(design, plannedShop, 9);

    EXPECT_EQ(plan.experiment.seed, 9U);
    EXPECT_THAT(plan.aims,
                ElementsAre(PointAims{{.within = WithinShare{120.0, 0.9}}, 20.0, std::nullopt},
                            PointAims{{.within = WithinShare{120.0, 0.95}}, 20.0, std::nullopt}));
}

TEST(SweepPlan, NamesThePointAtWhichTheScenarioIsWrong)
{
    EXPECT_EQ(planComplaint(tillsDesign({"1", "0"})),
              "--set bank.tills=0: at the point 'bank.tills=0': tills must be a whole number from 1 to 10000");
}

TEST(SweepPlan, BlamesNoPointForWhatIsWrongWithoutIt)
{
    SweepDesign design = tillsDesign({"1"});
    design.settings = {{"duration", "-5min"}};

    EXPECT_EQ(planComplaint(design), "--set duration=-5min: duration must be a time from 0s to 26000d");
}

TEST(SweepRuns, GoThroughTheReplicationsOfOnePointAfterAnother)
{
    EXPECT_THAT(runsOf(2, 2, {}, nothing), ElementsAre(SweepRun{0, 0}, SweepRun{0, 1}, SweepRun{1, 0}, SweepRun{1, 1}));
    EXPECT_THAT(runsOf(2, 2, {}, [](const SweepRun& run) { return run.replication == 0; }),
                ElementsAre(SweepRun{0, 1}, SweepRun{1, 1}));
}

TEST(SweepRuns, AreSharedOutByTurns)
{
    EXPECT_THAT(runsOf(2, 3, {.part = 2, .of = 4}, nothing), ElementsAre(SweepRun{0, 1}, SweepRun{1, 2}));
    EXPECT_THAT(runsOf(1, 1, {.part = 2, .of = 2}, nothing), testing::IsEmpty());
}

TEST(SweepRuns, HaveTheSeedOfTheSweepAndTheCustomersOfTheirReplication)
{
    const SweepPlan plan = planSweep(tillsDesign({"1", "2"}), plannedShop, 9);
    const std::vector<SweepRun> runs = runsOf(2, 2, {}, nothing);
    ScenarioShelf shelf{plan};

    const RunRecord run = jobOf(runs, plan, shelf)(3);

    EXPECT_EQ(run.failure, "");
    EXPECT_EQ(run.point, 1U);
    EXPECT_EQ(run.replication, 1U);
    EXPECT_EQ(run.seed, 9U);
    EXPECT_EQ(run.fingerprint, simulate(*shelf.at(1), {.seed = 9, .replication = 1}).fingerprint);
}

TEST(ScenarioShelf, HasEveryPointAgainAfterItLetItGo)
{
    std::vector<std::string> values;
    for (int count = 1; count <= 200; ++count)
        values.push_back(std::to_string(count));
    const SweepPlan plan = planSweep(tillsDesign(values), plannedShop, 9);
    ScenarioShelf shelf{plan};

    std::vector<std::int64_t> counts;
    for (const std::size_t point : {0U, 199U, 100U})
        counts.push_back(shelf.at(point)->banks.at(0).tills);
    for (std::size_t point = 0; point < 200; ++point)
        (void)shelf.at(point);
    counts.push_back(shelf.at(0)->banks.at(0).tills);

    EXPECT_THAT(counts, ElementsAre(1, 200, 101, 1));
}

}  // namespace tillsim
