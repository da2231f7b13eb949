// SPDX-License-Identifier: MIT
// Numbers as people read them.
#include "core/results/readable.hpp"

#include <gtest/gtest.h>

namespace tillsim {

TEST(ReadableTime, HasAboutThreeDigits)
{
    EXPECT_EQ(readableTime(0.0), "0 s");
    EXPECT_EQ(readableTime(8.346), "8.35 s");
    EXPECT_EQ(readableTime(18.04), "18.0 s");
    EXPECT_EQ(readableTime(83.4), "1 min 23 s");
    EXPECT_EQ(readableTime(180.0), "3 min");
    EXPECT_EQ(readableTime(7500.0), "2 h 5 min");
    EXPECT_EQ(readableTime(15.0 * 3600.0), "15 h");
    EXPECT_EQ(readableTime(100.0 * 3600.0), "100 h");
}

TEST(ReadableTime, GoesDownToNanoseconds)
{
    EXPECT_EQ(readableTime(0.25), "250 ms");
    EXPECT_EQ(readableTime(0.0015), "1.50 ms");
    EXPECT_EQ(readableTime(0.00002), "20.0 us");
    EXPECT_EQ(readableTime(3e-9), "3.00 ns");
}

TEST(ReadableTime, NeverShowsSixtyOfAnything)
{
    EXPECT_EQ(readableTime(59.94), "59.9 s");
    EXPECT_EQ(readableTime(59.96), "1 min");
    EXPECT_EQ(readableTime(119.7), "2 min");
    EXPECT_EQ(readableTime(3599.4), "59 min 59 s");
    EXPECT_EQ(readableTime(3599.6), "1 h");
    EXPECT_EQ(readableTime(7199.0), "2 h");
    EXPECT_EQ(readableTime(0.9996), "1.00 s");
}

TEST(ReadableTime, KeepsTheSign)
{
    EXPECT_EQ(readableTime(-90.0), "-1 min 30 s");
}

TEST(Percent, SaysAllOrNothingOnlyIfItIsSo)
{
    EXPECT_EQ(percent(0.0), "0.0%");
    EXPECT_EQ(percent(0.0001), "0.1%");
    EXPECT_EQ(percent(0.5), "50.0%");
    EXPECT_EQ(percent(0.97234), "97.2%");
    EXPECT_EQ(percent(0.99999), "99.9%");
    EXPECT_EQ(percent(1.0), "100.0%");
    EXPECT_EQ(percent(-1e-17), "0.0%");
}

using Texts = std::vector<std::string>;

TEST(Percentages, AddUp)
{
    EXPECT_EQ(percentages({1.0, 1.0, 1.0}), (Texts{"33.4%", "33.3%", "33.3%"}));
    EXPECT_EQ(percentages({2.0, 1.0}), (Texts{"66.7%", "33.3%"}));
    EXPECT_EQ(percentages({62.36, 37.22, 0.42}), (Texts{"62.4%", "37.2%", "0.4%"}));
    EXPECT_EQ(percentages({0.42246, 0.57754}), (Texts{"42.2%", "57.8%"}));
}

TEST(Percentages, SayAllOrNothingOnlyIfItIsSo)
{
    EXPECT_EQ(percentages({0.0, 1e9 / 3.0, 0.0}), (Texts{"0.0%", "100.0%", "0.0%"}));
    EXPECT_EQ(percentages({1e9, 1.0}), (Texts{"99.9%", "0.1%"}));
    EXPECT_EQ(percentages({1.0, 1e9, 1.0, 1.0}), (Texts{"0.1%", "99.7%", "0.1%", "0.1%"}));
}

TEST(Percentages, OfNothingAreNothing)
{
    EXPECT_EQ(percentages({0.0, 0.0}), (Texts{"0.0%", "0.0%"}));
    EXPECT_EQ(percentages({}), Texts{});
}

TEST(PercentBeside, ShowsOnWhichSideOfTheTargetItIs)
{
    EXPECT_EQ(percentBeside(0.972, 0.95), "97.2%");
    EXPECT_EQ(percentBeside(0.9497, 0.95), "94.97%");
    EXPECT_EQ(percentBeside(0.949999, 0.95), "94.9999%");
    EXPECT_EQ(percentBeside(0.95, 0.95), "95.0%");
}

TEST(ClockTime, GoesRoundTheClock)
{
    EXPECT_EQ(clockTime(7.0 * 3600.0, false), "07:00");
    EXPECT_EQ(clockTime(7.0 * 3600.0 + 90.0, true), "07:01:30");
    EXPECT_EQ(clockTime(25.5 * 3600.0, false), "01:30");
}

TEST(Readable, DayAndTimeCountsDaysFromTheFirstMidnight)
{
    EXPECT_EQ(dayAndTime(7.0 * 3600.0, false), "day 1 07:00");
    EXPECT_EQ(dayAndTime(24.0 * 3600.0, false), "day 2 00:00");
    EXPECT_EQ(dayAndTime(49.5 * 3600.0 + 1.0, true), "day 3 01:30:01");
}

}  // namespace tillsim
