// SPDX-License-Identifier: MIT
// withTimeout on tasks, one inside the other and in the same instant.
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

/// Awaits `inner` for `span` and says "NAME gave up" or "NAME ended".
Task<> within(std::string name, Duration span, Task<> inner, Story& story, Phase phase = lastPhase)
{
    const bool ended = co_await withTimeout(span, std::move(inner), phase);
    story.push_back(name + (ended ? " ended" : " gave up"));
}

TEST(TaskTimeout, GivesTheResultOfATaskThatEndsInTime)
{
    Kernel kernel;
    std::optional<int> got;
    kernel.spawn(
        [](std::optional<int>& result) -> Task<> { result = co_await withTimeout(2s, giveAfter(1s, 7)); }(got));

    kernel.run();

    EXPECT_EQ(got, 7);
    EXPECT_EQ(kernel.now(), Instant{1s});
    EXPECT_EQ(kernel.pending(), 0U);
}

TEST(TaskTimeout, CancelsTheTaskAndGivesNothing)
{
    Kernel kernel;
    Story story;
    kernel.spawn(within("outer", 1s, sleep("inner", 1h, story), story));

    kernel.run();

    EXPECT_EQ(story, (Story{"inner: timeout", "outer gave up"}));
    EXPECT_EQ(kernel.now(), Instant{1s});
    EXPECT_EQ(kernel.pending(), 0U);
}

TEST(TaskTimeout, LosesToATaskThatEndsInTheSameInstant)
{
    Kernel kernel;
    Story story;
    kernel.spawn(within("outer", 1s, sleep("inner", 1s, story), story));

    kernel.run();

    EXPECT_EQ(story, (Story{"inner: slept", "outer ended"}));
}

TEST(TaskTimeout, OfZeroLetsATaskRunThatNeedsNoTime)
{
    Kernel kernel;
    Story story;
    kernel.spawn(within("a", 0s, sayAfter(0s, "said", story), story));
    kernel.spawn(within("b", 0s, sleep("slept", 0s, story), story));

    kernel.run();

    EXPECT_EQ(story, (Story{"said", "a ended", "slept: slept", "b ended"}));
}

TEST(TaskTimeout, LeavesTheSpawnedTaskThatWaitsUncancelled)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(within("outer", 1s, sleep("inner", 1h, story), story));

    kernel.run();

    EXPECT_TRUE(task.done());
    EXPECT_FALSE(task.cancelled());
}

TEST(TaskTimeout, WaitsForATaskThatTidiesUpAndCountsItsResult)
{
    Kernel kernel;
    std::optional<int> got;
    kernel.spawn([](std::optional<int>& result) -> Task<> {
        const auto tidy = []() -> Task<int> {
            bool isLate = false;
            try {
                co_await delay(1h);
            } catch (const Cancelled&) {
                isLate = true;
            }
            co_await delay(2s);
            co_return isLate ? 1 : 0;
        };
        result = co_await withTimeout(1s, tidy());
    }(got));

    kernel.run();

    EXPECT_EQ(got, 1);
    EXPECT_EQ(kernel.now(), Instant{3s});
}

TEST(TaskTimeout, ThrowsTheFailureOfTheTask)
{
    Kernel kernel;
    Story story;
    kernel.spawn(within("outer", 2s, failAfter(1s, "till on fire"), story));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "till on fire");
    EXPECT_EQ(kernel.pending(), 0U);
}

TEST(TaskTimeout, LetsACancellationThrough)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(within("outer", 2s, sleep("inner", 1h, story), story));
    kernel.callAt(Instant{1s}, [&task] { task.cancel("enough"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"inner: enough"}));
    EXPECT_TRUE(task.cancelled());
    EXPECT_EQ(kernel.now(), Instant{1s});
}

TEST(TaskTimeout, GivesWayToACancellationBeforeItWasThrown)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(within("outer", 1s, sleep("inner", 1h, story), story));
    kernel.callAt(Instant{1s}, [&task] { task.cancel("enough"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"inner: enough"}));
    EXPECT_TRUE(task.cancelled());
}

