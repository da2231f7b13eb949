// SPDX-License-Identifier: MIT
// Spans of time in words.
#include "core/scenario/duration_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <stdexcept>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

std::string durationComplaint(std::string_view text)
{
    try {
        (void)parseDuration(text);
        return {};
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
}

constexpr const char* wrongForm = R"(must be a time in quotes with a unit (ns us ms s min h d), such as "90s")";

TEST(DurationText, KnowsSevenUnits)
{
    EXPECT_EQ(parseDuration("7ns"), 7ns);
    EXPECT_EQ(parseDuration("7us"), 7us);
    EXPECT_EQ(parseDuration("500ms"), 500ms);
    EXPECT_EQ(parseDuration("90s"), 90s);
    EXPECT_EQ(parseDuration("2.5min"), 150s);
    EXPECT_EQ(parseDuration("8h"), 8h);
    EXPECT_EQ(parseDuration("2d"), 48h);
}

TEST(DurationText, AllowsBlanksBeforeTheUnitAndPowersOfTen)
{
    EXPECT_EQ(parseDuration("90 s"), 90s);
    EXPECT_EQ(parseDuration("1.5e3ms"), 1500ms);
    EXPECT_EQ(parseDuration(".5s"), 500ms);
    EXPECT_EQ(parseDuration("-0s"), 0s);
}

TEST(DurationText, RoundsToTheNearestNanosecondTiesToEven)
{
    EXPECT_EQ(parseDuration("4.8306s"), 4'830'600'000ns);
    EXPECT_EQ(parseDuration("0.5ns"), 0ns);
    EXPECT_EQ(parseDuration("1.5ns"), 2ns);
    EXPECT_EQ(parseDuration("2.5ns"), 2ns);
}

TEST(DurationText, IsExactWhereADoubleIsNot)
{
    EXPECT_EQ(parseDuration("2000000000.123456789s"), 2'000'000'000'123'456'789ns);
    EXPECT_EQ(parseSpan("31536000.000000001", 1s), 31'536'000'000'000'001ns);
}

TEST(DurationText, RefusesWhatIsNoTime)
{
    EXPECT_EQ(durationComplaint(""), wrongForm);
    EXPECT_EQ(durationComplaint("90"), wrongForm);
    EXPECT_EQ(durationComplaint("s"), wrongForm);
    EXPECT_EQ(durationComplaint("90 seconds"), wrongForm);
    EXPECT_EQ(durationComplaint("1h30min"), wrongForm);
    EXPECT_EQ(durationComplaint(" 90s"), wrongForm);
    EXPECT_EQ(durationComplaint("90s "), wrongForm);
    EXPECT_EQ(durationComplaint("90S"), wrongForm);
    EXPECT_EQ(durationComplaint("nans"), wrongForm);
    EXPECT_EQ(durationComplaint("0x10s"), wrongForm);
}

TEST(DurationText, RefusesWhatIsOutOfRange)
{
    EXPECT_EQ(durationComplaint("-1s"), "must be a time from 0s to 26000d");
    EXPECT_EQ(durationComplaint("26000.1d"), "must be a time from 0s to 26000d");
    EXPECT_EQ(durationComplaint("infs"), "must be a time from 0s to 26000d");
    EXPECT_EQ(durationComplaint("1e999h"), "must be a time from 0s to 26000d");
    EXPECT_EQ(parseDuration("26000d"), 26'000 * 24h);
}

TEST(DurationText, IsWrittenInTheLargestUnitThatIsExact)
{
    EXPECT_EQ(formatDuration(0s), "0s");
    EXPECT_EQ(formatDuration(15h), "15h");
    EXPECT_EQ(formatDuration(90s), "90s");
    EXPECT_EQ(formatDuration(48h), "2d");
    EXPECT_EQ(formatDuration(1500us), "1500us");
    EXPECT_EQ(formatDuration(-90s), "-90s");
}

RC_GTEST_PROP(DurationText, ReadsBackWhatItWrote, ())
{
    const Duration span{*rc::gen::inRange<std::int64_t>(0, 2'000'000'000'000'000'000)};

    RC_ASSERT(parseDuration(formatDuration(span)) == span);
}

}  // namespace

}  // namespace tillsim
