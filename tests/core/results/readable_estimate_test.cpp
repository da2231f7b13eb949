// SPDX-License-Identifier: MIT
#include "core/results/readable_estimate.hpp"

#include <gtest/gtest.h>

namespace tillsim {

namespace {

std::string text(double mean, std::optional<double> halfWidth, Quantity quantity)
{
    return readableEstimate({.count = 10, .mean = mean, .sd = 1.0, .halfWidth = halfWidth}, quantity);
}

}  // namespace

TEST(ReadableEstimate, ShowsTwoDigitsOfTheHalfWidth)
{
    EXPECT_EQ(text(12.345, 0.5678, Quantity::number), "12.35 +- 0.57");
    EXPECT_EQ(text(12.345, 9.96, Quantity::number), "12 +- 10");
    EXPECT_EQ(text(1204.5, 153.2, Quantity::number), "1204 +- 153");
    EXPECT_EQ(text(0.001, 0.0000123, Quantity::number), "0.001000 +- 0.000012");
}

TEST(ReadableEstimate, ShowsTimesInAUnitThatSuitsThem)
{
    EXPECT_EQ(text(83.21, 1.14, Quantity::time), "83.2 +- 1.1 s");
    EXPECT_EQ(text(600.0, 30.0, Quantity::time), "10.00 +- 0.50 min");
    EXPECT_EQ(text(54'000.0, 360.0, Quantity::time), "15.00 +- 0.10 h");
    EXPECT_EQ(text(0.05, 0.002, Quantity::time), "50.0 +- 2.0 ms");
}

TEST(ReadableEstimate, ShowsSharesInPercent)
{
    EXPECT_EQ(text(0.751, 0.0092, Quantity::share), "75.10 +- 0.92%");
}

TEST(ReadableEstimate, SaysWhatIsNotKnown)
{
    EXPECT_EQ(text(12.345, std::nullopt, Quantity::time), "12.35 +- ? s");
}

TEST(ReadableEstimate, LeavesOutWhatNeverChanges)
{
    EXPECT_EQ(text(0.0, 0.0, Quantity::time), "0 s");
    EXPECT_EQ(text(4.0, 0.0, Quantity::number), "4");
    EXPECT_EQ(text(0.3333333, 0.0, Quantity::number), "0.3333");
}

}  // namespace tillsim
