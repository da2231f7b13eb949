// SPDX-License-Identifier: MIT
// Lock and LockGuard, beyond what the conformance rows say.
#include "core/kernel/sync.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

Task<> holdFor(Duration span, Lock& lock, std::string name, Story& story)
{
    co_await lock.acquire();
    const LockGuard guard{lock};
    story.push_back(name + " in");
    co_await delay(span);
    story.push_back(name + " out");
}

TEST(Lock, LetsOneInAtATimeInTheOrderOfAsking)
{
    Lock lock;
    Kernel kernel;
    Story story;
    for (const char* const name : {"a", "b", "c"})
        kernel.spawn(holdFor(1s, lock, name, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"a in", "a out", "b in", "b out", "c in", "c out"}));
    EXPECT_EQ(kernel.now(), Instant{3s});
    EXPECT_FALSE(lock.isLocked());
}

TEST(Lock, IsNeverFreeOnItsWayFromOneTaskToTheNext)
{
    Lock lock;
    Kernel kernel;
    Story story;
    ASSERT_TRUE(lock.tryAcquire());
    kernel.spawn(holdFor(1s, lock, "first", story));
    kernel.run();

    lock.release();

    EXPECT_TRUE(lock.isLocked());
    EXPECT_FALSE(lock.tryAcquire());
    EXPECT_EQ(lock.waiting(), 0U);
    kernel.spawn(holdFor(1s, lock, "newcomer", story));
    kernel.run();
    EXPECT_EQ(story, (Story{"first in", "first out", "newcomer in", "newcomer out"}));
}

TEST(Lock, PassesOnFromATaskThatIsInterruptedBeforeItRuns)
{
    Lock lock;
    Kernel kernel;
    Story story;
    ASSERT_TRUE(lock.tryAcquire());
    const TaskHandle first = kernel.spawn([](Lock& l, Story& s) -> Task<> {
        try {
            co_await l.acquire();
        } catch (const Interrupted&) {
            s.push_back("interrupted");
        }
    }(lock, story));
    kernel.spawn(holdFor(1s, lock, "second", story));
    kernel.run();

    lock.release();
    first.interrupt();
    kernel.run();

    EXPECT_EQ(story, (Story{"interrupted", "second in", "second out"}));
    EXPECT_FALSE(lock.isLocked());
}

TEST(Lock, IsFreeAgainWhenItWasHandedInVain)
{
    Lock lock;
    Kernel kernel;
    Story story;
    ASSERT_TRUE(lock.tryAcquire());
    const TaskHandle waiter = kernel.spawn(holdFor(1s, lock, "never", story));
    kernel.run();

    lock.release();
    waiter.cancel();

    EXPECT_FALSE(lock.isLocked());
    kernel.run();
    EXPECT_EQ(story, Story{});
}

TEST(Lock, IsNotHeldByATaskThatGaveUp)
{
    Lock lock;
    Kernel kernel;
    Story story;
    kernel.spawn(holdFor(5s, lock, "long", story));
    kernel.spawn([](Lock& l, Story& s) -> Task<> {
        const bool hasIt = co_await withTimeout(1s, l.acquire());
        s.push_back(hasIt ? "got it" : "gave up");
    }(lock, story));
    kernel.spawn(holdFor(1s, lock, "patient", story));

    kernel.run();

    EXPECT_EQ(story, (Story{"long in", "gave up", "long out", "patient in", "patient out"}));
    EXPECT_FALSE(lock.isLocked());
}

TEST(Lock, MayBeDestroyedOnceItWasHandedOver)
{
    Kernel kernel;
    Story story;
    std::optional<Lock> lock{std::in_place};
    ASSERT_TRUE(lock->tryAcquire());
    kernel.spawn([](Lock& l, Story& s) -> Task<> {
        co_await l.acquire();
        s.push_back("has it");
    }(*lock, story));
    kernel.run();

    lock->release();
    lock.reset();
    kernel.run();

    EXPECT_EQ(story, (Story{"has it"}));
}

TEST(LockGuard, ReleasesTheLockOfATaskThatIsCancelled)
{
    Lock lock;
    Kernel kernel;
    Story story;
    const TaskHandle holder = kernel.spawn(holdFor(24h, lock, "holder", story));
    kernel.spawn(holdFor(1s, lock, "next", story));
    kernel.runUntil(Instant{1s});

    holder.cancel();
    kernel.run();

    EXPECT_EQ(story, (Story{"holder in", "next in", "next out"}));
    EXPECT_FALSE(lock.isLocked());
}

TEST(LockGuard, ReleasesTheLockWhenTheKernelIsDestroyed)
{
    Lock lock;
    Story story;
    {
        Kernel kernel;
        kernel.spawn(holdFor(24h, lock, "holder", story));
        kernel.spawn(holdFor(1s, lock, "next", story));
        kernel.runUntil(Instant{1s});
    }

    EXPECT_FALSE(lock.isLocked());
    EXPECT_EQ(story, (Story{"holder in"}));
}

TEST(LockGuard, LeavesALockAloneThatIsGone)
{
    Kernel kernel;
    Story story;
    std::optional<Lock> lock{std::in_place};
    kernel.spawn(holdFor(1s, *lock, "holder", story));
    kernel.runUntil(Instant{500ms});

    lock.reset();
    kernel.run();

    EXPECT_EQ(story, (Story{"holder in", "holder out"}));
}

