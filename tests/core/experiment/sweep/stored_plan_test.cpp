// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/stored_plan.hpp"

#include "core/experiment/sweep/sweep_runs.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using testing::ElementsAre;

const ScenarioText sweptShop{"shop.toml", {}, R"(
name = "Shop"
duration = "10min"
[[arrivals]]
kind = "poisson"
per_hour = 60
[service]
kind = "time"
time = { exponential = { mean = "30s" } }
[[bank]]
[costs]
till_hour = 20
)"};

const Axis tills{.name = "tills", .paths = {"bank.tills"}, .values = {"1", "2"}};

}  // namespace

TEST(StoredPlan, RunsTheSameRunsAsTheOneThatTheStoreWasMadeFrom)
{
    const SweepDesign design{.variants = {{"slow", {{"duration", "20min"}}}, {"fast", {{"duration", "5min"}}}},
                             .groups = {{tills}}};
    const SweepPlan plan = planSweep(design, sweptShop, 7);

    const SweepPlan stored = planOf(plan.experiment);

    EXPECT_EQ(stored.points, plan.points);
    EXPECT_EQ(stored.aims, plan.aims);
    ScenarioShelf shelf{plan};
    ScenarioShelf storedShelf{stored};
    for (std::size_t point = 0; point < plan.points.size(); ++point)
        EXPECT_EQ(computeRun({point, 3}, stored, storedShelf), computeRun({point, 3}, plan, shelf));
}

TEST(StoredPlan, ReadsTheFilesOfAScenarioFromMemory)
{
    ScenarioText text = sweptShop;
    text.text += "[basket]\nitems = { empirical = { file = \"weights.csv\" } }\n";
    const auto readFile = [](const std::filesystem::path& path, std::size_t) {
        EXPECT_EQ(path, "weights.csv");
        return std::string{"value,weight\n1,1\n2,3\n"};
    };

    const SweepPlan plan = planSweep({}, text, std::nullopt, readFile);

    ASSERT_EQ(plan.experiment.scenario.files.size(), 1U);
    EXPECT_EQ(plan.experiment.scenario.files.front().name, "weights.csv");
    EXPECT_EQ(planOf(plan.experiment).points, plan.points);
}

TEST(StoredPlan, HasNoValueOnAnAxisThatASweepGotOnlyAfterAPoint)
{
    ExperimentRecord experiment = planSweep({.groups = {{tills}}}, sweptShop, 7).experiment;
    experiment.axes.push_back({.name = "rate", .paths = {"arrivals.per_hour"}, .values = {"60", "90"}});
    experiment.points.push_back(
        {.name = "tills=2, rate=90", .settings = {{"bank.tills", "2"}, {"arrivals.per_hour", "90"}}});

    const SweepPlan stored = planOf(experiment);

    EXPECT_THAT(stored.points[0].values, ElementsAre("1", ""));
    EXPECT_THAT(stored.points[2].values, ElementsAre("2", "90"));
}

}  // namespace tillsim
