// SPDX-License-Identifier: MIT
// "Run until" finds the next instant at which it is so, and never the present one.
#include "core/experiment/playback/moment.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

constexpr Instant at(Duration since)
{
    return Instant{since};
}

CustomerStory visit(std::int64_t id, Duration joined, Duration started)
{
    CustomerStory story;
    story.record.id = id;
    story.record.arrived = at(joined);
    story.record.joined = at(joined);
    story.record.started = at(started);
    return story;
}

DayOutline day()
{
    DayOutline day{.end = at(1h), .isComplete = true, .known = at(1h)};
    day.tills = {{{at(0s), TillState::closed}, {at(10s), TillState::idle}, {at(20s), TillState::scanning}},
                 {{at(0s), TillState::closed}, {at(15s), TillState::idle}}};
    day.levels = {{at(0s), 0}, {at(10s), 3}, {at(20s), 4}, {at(30s), 1}, {at(40s), 3}};
    day.customers = {visit(1, 20s, 300s), visit(0, 10s, 320s)};
    day.events = {{at(10s), EventKind::arrived, 0}, {at(20s), EventKind::arrived, 1}, {at(50s), EventKind::reneged, 7}};
    return day;
}

TEST(Moment, OfATimeIsThatTimeUnlessItHasPassed)
{
    const Moment moment{.kind = MomentKind::Time, .at = at(30s)};

    EXPECT_EQ(nextInstantOf(moment, day(), at(29s)), at(30s));
    EXPECT_EQ(nextInstantOf(moment, day(), at(30s)), std::nullopt);
}

TEST(Moment, OfACustomerIsWhenItArrives)
{
    const Moment moment{.kind = MomentKind::Customer, .number = 1};

    EXPECT_EQ(nextInstantOf(moment, day(), at(0s)), at(20s));
    EXPECT_EQ(nextInstantOf(moment, day(), at(20s)), std::nullopt);
}

TEST(Moment, OfALongLineIsWhenItGetsTooLong)
{
    const Moment moment{.kind = MomentKind::LineLonger, .number = 2};

    EXPECT_EQ(nextInstantOf(moment, day(), at(0s)), at(10s));
    EXPECT_EQ(nextInstantOf(moment, day(), at(10s)), at(40s));
    EXPECT_EQ(nextInstantOf(moment, day(), at(40s)), std::nullopt);
}

TEST(Moment, OfALongWaitIsWhenTheFirstHasWaitedTooLong)
{
    const Moment moment{.kind = MomentKind::WaitLonger, .span = 4min};

    EXPECT_EQ(nextInstantOf(moment, day(), at(0s)), at(10s + 4min + 1ns));
    EXPECT_EQ(nextInstantOf(moment, day(), at(10s + 4min + 1ns)), at(20s + 4min + 1ns));
    EXPECT_EQ(nextInstantOf({.kind = MomentKind::WaitLonger, .span = 310s}, day(), at(0s)), std::nullopt);
}

TEST(Moment, OfAnIdleTillIsOfAnyOrOfThatOne)
{
    EXPECT_EQ(nextInstantOf({.kind = MomentKind::TillIdles, .number = nobody}, day(), at(0s)), at(10s));
    EXPECT_EQ(nextInstantOf({.kind = MomentKind::TillIdles, .number = 1}, day(), at(0s)), at(15s));
    EXPECT_EQ(nextInstantOf({.kind = MomentKind::TillIdles, .number = 0}, day(), at(10s)), std::nullopt);
}

TEST(Moment, OfALostCustomerIsWhenSomebodyLeavesUnserved)
{
    const Moment moment{.kind = MomentKind::CustomerLost};

    EXPECT_EQ(nextInstantOf(moment, day(), at(0s)), at(50s));
    EXPECT_EQ(nextInstantOf(moment, day(), at(50s)), std::nullopt);
}

}  // namespace
}  // namespace tillsim