TEST(TaskTimeout, InsideALongerOneEndsOnlyTheInnerTask)
{
    Kernel kernel;
    Story story;
    kernel.spawn(within("outer", 5s, within("inner", 1s, sleep("sleeper", 1h, story), story), story));

    kernel.run();

    EXPECT_EQ(story, (Story{"sleeper: timeout", "inner gave up", "outer ended"}));
    EXPECT_EQ(kernel.now(), Instant{1s});
}

TEST(TaskTimeout, OutsideALongerOneEndsBoth)
{
    Kernel kernel;
    Story story;
    kernel.spawn(within("outer", 1s, within("inner", 5s, sleep("sleeper", 1h, story), story), story));

    kernel.run();

    EXPECT_EQ(story, (Story{"sleeper: timeout", "outer gave up"}));
    EXPECT_EQ(kernel.now(), Instant{1s});
    EXPECT_EQ(kernel.pending(), 0U);
}

TEST(TaskTimeout, InTheSameInstantAsAnInnerOneOfTheSamePhaseComesFirst)
{
    Kernel kernel;
    Story story;
    kernel.spawn(within("outer", 1s, within("inner", 1s, sleep("sleeper", 1h, story), story), story));

    kernel.run();

    EXPECT_EQ(story, (Story{"sleeper: timeout", "outer gave up"}));
}

TEST(TaskTimeout, InTheSameInstantAsAnInnerOneOfAnEarlierPhaseComesSecond)
{
    Kernel kernel;
    Story story;
    const auto inner = [](Story& told) -> Task<> {
        co_await within("inner", 1s, sleep("sleeper", 1h, told), told, 100);
        co_await sleep("rest", 1h, told);
    };
    kernel.spawn(within("outer", 1s, inner(story), story, 200));

    kernel.run();

    EXPECT_EQ(story, (Story{"sleeper: timeout", "inner gave up", "rest: timeout", "outer gave up"}));
    EXPECT_EQ(kernel.now(), Instant{1s});
}

/// Is withdrawn only when its own two tasks are, which takes them `tidying`.
Task<> gatherSlowly(Duration tidying, Story& story)
{
    const auto slow = [](Duration span) -> Task<> {
        try {
            co_await delay(1h);
        } catch (const Cancelled&) {
        }
        co_await delay(span);
    };
    try {
        co_await gather(slow(tidying), slow(tidying));
    } catch (const Cancelled& cancelled) {
        story.push_back("gather: " + cancelled.reason());
        throw;
    }
}

TEST(TaskTimeout, OutsideOvertakesAnInnerOneThatIsStillBeingWithdrawn)
{
    Kernel kernel;
    Story story;
    kernel.spawn(within("outer", 2s, within("inner", 1s, gatherSlowly(5s, story), story), story));

    kernel.run();

    EXPECT_EQ(story, (Story{"gather: timeout", "outer gave up"}));
    EXPECT_EQ(kernel.now(), Instant{6s});
}

TEST(TaskTimeout, InsideDoesNotOvertakeAnOuterOneThatIsStillBeingWithdrawn)
{
    Kernel kernel;
    Story story;
    kernel.spawn(within("outer", 1s, within("inner", 2s, gatherSlowly(5s, story), story), story));

    kernel.run();

    EXPECT_EQ(story, (Story{"gather: timeout", "outer gave up"}));
    EXPECT_EQ(kernel.now(), Instant{6s});
}

TEST(TaskTimeout, IsOvertakenByACancellationWhileItIsStillBeingWithdrawn)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(within("outer", 1s, gatherSlowly(5s, story), story));
    kernel.callAt(Instant{2s}, [&task] { task.cancel("enough"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"gather: enough"}));
    EXPECT_TRUE(task.cancelled());
    EXPECT_EQ(kernel.now(), Instant{6s});
}

}  // namespace
}  // namespace tillsim
