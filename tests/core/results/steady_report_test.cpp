// SPDX-License-Identifier: MIT
// The reports of a steady state: text and JSON.
#include "core/results/steady_json.hpp"
#include "core/results/steady_text.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using testing::HasSubstr;
using testing::StartsWith;

SteadyResult sampleSteadyResult()
{
    SteadyResult result{.scenario = "Shop",
                        .seed = 7,
                        .fingerprint = 0xdeadbeef,
                        .simulated = 7200.0,
                        .served = 900,
                        .warmUp = {.served = 100, .until = 600.0}};
    result.figures
        = {{"wait_s.mean",
            {.estimate = {.count = 20, .mean = 83.21, .sd = 2.0, .halfWidth = 1.14}, .batchSize = 45, .lag1 = 0.125}},
           {"share.reneged",
            {.estimate = {.count = 10, .mean = 0.25, .sd = 0.1, .halfWidth = 0.0625},
             .batchSize = 90,
             .lag1 = 0.5,
             .isCorrelated = true}},
           {"line_length.mean", {}}};
    result.theory = TheoryResult{.model = "M/M/1", .exact = true, .values = {{"wait_s.mean", 84.0}}};
    return result;
}

}  // namespace

TEST(SteadyText, IsAReportToBeRead)
{
    EXPECT_EQ(toText(sampleSteadyResult()),
              "Shop\n\n"
              "The steady state, from one run of 2 h with 1000 customers served.\n"
              "The first 100 of them are left out, served in the first 10 min (MSER-5).\n\n"
              "Mean +- half of its 95% interval                  batches  lag 1\n"
              "wait_s.mean                       83.2 +- 1.1 s  20 of 45   0.12\n"
              "share.reneged                      25.0 +- 6.2%  10 of 90   0.50 !\n"
              "line_length.mean                  run too short\n"
              "! Neighbouring batches are still alike: the interval is too narrow, the run too short.\n\n"
              "Beside theory            this run      theory\n"
              "wait in line, mean  83.2 +- 1.1 s  1 min 24 s\n"
              "Theory: M/M/1, which fits exactly\n\n"
              "seed 7, fingerprint 00000000deadbeef\n");
}

TEST(SteadyText, SaysSoIfNothingIsLeftOut)
{
    SteadyResult result = sampleSteadyResult();
    result.warmUp = {};

    EXPECT_THAT(toText(result),
                HasSubstr("Nothing is left out: it was in its usual state from the beginning (MSER-5).\n"));
}

TEST(SteadyJson, HasEveryFigureUnderItsName)
{
    const std::string text = toJson(sampleSteadyResult());

    EXPECT_THAT(text,
                StartsWith("{\n  \"schema\": \"tillsim.steady/1\",\n  \"scenario\": \"Shop\",\n  \"seed\": 7,\n"
                           "  \"fingerprint\": \"00000000deadbeef\",\n  \"simulated_s\": 7200.0,\n"
                           "  \"served\": 900,\n  \"warm_up\": {\n    \"served\": 100,\n    \"until_s\": 600.0,\n"
                           "    \"at_edge\": false\n  },\n  \"figures\": {\n    \"wait_s.mean\": {\n"));
    EXPECT_THAT(text,
                HasSubstr("    \"share.reneged\": {\n      \"mean\": 0.25,\n      \"ci95\": [\n        0.1875,\n"
                          "        0.3125\n      ],\n      \"sd\": 0.1,\n      \"batches\": 10,\n"
                          "      \"batch_size\": 90,\n      \"lag1\": 0.5,\n      \"correlated\": true\n    },\n"
                          "    \"line_length.mean\": null\n  },\n  \"theory\": {\n"));
}

TEST(SteadyResult, FindsAFigureThatHasAnEstimate)
{
    const SteadyResult result = sampleSteadyResult();

    EXPECT_EQ(result.find("wait_s.mean")->mean, 83.21);
    EXPECT_EQ(result.find("line_length.mean"), nullptr);
    EXPECT_EQ(result.find("wait_s"), nullptr);
}

}  // namespace tillsim
