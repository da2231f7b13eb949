// SPDX-License-Identifier: MIT
#include "core/results/replicated_text.hpp"

#include "core/results/text_table.hpp"
#include "tests/core/results/golden.hpp"
#include "tests/core/results/sample_replications.hpp"

#include <gmock/gmock.h>

#include <sstream>

namespace tillsim {

namespace {

using testing::HasSubstr;
using testing::Not;

/// Runs whose share within 90 s is that.
ReplicatedResult withShare(double mean, double halfWidth)
{
    ReplicatedResult result = sampleReplications();
    for (FigureEstimate& figure : result.figures) {
        if (figure.name == "within.90")
            figure.estimate = {.count = 20, .mean = mean, .sd = 0.1, .halfWidth = halfWidth};
    }
    return result;
}

}  // namespace

TEST(ReplicatedText, IsAReportToBeRead)
{
    EXPECT_EQ(toText(sampleReplications()), golden("replicated_result.txt"));
}

TEST(ReplicatedText, FitsIntoAHundredColumns)
{
    std::istringstream text{toText(sampleReplications())};
    for (std::string line; std::getline(text, line);)
        EXPECT_LE(charactersIn(line), 100U) << line;
}

TEST(ReplicatedText, SaysOfATargetOnlyWhatTheIntervalTells)
{
    EXPECT_THAT(toText(withShare(0.85, 0.04)),
                HasSubstr("Meets:  85.0 +- 4.0% of customers waited at most 1 min 30 s (wanted 80%)\n"));
    EXPECT_THAT(toText(withShare(0.85, 0.06)), HasSubstr("Unsure: 85.0 +- 6.0% of customers"));
    EXPECT_THAT(toText(withShare(0.75, 0.06)), HasSubstr("Unsure: 75.0 +- 6.0% of customers"));
    EXPECT_THAT(toText(withShare(0.75, 0.04)), HasSubstr("Misses: 75.0 +- 4.0% of customers"));
}

TEST(ReplicatedText, IsCautiousAboutFewRuns)
{
    ReplicatedResult few = sampleReplications();
    few.replications = 9;

    EXPECT_THAT(toText(few), HasSubstr("With only 9 runs, intervals are right as far as figures are normally"));
    EXPECT_THAT(toText(sampleReplications()), Not(HasSubstr("With only")));
}

TEST(ReplicatedText, TellsWhatBecameOfThePrecision)
{
    ReplicatedResult result = sampleReplications();
    result.precision = PrecisionOutcome{
        .wanted = 0.05, .least = 10, .most = 99, .figures = {{"wait_s.mean", 0.049, 20}, {"wait_s.p95", 0.041, 10}}};
    EXPECT_THAT(toText(result),
                HasSubstr("The precision of +- 5% was reached after 20 runs (at least 10, at most 99); "
                          "last by wait_s.mean +- 4.9%.\n"));

    result.precision->figures[1] = {"wait_s.p95", 0.3, 0};
    EXPECT_THAT(toText(result),
                HasSubstr("The precision of +- 5% was NOT reached in 99 runs at most: wait_s.p95 +- 30%.\n"));
}

TEST(ReplicatedText, SaysSoIfNobodyWasServed)
{
    ReplicatedResult result;
    result.shape.scenario = "Empty";

    EXPECT_THAT(toText(result), testing::StartsWith("Empty\n\nNobody was served.\n"));
}

}  // namespace tillsim
