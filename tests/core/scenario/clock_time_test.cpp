// SPDX-License-Identifier: MIT
// Times of day.
#include "core/scenario/clock_time.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <stdexcept>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

TEST(ClockTime, IsHoursMinutesAndSecondsWithDecimals)
{
    EXPECT_EQ(parseClockTime("10:30"), 10h + 30min);
    EXPECT_EQ(parseClockTime("7:05"), 7h + 5min);
    EXPECT_EQ(parseClockTime("11:42:07"), 11h + 42min + 7s);
    EXPECT_EQ(parseClockTime("11:42:07.250"), 11h + 42min + 7s + 250ms);
    EXPECT_EQ(parseClockTime("00:00:00.000000001"), 1ns);
    EXPECT_EQ(parseClockTime("24:00"), 24h);
}

TEST(ClockTime, IsNothingElse)
{
    for (const char* text :
         {"", "10", "10:", "10:3", "10:300", "100:30", "10:60", "24:01", "10:30:60", "10:30:", "10:30:1", "10:30.5",
          "10:30:00.", "10:30:00.0000000001", "-1:30", "10:30 ", "10h30", "10:30am"})
        EXPECT_EQ(parseClockTime(text), std::nullopt) << text;
}

TEST(ClockTime, IsWrittenAsShortAsThreeDecimalsAtATimeAllow)
{
    EXPECT_EQ(formatClockTime(7h + 5min), "07:05");
    EXPECT_EQ(formatClockTime(11h + 42min + 7s), "11:42:07");
    EXPECT_EQ(formatClockTime(11h + 42min + 7s + 250ms), "11:42:07.250");
    EXPECT_EQ(formatClockTime(10h + 1us), "10:00:00.000001");
    EXPECT_EQ(formatClockTime(1ns), "00:00:00.000000001");
}

TEST(ClockTime, StartsAgainAtMidnight)
{
    EXPECT_EQ(formatClockTime(25h + 1min), "01:01");
}

RC_GTEST_PROP(ClockTime, ReadsBackWhatItWrote, ())
{
    const Duration time{*rc::gen::inRange<std::int64_t>(0, 86'399'999'999'999)};

    RC_ASSERT(parseClockTime(formatClockTime(time)) == time);
}

TEST(Moment, IsTheNextTimeAtWhichTheClockShowsIt)
{
    EXPECT_EQ(parseMoment("10:30", 7h), 3h + 30min);
    EXPECT_EQ(parseMoment("07:00", 7h), 0h);
    EXPECT_EQ(parseMoment("06:00", 18h), 12h);
    EXPECT_EQ(parseMoment("24:00", 7h), 17h);
}

TEST(Moment, IsAlsoATimeSinceOpening)
{
    EXPECT_EQ(parseMoment("2.5h", 7h), 2h + 30min);
}

TEST(Moment, RefusesAnythingElse)
{
    try {
        (void)parseMoment("noon", 7h);
        FAIL() << "noon was accepted";
    } catch (const std::invalid_argument& error) {
        EXPECT_STREQ(error.what(), R"(must be a clock time such as "10:30", or a time since opening such as "2.5h")");
    }
}

}  // namespace

}  // namespace tillsim
