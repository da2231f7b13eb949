// SPDX-License-Identifier: MIT
// delay and yield; and the ranges of spans and instants.
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

TEST(Delay, GoesOnWhenItsSpanHasGoneBy)
{
    Kernel kernel;
    Instant when{};
    kernel.spawn([](Kernel& own, Instant& noted) -> Task<> {
        co_await delay(1500ms);
        co_await delay(1ns);
        noted = own.now();
    }(kernel, when));

    kernel.run();

    EXPECT_EQ(when, Instant{1500000001ns});
}

TEST(Delay, OfZeroIsAYield)
{
    Kernel kernel;
    Story story;
    const auto turn = [](std::string name, Story& told) -> Task<> {
        co_await delay(0s);
        told.push_back(name);
    };
    kernel.callAt(
        Instant{}, [&story] { story.emplace_back("due"); }, 0);
    kernel.spawn(turn("a", story));
    kernel.spawn(sayAfter(0s, "b", story));

    kernel.run();

    EXPECT_EQ(story, (Story{"b", "a", "due"}));
}

TEST(Delay, RunsInThePhaseThatItNames)
{
    Kernel kernel;
    Story story;
    kernel.spawn(sayAfter(1s, "late", story, 200));
    kernel.spawn(sayAfter(1s, "early", story, 3));
    kernel.spawn(sayAfter(1s, "default", story));

    kernel.run();

    EXPECT_EQ(story, (Story{"early", "default", "late"}));
}

/// Waits for `span`, and says what that throws.
Task<> delayAndTell(Duration span, Story& story)
{
    try {
        co_await delay(span);
        story.emplace_back("waited");
    } catch (const std::overflow_error&) {
        story.emplace_back("overflow");
    } catch (const std::logic_error&) {
        story.emplace_back("negative");
    }
}

TEST(Delay, RefusesANegativeSpan)
{
    Kernel kernel;
    Story story;
    kernel.runUntil(Instant{5s});
    kernel.spawn(delayAndTell(-1ns, story));
    kernel.spawn(delayAndTell(Duration::min(), story));

    kernel.run();

    EXPECT_EQ(story, (Story{"negative", "negative"}));
    EXPECT_EQ(kernel.now(), Instant{5s});
}

TEST(Delay, ReachesTheLastInstantButRefusesToGoBeyond)
{
    Kernel kernel;
    Story story;
    kernel.runUntil(Instant{1ns});
    kernel.spawn(delayAndTell(Duration::max(), story));
    kernel.spawn(delayAndTell(Duration::max() - 1ns, story));
    kernel.spawn(delayAndTell(Duration::max() - 2ns, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"overflow", "overflow", "waited"}));
    EXPECT_EQ(kernel.now(), Instant::max() - 1ns);
}

TEST(Yield, LetsEveryTaskThatIsReadyRunFirstAndTakesNoTime)
{
    Kernel kernel;
    Story story;
    kernel.spawn([](Kernel& own, Story& told) -> Task<> {
        own.spawn(sayAfter(0s, "a", told));
        own.spawn(sayAfter(0s, "b", told));
        co_await yield();
        told.emplace_back("after");
    }(kernel, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"a", "b", "after"}));
    EXPECT_EQ(kernel.now(), Instant{});
}

TEST(FromSeconds, RoundsToTheNearestNanosecondAndHalfToEven)
{
    EXPECT_EQ(fromSeconds(1.5), 1500ms);
    EXPECT_EQ(fromSeconds(-0.25), -250ms);
    EXPECT_EQ(fromSeconds(0.5e-9), 0ns);
    EXPECT_EQ(fromSeconds(1.5e-9), 2ns);
    EXPECT_EQ(fromSeconds(2.5e-9), 2ns);
    EXPECT_EQ(fromSeconds(2.6e-9), 3ns);
}

TEST(FromSeconds, RefusesWhatIsNoSpanOrLongerThanTheLongest)
{
    EXPECT_EQ(fromSeconds(longestSeconds), 2300000000s);
    EXPECT_EQ(fromSeconds(-longestSeconds), -2300000000s);
    EXPECT_THROW(static_cast<void>(fromSeconds(longestSeconds + 1.0)), std::out_of_range);
    EXPECT_THROW(static_cast<void>(fromSeconds(-longestSeconds - 1.0)), std::out_of_range);
    EXPECT_THROW(static_cast<void>(fromSeconds(std::numeric_limits<double>::quiet_NaN())), std::out_of_range);
    EXPECT_THROW(static_cast<void>(fromSeconds(std::numeric_limits<double>::infinity())), std::out_of_range);
}

TEST(FromSeconds, GivesSpansOfWhichFourCanBeAddedWithoutOverflow)
{
    EXPECT_LE(fromSeconds(longestSeconds), Duration::max() / 4);
}

TEST(ToSeconds, IsTheInverseOfFromSeconds)
{
    EXPECT_EQ(toSeconds(Duration{1500ms}), 1.5);
    EXPECT_EQ(toSeconds(Instant{2s}), 2.0);
    EXPECT_EQ(fromSeconds(toSeconds(Duration{123456789ns})), 123456789ns);
}

}  // namespace
}  // namespace tillsim
