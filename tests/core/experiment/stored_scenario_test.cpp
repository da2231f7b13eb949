// SPDX-License-Identifier: MIT
#include "core/experiment/stored_scenario.hpp"

#include <gtest/gtest.h>

namespace tillsim {

namespace {

/// Two points, and a trace that is on no disk.
ExperimentRecord sampleExperiment()
{
    return {.scenario = {.fileName = "folder/shop.toml",
                         .text = "[[arrivals]]\nkind = \"trace\"\nfile = \"traces/day.csv\"\n"
                                 "[service]\nkind = \"time\"\ntime = { constant = \"5s\" }\n[[bank]]\n",
                         .files = {{"traces/day.csv", "arrival_s\n1\n2\n"}}},
            .settings = {{"opens", "08:00"}},
            .points = {{"3", {{"bank.tills", "3"}}}, {"4", {{"bank.tills", "4"}, {"opens", "09:00"}}}}};
}

}  // namespace

TEST(StoredScenario, HasTheSettingsOfAllAndOfItsPoint)
{
    const ExperimentRecord experiment = sampleExperiment();

    EXPECT_EQ(storedScenario(experiment, 0).banks[0].tills, 3);
    EXPECT_EQ(storedScenario(experiment, 0).opens, std::chrono::hours{8});
    EXPECT_EQ(storedScenario(experiment, 1).banks[0].tills, 4);
    EXPECT_EQ(storedScenario(experiment, 1).opens, std::chrono::hours{9});
}

TEST(StoredScenario, ReadsItsFilesFromTheRecord)
{
    const Scenario scenario = storedScenario(sampleExperiment(), 0);

    EXPECT_EQ(std::get<TraceArrivals>(scenario.arrivals[0].kind).rows.size(), 2U);
}

TEST(StoredScenario, FindsAFileThatWasKeptUnderAnotherPathOfIt)
{
    ExperimentRecord experiment = sampleExperiment();
    experiment.scenario.files[0].name = "../elsewhere/day.csv";

    EXPECT_EQ(std::get<TraceArrivals>(storedScenario(experiment, 0).arrivals[0].kind).rows.size(), 2U);
}

TEST(StoredScenario, OpensNoFileThatIsNotThere)
{
    ExperimentRecord experiment = sampleExperiment();
    experiment.scenario.files.clear();

    try {
        (void)storedScenario(experiment, 0);
        FAIL() << "There is no such file.";
    } catch (const ScenarioError& error) {
        EXPECT_STREQ(error.what(), "folder/shop.toml:3:8: file 'traces/day.csv': is not in the store");
    }
}

}  // namespace tillsim
