// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/value_range.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using testing::ElementsAre;
using testing::SizeIs;
using Values = std::vector<std::string>;

Values values(const char* text)
{
    return valuesOf(parseRange(text));
}

std::string complaint(const char* text)
{
    try {
        (void)values(text);
        return {};
    } catch (const BadRange& problem) {
        return problem.what();
    }
}

}  // namespace

TEST(ValueRange, OfWholeNumbersGoesByOne)
{
    EXPECT_THAT(values("1..8"), ElementsAre("1", "2", "3", "4", "5", "6", "7", "8"));
    EXPECT_THAT(values("1h..3h"), ElementsAre("1h", "2h", "3h"));
    EXPECT_THAT(values("4..4"), ElementsAre("4"));
}

TEST(ValueRange, GoesByItsStepAndNotBeyondItsEnd)
{
    EXPECT_THAT(values("60..240 step 20"), SizeIs(10));
    EXPECT_THAT(values("1..8 step 3"), ElementsAre("1", "4", "7"));
    EXPECT_THAT(values("3..1 step -1"), ElementsAre("3", "2", "1"));
    EXPECT_THAT(values("-1..1 step 1"), ElementsAre("-1", "0", "1"));
}

TEST(ValueRange, IsExactInDecimals)
{
    EXPECT_THAT(values("0.1..0.5 step 0.1"), ElementsAre("0.1", "0.2", "0.3", "0.4", "0.5"));
    EXPECT_THAT(values("0..1 step 0.25"), ElementsAre("0", "0.25", "0.5", "0.75", "1"));
    EXPECT_THAT(values("0..1 step 0.001"), SizeIs(1001));
}

TEST(ValueRange, KeepsItsUnits)
{
    EXPECT_THAT(values("5s..30s step 5s"), ElementsAre("5s", "10s", "15s", "20s", "25s", "30s"));
    EXPECT_THAT(values("1.5min..2.5min step 0.5min"), ElementsAre("1.5min", "2min", "2.5min"));
    EXPECT_THAT(values("30 s .. 2 min step 30 s"), ElementsAre("30s", "1min", "90s", "2min"));
    EXPECT_THAT(values("2min..1min step -30s"), ElementsAre("2min", "90s", "1min"));
}

TEST(ValueRange, CanBeOfClockTimes)
{
    EXPECT_THAT(values("07:00..08:30 step 30min"), ElementsAre("07:00", "07:30", "08:00", "08:30"));
}

TEST(ValueRange, SaysWhatWouldBeRight)
{
    EXPECT_EQ(complaint("0.1..0.5"), "must have a step, as in 0.1..0.5 step 0.1");
    EXPECT_EQ(complaint("8..1"), "must lead from 8 to 1: with a step below 0, such as step -1");
    EXPECT_EQ(complaint("1..8 step 0"), "must have a step other than 0");
    EXPECT_EQ(complaint("5..30s step 5s"), "must have a unit at each of its numbers or at none, as in 5s..30s step 5s");
    EXPECT_EQ(complaint("07:00..08:00 step 5"),
              "must have a unit at each of its numbers or at none, as in 5s..30s step 5s");
    EXPECT_EQ(complaint("07:00..8 step 5min"),
              "must have clock times at both ends and a span as its step, as in 07:00..09:00 step 30min");
    EXPECT_EQ(complaint("1..x"), "must be a range such as 1..8 or 60s..240s step 20s: 'x' is no number or time");
    EXPECT_EQ(complaint("1..8 step"), "must be a range such as 1..8 or 60s..240s step 20s: '' is no step");
    EXPECT_EQ(complaint("7"), "must be a range such as 1..8 or 60s..240s step 20s, not '7'");
    EXPECT_EQ(complaint("1..1000000"), "must have at most 100000 values");
    EXPECT_EQ(complaint("0.0000000001..999999999999 step 1"), "must have numbers of at most 18 digits together");
}

TEST(ValueRange, IsTakenForOneOnlyIfItBeginsWithANumber)
{
    EXPECT_TRUE(isRange("1..8"));
    EXPECT_TRUE(isRange(" -1..8"));
    EXPECT_FALSE(isRange("../baskets.csv"));
    EXPECT_FALSE(isRange("2/../baskets.csv"));
    EXPECT_FALSE(isRange("shared"));
    EXPECT_FALSE(isRange("[\"1..8\"]"));
}

TEST(Decimal, IsSpelledWithoutIdleZeros)
{
    EXPECT_EQ(toString(Decimal{50, 2}), "0.5");
    EXPECT_EQ(toString(Decimal{-5, 1}), "-0.5");
    EXPECT_EQ(toString(Decimal{30, 1}), "3");
    EXPECT_EQ(toString(Decimal{100, 0}), "100");
    EXPECT_EQ(toString(Decimal{0, 3}), "0");
}

TEST(Amount, IsANumberASpanOrAClockTime)
{
    EXPECT_EQ(valueOf(*parseAmount("2.5min")), 150.0);
    EXPECT_EQ(valueOf(*parseAmount("07:30")), 27'000.0);
    EXPECT_EQ(valueOf(*parseAmount("-0.1")), -0.1);
    EXPECT_EQ(parseAmount("shared"), std::nullopt);
    EXPECT_EQ(parseAmount("5 miles"), std::nullopt);
    EXPECT_EQ(parseAmount(""), std::nullopt);
}

}  // namespace tillsim
