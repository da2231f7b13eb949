// SPDX-License-Identifier: MIT
#include "core/experiment/verification.hpp"

#include "core/experiment/recorded_run.hpp"
#include "core/experiment/stored_scenario.hpp"
#include "core/experiment/thread_executor.hpp"

#include <gtest/gtest.h>

namespace tillsim {

namespace {

/// A busy hour with one till and with two.
ExperimentRecord verifiedExperiment()
{
    return {.scenario = {.fileName = "shop.toml",
                         .text = "duration = \"1h\"\n[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\n"
                                 "[service]\nkind = \"time\"\ntime = { exponential = { mean = \"50s\" } }\n[[bank]]\n"},
            .seed = 7,
            .points = {{"1", {{"bank.tills", "1"}}}, {"2", {{"bank.tills", "2"}}}}};
}

/// 300 replications of each point: more than fit into a batch.
std::vector<RunRecord> sampleRuns()
{
    std::vector<RunRecord> runs;
    for (std::uint64_t point = 0; point < 2; ++point) {
        const Scenario scenario = storedScenario(verifiedExperiment(), point);
        for (std::uint64_t replication = 0; replication < 300; ++replication) {
            runs.push_back(recordedRun(scenario, {.seed = 7, .replication = replication}));
            runs.back().point = point;
        }
    }
    return runs;
}

}  // namespace

TEST(Verification, FindsRunsAsTheyWereOnAnyNumberOfThreads)
{
    const std::vector<RunRecord> runs = sampleRuns();
    for (const std::size_t threads : {1U, 7U}) {
        ThreadExecutor executor{threads};
        Verification verification{verifiedExperiment(), executor, nullptr};

        for (const RunRecord& run : runs)
            verification.add(run);
        verification.finish();

        EXPECT_EQ(verification.checked(), 600U);
        EXPECT_EQ(verification.differing(), 0U);
        EXPECT_EQ(verification.first(), std::nullopt);
    }
}

TEST(Verification, NamesTheFirstOfTheRunsThatDiffer)
{
    std::vector<RunRecord> runs = sampleRuns();
    runs[450].measures[0].value = 1.0;
    runs[500].fingerprint = 1;
    ThreadExecutor executor{2};
    Verification verification{verifiedExperiment(), executor, nullptr};

    for (const RunRecord& run : runs)
        verification.add(run);
    verification.finish();

    EXPECT_EQ(verification.differing(), 2U);
    ASSERT_TRUE(verification.first());
    EXPECT_EQ(verification.first()->point, 1U);
    EXPECT_EQ(verification.first()->replication, 150U);
    EXPECT_EQ(verification.first()->first.what, "simulated_s");
    EXPECT_EQ(verification.first()->fingerprint, std::nullopt);
}

}  // namespace tillsim
