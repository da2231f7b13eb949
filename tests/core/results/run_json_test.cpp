// SPDX-License-Identifier: MIT
// The JSON of a run, which is contract: names, their order and their values.
#include "core/results/run_json.hpp"

#include "tests/core/results/golden.hpp"
#include "tests/core/results/sample_result.hpp"

#include <gtest/gtest.h>

namespace tillsim {

TEST(RunJson, HasEveryFigureUnderItsNameInTheAgreedOrder)
{
    EXPECT_EQ(toJson(sampleResult()), golden("run_result.json"));
}

TEST(RunJson, IsWellFormedForARunInWhichNothingHappened)
{
    const std::string text = toJson(RunResult{});

    EXPECT_NE(text.find("\"fingerprint\": \"0000000000000000\""), std::string::npos);
    EXPECT_NE(text.find("\"classes\": []"), std::string::npos);
    EXPECT_NE(text.find("\"within\": {}"), std::string::npos);
    EXPECT_NE(text.find("\"theory\": null\n}\n"), std::string::npos);
}

TEST(RunJson, ReplacesWhatIsNotUtf8InAName)
{
    RunResult result;
    result.scenario = "shop\xff";

    EXPECT_NE(toJson(result).find("\"scenario\": \"shop\uFFFD\""), std::string::npos);
}

}  // namespace tillsim