TEST(LockGuard, DoesNotReleaseALockThatItsTaskHadLentToACondition)
{
    Condition condition;
    {
        Kernel kernel;
        kernel.spawn([](Condition& c) -> Task<> {
            co_await c.lock().acquire();
            const LockGuard guard{c.lock()};
            co_await c.wait();
        }(condition));
        kernel.run();
        ASSERT_FALSE(condition.lock().isLocked());
    }

    EXPECT_FALSE(condition.lock().isLocked());
}

Task<> lendUnderGuard(Condition& condition)
{
    co_await condition.lock().acquire();
    const LockGuard guard{condition.lock()};
    co_await condition.wait();
}

Task<> holdUnderGuardAfter(Duration span, Lock& lock)
{
    co_await delay(span);
    co_await lock.acquire();
    const LockGuard guard{lock};
    co_await delay(1h);
}

TEST(LockGuard, LeavesALockToWhoHasItWhileItsTaskDiesInACondition)
{
    Condition condition;
    {
        Kernel kernel;
        kernel.spawn(holdUnderGuardAfter(2s, condition.lock()));
        kernel.spawn(holdUnderGuardAfter(1s, condition.lock()));
        kernel.spawn(lendUnderGuard(condition));
        kernel.runUntil(Instant{3s});
        ASSERT_EQ(condition.waiting(), 1U);
        ASSERT_EQ(condition.lock().waiting(), 1U);
    }

    EXPECT_TRUE(condition.lock().tryAcquire());
    EXPECT_FALSE(condition.lock().tryAcquire());
}

TEST(LockGuard, LeavesALockToTheNextWhileItsTaskDiesWithTheLockThatItHasJustGotBack)
{
    Condition condition;
    {
        Kernel kernel;
        kernel.spawn(holdUnderGuardAfter(2s, condition.lock()));
        kernel.spawn(lendUnderGuard(condition));
        kernel.callAt(Instant{1s}, [&condition] {
            ASSERT_TRUE(condition.lock().tryAcquire());
            condition.notify();
        });
        kernel.callAt(Instant{3s}, [&condition] { condition.lock().release(); });
        kernel.runUntil(Instant{2s});
        ASSERT_TRUE(kernel.step());
    }

    EXPECT_TRUE(condition.lock().tryAcquire());
    EXPECT_FALSE(condition.lock().tryAcquire());
}

TEST(LockGuard, ReleasesALockThatItsTaskGotBackFromACondition)
{
    Kernel kernel;
    Condition condition;
    kernel.spawn(lendUnderGuard(condition));
    kernel.spawn([](Condition& c) -> Task<> {
        co_await delay(1s);
        co_await c.lock().acquire();
        const LockGuard guard{c.lock()};
        c.notify();
    }(condition));

    kernel.run();

    EXPECT_FALSE(condition.lock().isLocked());
    EXPECT_TRUE(kernel.waiting().empty());
}

TEST(LockGuard, ReleasesALockThatItsTaskGotBackForACancellationItDidNotLiveToSee)
{
    Condition condition;
    {
        Kernel kernel;
        const TaskHandle task = kernel.spawn(lendUnderGuard(condition));
        kernel.run();
        task.cancel();
        ASSERT_TRUE(condition.lock().isLocked());
    }

    EXPECT_FALSE(condition.lock().isLocked());
}

TEST(LockGuard, ReleasesALockThatAnotherTaskLentWhileItWasReleasedByHand)
{
    Kernel kernel;
    Condition condition;
    kernel.spawn([](Lock& lock) -> Task<> {
        co_await lock.acquire();
        const LockGuard guard{lock};
        lock.release();
        co_await delay(2s);
        co_await lock.acquire();
    }(condition.lock()));
    kernel.spawn([](Condition& c) -> Task<> {
        co_await c.lock().acquire();
        co_await c.wait();
    }(condition));

    kernel.run();

    EXPECT_FALSE(condition.lock().isLocked());
}

TEST(LockGuard, ReleasesALockThatCameBackToANamedWaitInVain)
{
    Kernel kernel;
    Condition condition;
    kernel.spawn([](Condition& c) -> Task<> {
        auto wait = withTimeout(1s, c.wait());
        co_await c.lock().acquire();
        const LockGuard guard{c.lock()};
        co_await wait;
    }(condition));
    kernel.spawn([](Condition& c) -> Task<> {
        co_await delay(2s);
        co_await c.lock().acquire();
    }(condition));

    kernel.run();

    EXPECT_TRUE(kernel.waiting().empty());
}

TEST(Condition, CanBeWaitedForAgainByTheSameOperation)
{
    Kernel kernel;
    Condition condition;
    const TaskHandle task = kernel.spawn([](Condition& c) -> Task<> {
        co_await c.lock().acquire();
        auto wait = c.wait();
        co_await wait;
        co_await wait;
    }(condition));
    kernel.run();
    ASSERT_TRUE(condition.lock().tryAcquire());
    condition.notify();
    condition.lock().release();
    kernel.run();
    ASSERT_EQ(condition.waiting(), 1U);

    task.cancel();
    kernel.run();

    EXPECT_TRUE(task.cancelled());
}

}  // namespace
}  // namespace tillsim
