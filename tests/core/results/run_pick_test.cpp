// SPDX-License-Identifier: MIT
#include "core/results/run_pick.hpp"

#include <gmock/gmock.h>

#include <vector>

namespace tillsim {

namespace {

/// A store with a point whose runs have these figures, and another point.
ResultsStore storeOf(const std::string& measure, const std::vector<double>& figures)
{
    ResultsStore store
        = ResultsStore::withoutFile("results", {.points = {{.name = "a"}, {.name = "b", .settings = {{"p", "1"}}}}});
    std::vector<RunRecord> runs{{.point = 1, .measures = {{measure, 1e9}}}};
    for (std::size_t at = 0; at < figures.size(); ++at)
        runs.push_back({.replication = at, .measures = {{measure, figures[at]}}});
    runs.push_back({.replication = figures.size(), .failure = "went wrong"});
    store.add(runs);
    return store;
}

}  // namespace

TEST(RunPick, TakesTheRunInTheMiddle)
{
    EXPECT_EQ(pickRun(storeOf("wait_s.mean", {9.0, 1.0, 5.0}), 0, "wait_s.mean", {}, RunPick::median), 2U);
    EXPECT_EQ(pickRun(storeOf("wait_s.mean", {9.0, 1.0, 5.0, 7.0}), 0, "wait_s.mean", {}, RunPick::median), 2U);
}

TEST(RunPick, TakesTheFirstOfTheWorst)
{
    EXPECT_EQ(pickRun(storeOf("wait_s.mean", {1.0, 9.0, 9.0}), 0, "wait_s.mean", {}, RunPick::worst), 1U);
    EXPECT_EQ(pickRun(storeOf("within.180", {0.9, 0.5, 0.5}), 0, "within.180", {}, RunPick::worst), 1U);
}

TEST(RunPick, CountsCosts)
{
    const PointAims aims{.tillHour = 10.0};
    const ResultsStore store = storeOf("banks[a].tills[1].states_s.idle", {3600.0, 7200.0, 1800.0});

    EXPECT_EQ(pickRun(store, 0, "cost", aims, RunPick::worst), 1U);
    EXPECT_EQ(pickRun(store, 0, "cost", {}, RunPick::worst), std::nullopt);
}

TEST(RunPick, IsNothingWhereNoRunHasTheFigure)
{
    EXPECT_EQ(pickRun(storeOf("wait_s.mean", {1.0}), 0, "utilisation", {}, RunPick::median), std::nullopt);
    EXPECT_EQ(pickRun(storeOf("wait_s.mean", {}), 0, "wait_s.mean", {}, RunPick::median), std::nullopt);
}

}  // namespace tillsim
