// SPDX-License-Identifier: MIT
// Decimal seconds: as short as possible, and nothing lost.
#include "core/events/exact_seconds.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <limits>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

std::string secondsOf(Duration span)
{
    std::string text;
    appendSeconds(text, span);
    return text;
}

/// The nanoseconds that a text of decimal seconds says, without floating point.
std::int64_t nanosecondsIn(const std::string& text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string digits = text.substr(0, point) + text.substr(std::min(point + 1, text.size()));
    digits.append(9 - (text.size() - std::min(point + 1, text.size())), '0');
    return std::stoll(digits);
}

}  // namespace

TEST(ExactSeconds, HaveAsManyDecimalsAsNeeded)
{
    EXPECT_EQ(secondsOf(0ns), "0");
    EXPECT_EQ(secondsOf(12s), "12");
    EXPECT_EQ(secondsOf(500ms), "0.5");
    EXPECT_EQ(secondsOf(17'422'222'304ns), "17.422222304");
    EXPECT_EQ(secondsOf(1ns), "0.000000001");
    EXPECT_EQ(secondsOf(100s), "100");
    EXPECT_EQ(secondsOf(-1500ms), "-1.5");
}

TEST(ExactSeconds, CoverTheWholeRangeOfTime)
{
    EXPECT_EQ(secondsOf(Duration{std::numeric_limits<std::int64_t>::max()}), "9223372036.854775807");
    EXPECT_EQ(secondsOf(Duration{std::numeric_limits<std::int64_t>::min()}), "-9223372036.854775808");
}

TEST(ExactSeconds, AreAppended)
{
    std::string text = "wait ";

    appendSeconds(text, 1s);

    EXPECT_EQ(text, "wait 1");
}

RC_GTEST_PROP(ExactSeconds, LoseNothing, ())
{
    const auto count = *rc::gen::inRange<std::int64_t>(0, std::numeric_limits<std::int64_t>::max());

    RC_ASSERT(nanosecondsIn(secondsOf(Duration{count})) == count);
}

}  // namespace tillsim
