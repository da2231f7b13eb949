// SPDX-License-Identifier: MIT
// Cancelling and interrupting tasks.
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

/// Waits three times for a second each, whatever it is told meanwhile.
Task<> stubborn(Story& story)
{
    for (int time = 0; time < 3; ++time) {
        try {
            co_await delay(1s);
            story.emplace_back("waited");
        } catch (const std::exception& error) {
            story.emplace_back(error.what());
        }
    }
}

TEST(Cancel, ThrowsWithItsReasonWhereTheTaskWaitsInTheSameInstant)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(sleep("task", 1h, story));
    kernel.callAt(Instant{1s}, [&task] { task.cancel("enough"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"task: enough"}));
    EXPECT_EQ(kernel.now(), Instant{1s});
    EXPECT_TRUE(task.done());
    EXPECT_TRUE(task.cancelled());
}

TEST(Cancel, PutsTheTaskAtTheBackOfTheReadyLine)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(sleep("task", 1h, story));
    kernel.callAt(Instant{1s}, [&] {
        kernel.spawn(sayAfter(0s, "ready before", story));
        task.cancel("enough");
        kernel.spawn(sayAfter(0s, "ready after", story));
    });

    kernel.run();

    EXPECT_EQ(story, (Story{"ready before", "task: enough", "ready after"}));
}

TEST(Cancel, ReachesTheInnermostOfTheTasksThatAwaitEachOther)
{
    Kernel kernel;
    Story story;
    const auto outer = [](Task<> inner, Story& told) -> Task<> {
        try {
            co_await inner;
        } catch (const Cancelled& cancelled) {
            told.push_back("outer: " + cancelled.reason());
            throw;
        }
    };
    const TaskHandle task = kernel.spawn(outer(sleep("inner", 1h, story), story));
    kernel.callAt(Instant{1s}, [&task] { task.cancel("enough"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"inner: enough", "outer: enough"}));
}

TEST(Cancel, BeforeTheFirstStepNeverRunsTheBody)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn([](Sign sign, Story& told) -> Task<> {
        static_cast<void>(sign);
        told.emplace_back("ran");
        co_return;
    }(Sign{"parameter", story}, story));

    task.cancel("not wanted");
    EXPECT_FALSE(task.done());
    kernel.spawn(joinAndTell("joiner", task, story));
    kernel.run();

    EXPECT_EQ(story, (Story{"~parameter", "joiner: not wanted"}));
    EXPECT_TRUE(task.cancelled());
}

TEST(Cancel, WhileItRunsTakesEffectAtItsNextWait)
{
    Kernel kernel;
    Story story;
    std::optional<TaskHandle> self;
    self = kernel.spawn([](std::optional<TaskHandle>& own, Story& told) -> Task<> {
        own->cancel("by itself");
        told.emplace_back("still running");
        co_await sleep("task", 1h, told);
    }(self, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"still running", "task: by itself"}));
    EXPECT_TRUE(self->cancelled());
    EXPECT_EQ(kernel.now(), Instant{});
}

TEST(Cancel, OfARunningTaskThatNeverWaitsAgainHasNoEffect)
{
    Kernel kernel;
    Story story;
    std::optional<TaskHandle> self;
    self = kernel.spawn([](std::optional<TaskHandle>& own) -> Task<> {
        own->cancel("too late");
        co_return;
    }(self));
    kernel.spawn(joinAndTell("joiner", *self, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"joiner: done"}));
    EXPECT_FALSE(self->cancelled());
}

TEST(Cancel, ThatIsCaughtLeavesATaskThatIsNotCancelled)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(stubborn(story));
    kernel.callAt(Instant{1500ms}, [&task] { task.cancel("enough"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"waited", "enough", "waited"}));
    EXPECT_EQ(kernel.now(), Instant{2500ms});
    EXPECT_TRUE(task.done());
    EXPECT_FALSE(task.cancelled());
}

TEST(Cancel, KeepsTheFirstReason)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(sleep("task", 1h, story));
    kernel.callAt(Instant{1s}, [&task] {
        task.cancel("first");
        task.cancel("second");
    });

    kernel.run();

    EXPECT_EQ(story, (Story{"task: first"}));
}

TEST(Cancel, CanBeDoneAgainOnceTheFirstWasThrown)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(stubborn(story));
    kernel.callAt(Instant{500ms}, [&task] { task.cancel("first"); });
    kernel.callAt(Instant{700ms}, [&task] { task.cancel("second"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"first", "second", "waited"}));
}

