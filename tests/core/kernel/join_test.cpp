// SPDX-License-Identifier: MIT
// Handles of spawned tasks, and joining them.
#include "core/kernel/queue.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

TEST(TaskHandle, KnowsWhetherItsTaskHasEnded)
{
    Kernel kernel;
    Story story;
    const TaskHandle handle = kernel.spawn(sayAfter(1s, "said", story));
    EXPECT_FALSE(handle.done());

    kernel.runUntil(Instant{999ms});
    EXPECT_FALSE(handle.done());
    kernel.runUntil(Instant{1s});

    EXPECT_TRUE(handle.done());
    EXPECT_FALSE(handle.cancelled());
}

TEST(TaskHandle, IsCopiedAssignedAndOutlivesItsTaskAndItsKernel)
{
    Story story;
    auto kernel = std::make_unique<Kernel>();
    TaskHandle first = kernel->spawn(sayAfter(1s, "first", story));
    const TaskHandle second = kernel->spawn(sayAfter(2s, "second", story));
    const TaskHandle copy{first};
    first = second;

    kernel->runUntil(Instant{1s});
    EXPECT_TRUE(copy.done());
    EXPECT_FALSE(first.done());
    kernel.reset();

    EXPECT_TRUE(first.done());
    EXPECT_TRUE(second.cancelled());
    first.cancel();
    second.interrupt();
}

TEST(Join, GoesOnInTheInstantInWhichTheTaskEnds)
{
    Kernel kernel;
    Story story;
    const TaskHandle worker = kernel.spawn(sayAfter(2s, "worker", story));
    kernel.spawn(joinAndTell("joiner", worker, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"worker", "joiner: done"}));
    EXPECT_EQ(kernel.now(), Instant{2s});
}

TEST(Join, OfATaskThatHasEndedGoesOnAtOnce)
{
    Kernel kernel;
    Story story;
    const TaskHandle worker = kernel.spawn(sayAfter(0s, "worker", story));
    kernel.run();
    kernel.spawn(joinAndTell("joiner", worker, story));
    kernel.spawn(sayAfter(0s, "other", story));

    kernel.run();

    EXPECT_EQ(story, (Story{"worker", "joiner: done", "other"}));
}

TEST(Join, WakesAllWhoJoinInTheOrderInWhichTheyAsked)
{
    Kernel kernel;
    Story story;
    const TaskHandle worker = kernel.spawn(sayAfter(1s, "worker", story));
    for (const char* const name : {"a", "b", "c"})
        kernel.spawn(joinAndTell(name, worker, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"worker", "a: done", "b: done", "c: done"}));
}

TEST(Join, ThrowsTheFailureOfTheTaskWhichThenDoesNotEndTheRun)
{
    Kernel kernel;
    Story story;
    const TaskHandle worker = kernel.spawn(failAfter(1s, "till on fire"));
    kernel.spawn(joinAndTell("a", worker, story));
    kernel.spawn(joinAndTell("b", worker, story));

    kernel.run();
    kernel.spawn(joinAndTell("late", worker, story));
    kernel.run();

    EXPECT_EQ(story, (Story{"a: till on fire", "b: till on fire", "late: till on fire"}));
}

TEST(Join, ThrowsCancelledWithItsReasonWhenTheTaskWasCancelled)
{
    Kernel kernel;
    Story story;
    const TaskHandle worker = kernel.spawn(sayAfter(1s, "worker", story));
    kernel.spawn(joinAndTell("joiner", worker, story));
    kernel.callAt(Instant{500ms}, [&worker] { worker.cancel("enough"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"joiner: enough"}));
    EXPECT_EQ(kernel.now(), Instant{500ms});
}

TEST(Join, OfAFailureThatNobodyCatchesEndsTheRunOnce)
{
    Kernel kernel;
    const TaskHandle worker = kernel.spawn(failAfter(1s, "till on fire"));
    const auto join = [](TaskHandle joined) -> Task<> { co_await joined.join(); };
    kernel.spawn(join(worker));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "till on fire");
    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "nothing");
}

TEST(Join, ThatWasCancelledLeavesTheTaskAlone)
{
    Kernel kernel;
    Story story;
    const TaskHandle worker = kernel.spawn(sayAfter(2s, "worker", story));
    const TaskHandle joiner = kernel.spawn(joinAndTell("joiner", worker, story));
    kernel.callAt(Instant{1s}, [&joiner] { joiner.cancel("not waiting"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"joiner: not waiting", "worker"}));
}

TEST(Join, ThatWasCancelledEarlierDoesNotKeepAFailureFromEndingTheRun)
{
    Kernel kernel;
    Story story;
    const TaskHandle worker = kernel.spawn(failAfter(2s, "till on fire"));
    const TaskHandle joiner = kernel.spawn(joinAndTell("joiner", worker, story));
    kernel.callAt(Instant{1s}, [&joiner] { joiner.cancel("not waiting"); });

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "till on fire");
    EXPECT_EQ(story, (Story{"joiner: not waiting"}));
}

Task<> cancelIt(TaskHandle victim, std::string reason)
{
    victim.cancel(std::move(reason));
    co_return;
}

/// Joins, and says all that it learns until it has slept for an hour more.
Task<> joinAndSleep(TaskHandle joined, Story& story)
{
    co_await joinAndTell("joiner", joined, story);
    co_await sleep("joiner", 1h, story);
}

TEST(Join, ThrowsAFailureThatHasComeBeforeACancellationOfTheSameInstantSoThatItIsNotLost)
{
    Kernel kernel;
    Story story;
    const TaskHandle worker = kernel.spawn(sayAfter(1h, "worker", story));
    const TaskHandle joiner = kernel.spawn(joinAndSleep(worker, story));
    kernel.callAt(Instant{1s}, [&] {
        worker.interrupt("till on fire");
        kernel.spawn(cancelIt(joiner, "not waiting"));
    });

    kernel.run();

    EXPECT_EQ(story, (Story{"joiner: till on fire", "joiner: not waiting"}));
    EXPECT_EQ(kernel.now(), Instant{1s});
}

TEST(Join, ThrowsTheCancellationOfTheInstantInWhichTheTaskEndsWell)
{
    Kernel kernel;
    Story story;
    LifoQueue<int> queue;
    const TaskHandle worker
        = kernel.spawn([](LifoQueue<int>& own) -> Task<> { static_cast<void>(co_await own.get()); }(queue));
    const TaskHandle joiner = kernel.spawn(joinAndSleep(worker, story));
    kernel.callAt(Instant{1s}, [&] {
        queue.putNowait(1);
        kernel.spawn(cancelIt(joiner, "not waiting"));
    });

    kernel.run();

    EXPECT_EQ(story, (Story{"joiner: not waiting", "joiner: slept"}));
}

}  // namespace
}  // namespace tillsim
