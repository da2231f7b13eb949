// SPDX-License-Identifier: MIT
// The report as a reader sees it.
#include "core/results/run_text.hpp"

#include "core/results/text_table.hpp"
#include "tests/core/results/golden.hpp"
#include "tests/core/results/sample_result.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <limits>
#include <sstream>

namespace tillsim {

namespace {

using testing::HasSubstr;
using testing::Not;

std::size_t widthOf(const std::string& text)
{
    std::size_t width = 0;
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);)
        width = std::max(width, charactersIn(line));
    return width;
}

}  // namespace

TEST(RunText, ReadsAsWasApproved)
{
    EXPECT_EQ(toText(sampleResult()), golden("run_result.txt"));
}

TEST(RunText, TellsWhereNoTillIsOnDuty)
{
    RunResult result = sampleResult();
    const double infinity = std::numeric_limits<double>::infinity();
    result.theory = TheoryResult{
        .model = "a day",
        .stretches
        = {{.from = 0.0, .to = 3600.0, .perHour = 60.0, .tills = 0.0, .load = infinity, .growthPerHour = 60.0},
           {.from = 3600.0, .to = 7200.0, .perHour = 90e3, .tills = 1000.0, .load = 1.1, .growthPerHour = 9e3},
           {.from = 7200.0, .to = 9000.0}}};

    const std::string text = toText(result);

    EXPECT_THAT(text,
                HasSubstr("  07:00 to 08:00: no till is on duty; the line grows by 60 an hour\n"
                          "  08:00 to 09:00: 1100.0 tills are needed, 1000 on duty; the line grows by 9000 an "
                          "hour\n"));
    EXPECT_THAT(text, Not(HasSubstr("nan")));
    EXPECT_THAT(text, Not(HasSubstr("09:00 to")));
}

TEST(RunText, TellsOnWhichOfSeveralDaysTheTillsAreShort)
{
    constexpr double hour = 3600.0;
    RunResult result = sampleResult();
    result.theory = TheoryResult{
        .model = "days",
        .stretches = {{.from = 0.0, .to = 24.0 * hour, .perHour = 60.0, .tills = 2.0, .load = 0.5},
                      {.from = 24.0 * hour, .to = 48.0 * hour, .perHour = 60.0, .tills = 0.0, .growthPerHour = 60.0}}};

    EXPECT_THAT(toText(result),
                HasSubstr("  day 2 07:00 to day 3 07:00: no till is on duty; the line grows by 60 an hour\n"));
}

TEST(RunText, SaysFirstWhetherTheTargetsAreMet)
{
    RunResult result = sampleResult();
    result.scenario = "Shop";
    EXPECT_THAT(
        toText(result),
        testing::StartsWith("Shop\n\n"
                            "Meets:  81.2% of customers waited at most 1 min 30 s (wanted 80%)\n"
                            "Misses: at most one waited behind each being served 70.0% of the time (wanted 75%)\n"));

    result.targets.within->share = 0.8126;
    EXPECT_THAT(toText(result), HasSubstr("Misses: 81.2% of customers waited at most 1 min 30 s (wanted 81.26%)\n"));

    result.targets = {};
    EXPECT_THAT(toText(result), HasSubstr("\n\nHalf of the customers waited at most 11.0 s, 95% at most 13.0 s.\n\n"));
}

TEST(RunText, CountsATargetThatIsMetExactlyAsMet)
{
    RunResult result = sampleResult();
    result.targets = {.within = WithinShare{180.0, 0.9375}};

    EXPECT_THAT(toText(result), HasSubstr("Meets:  93.8% of customers waited at most 3 min (wanted 93.75%)\n"));
}

TEST(RunText, HoldsNoTargetAgainstAnEmptyShop)
{
    RunResult result;
    result.targets = {.within = WithinShare{60.0, 0.9}, .onePlusOne = 0.8};

    const std::string text = toText(result);

    EXPECT_THAT(text, HasSubstr("Nobody was served.\n"));
    EXPECT_THAT(text, Not(HasSubstr("wanted")));
    EXPECT_THAT(text, HasSubstr("seed 0, fingerprint 0000000000000000\n"));
}

TEST(RunText, GivesAllOfTheWaitToItsOnlyCause)
{
    RunResult result = sampleResult();
    result.wait.mean = 10.0 / 3.0;  // Of which 90 do not add up to the cause, in the last digits.
    result.waitCauses = {300.0};

    EXPECT_THAT(toText(result), HasSubstr("\nWaited for      items 100.0%\n"));
}

TEST(RunText, LeavesOutClassesWhereThereIsOnlyOne)
{
    RunResult result = sampleResult();
    result.classes.pop_back();

    EXPECT_THAT(toText(result), Not(HasSubstr("Class")));
}

TEST(RunText, ComparesBanksWhereThereAreSeveral)
{
    RunResult result = sampleResult();
    EXPECT_THAT(toText(result), Not(HasSubstr("Bank")));

    result.banks.push_back({.name = "express", .served = 7, .wait = sampleSummary(1.0), .utilisation = 0.25});
    EXPECT_THAT(toText(result),
                HasSubstr("Bank     served  mean wait     95%  longest  tills busy\n"
                          "tills        90     12.0 s  15.0 s   17.0 s       80.0%\n"
                          "express       7     1.00 s  4.00 s   6.00 s       25.0%\n"));
}

TEST(RunText, NamesAnApproximationAsOne)
{
    RunResult result = sampleResult();
    result.theory = TheoryResult{.model = "M/M/2", .exact = true, .values = {{"wait_s.mean", 9.0}}};
    EXPECT_THAT(toText(result), HasSubstr("Beside theory       this run  theory\n"));

    result.theory->exact = false;
    EXPECT_THAT(toText(result), HasSubstr("Beside theory       this run  approximation\n"));
}

TEST(RunText, StaysWithinAHundredColumns)
{
    RunResult result = sampleResult();
    result.theory = TheoryResult{
        .model = "M/G/2", .broken = {"gaps follow services " + std::string(60, 'g') + " and " + std::string(60, 'h')}};
    result.waitCauses.fill(1.0);
    result.utilisation = result.onePlusOne = 1.0;
    result.lineLength = result.inShop = {99'999.0, 99'999};
    result.scenario = std::string(200, 'x');
    result.classes[0].name = std::string(200, 'y');
    result.banks[0].name = std::string(200, 'z');
    result.banks.push_back(result.banks[0]);
    result.lineProfile.means.resize(72, 1.0);

    EXPECT_LE(widthOf(toText(result)), 100U);
}

TEST(RunText, ShowsTheFirstOfManyTills)
{
    RunResult result = sampleResult();
    result.banks[0].tills.assign(100, sampleTill("7", 0.5));

    const std::string text = toText(result);

    EXPECT_THAT(text, HasSubstr("... 70 more\n"));
    EXPECT_LT(std::count(text.begin(), text.end(), '\n'), 80);
}

}  // namespace tillsim