TEST(Cancel, OfATaskThatHasEndedDoesNothing)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(sayAfter(1s, "said", story));
    kernel.run();

    task.cancel("too late");
    kernel.spawn(joinAndTell("joiner", task, story));
    kernel.run();

    EXPECT_EQ(story, (Story{"said", "joiner: done"}));
    EXPECT_FALSE(task.cancelled());
}

TEST(Cancel, CountsAsSuchEvenIfTheTaskThrowsItOnInAnotherWait)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn([](Story& told) -> Task<> {
        std::exception_ptr kept;
        try {
            co_await delay(1h);
        } catch (const Cancelled&) {
            kept = std::current_exception();
        }
        co_await delay(2s);
        told.emplace_back("tidied up");
        std::rethrow_exception(kept);
    }(story));
    kernel.callAt(Instant{1s}, [&task] { task.cancel("enough"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"tidied up"}));
    EXPECT_TRUE(task.cancelled());
    EXPECT_EQ(kernel.now(), Instant{3s});
}

TEST(Cancel, OfAYieldIsThrownWhenItsTurnComes)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn([](Story& told) -> Task<> {
        try {
            co_await yield();
        } catch (const Cancelled& cancelled) {
            told.push_back(cancelled.reason());
        }
    }(story));
    kernel.step();

    task.cancel("enough");
    kernel.spawn(sayAfter(0s, "behind", story));
    kernel.run();

    EXPECT_EQ(story, (Story{"enough", "behind"}));
}

TEST(Cancel, LeavesNoTimerBehind)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(sleep("task", 1h, story));
    kernel.runUntil(Instant{1s});
    EXPECT_EQ(kernel.pending(), 1U);

    task.cancel();
    kernel.run();

    EXPECT_EQ(kernel.pending(), 0U);
    EXPECT_EQ(kernel.now(), Instant{1s});
}

TEST(Cancel, OfATaskThatFailsInsteadEndsTheRunWithThatFailure)
{
    Kernel kernel;
    const TaskHandle task = kernel.spawn([]() -> Task<> {
        try {
            co_await delay(1h);
        } catch (const Cancelled&) {
            throw std::runtime_error{"could not tidy up"};
        }
    }());
    kernel.callAt(Instant{1s}, [&task] { task.cancel(); });

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "could not tidy up");
    EXPECT_FALSE(task.cancelled());
}

TEST(Interrupt, ThrowsWithItsCauseAndLetsTheTaskGoOn)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(stubborn(story));
    kernel.callAt(Instant{1500ms}, [&task] { task.interrupt("breakdown"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"waited", "breakdown", "waited"}));
    EXPECT_EQ(kernel.now(), Instant{2500ms});
}

TEST(Interrupt, BeforeTheFirstStepIsThrownAtTheFirstWait)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(stubborn(story));

    task.interrupt("breakdown");
    kernel.run();

    EXPECT_EQ(story, (Story{"breakdown", "waited", "waited"}));
}

TEST(Interrupt, ThatNobodyCatchesIsAFailure)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(sayAfter(1h, "never", story));
    kernel.callAt(Instant{1s}, [&task] { task.interrupt("breakdown"); });

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "breakdown");
    EXPECT_FALSE(task.cancelled());
}

TEST(Interrupt, GivesWayToACancellationBeforeItWasThrown)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(sleep("task", 1h, story));
    kernel.callAt(Instant{1s}, [&task] {
        task.interrupt("breakdown");
        task.cancel("enough");
    });

    kernel.run();

    EXPECT_EQ(story, (Story{"task: enough"}));
}

TEST(Interrupt, IsLostOnATaskThatIsBeingCancelled)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(stubborn(story));
    kernel.callAt(Instant{500ms}, [&task] {
        task.cancel("enough");
        task.interrupt("breakdown");
    });

    kernel.run();

    EXPECT_EQ(story, (Story{"enough", "waited", "waited"}));
}

TEST(Interrupt, BeforeACancellationOfAFreshTaskStillNeverRunsItsBody)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(stubborn(story));

    task.interrupt("breakdown");
    task.cancel("enough");
    kernel.run();

    EXPECT_EQ(story, Story{});
    EXPECT_TRUE(task.cancelled());
}

TEST(Interrupt, KeepsTheFirstCause)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(stubborn(story));
    kernel.callAt(Instant{500ms}, [&task] {
        task.interrupt("first");
        task.interrupt("second");
    });

    kernel.run();

    EXPECT_EQ(story, (Story{"first", "waited", "waited"}));
}

}  // namespace
}  // namespace tillsim
