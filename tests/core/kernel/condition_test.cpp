// SPDX-License-Identifier: MIT
// Condition, beyond what the conformance rows say: the way back to the lock.
#include "core/kernel/sync.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

/// Tells how its wait ended, and whether it held the lock then; releases it.
Task<> waitAndTell(Condition& condition, std::string name, Story& story)
{
    co_await condition.lock().acquire();
    const LockGuard guard{condition.lock()};
    const auto tell = [&](const std::string& how) {
        story.push_back(name + ": " + how + (condition.lock().isLocked() ? "" : ", without the lock"));
    };
    try {
        co_await condition.wait();
        tell("notified");
    } catch (const Interrupted& interrupted) {
        tell("interrupted by " + interrupted.cause());
    } catch (const Cancelled& cancelled) {
        tell("cancelled for " + cancelled.reason());
        throw;
    }
}

Task<> waitForASecond(Condition& condition, std::string name, Story& story)
{
    co_await condition.lock().acquire();
    const LockGuard guard{condition.lock()};
    try {
        const bool isNotified = co_await withTimeout(1s, condition.wait());
        story.push_back(name + (isNotified ? ": notified" : ": gave up"));
    } catch (const Interrupted& interrupted) {
        story.push_back(name + ": interrupted by " + interrupted.cause());
    } catch (const Cancelled& cancelled) {
        story.push_back(name + ": cancelled for " + cancelled.reason());
    }
}

Task<> holdFor(Duration span, Lock& lock, Story& story)
{
    co_await lock.acquire();
    story.push_back("holder in");
    co_await delay(span);
    story.push_back("holder out");
    lock.release();
}

void notifyAllOf(Condition& condition)
{
    ASSERT_TRUE(condition.lock().tryAcquire());
    condition.notifyAll();
    condition.lock().release();
}

TEST(Condition, PutsTheNotifiedBehindThoseWhoWaitForTheLock)
{
    Condition condition;
    Kernel kernel;
    Story story;
    kernel.spawn(waitAndTell(condition, "waiter", story));
    kernel.run();
    ASSERT_TRUE(condition.lock().tryAcquire());
    kernel.spawn(holdFor(1s, condition.lock(), story));
    kernel.run();

    condition.notify();
    condition.lock().release();
    kernel.run();

    EXPECT_EQ(story, (Story{"holder in", "holder out", "waiter: notified"}));
}

TEST(Condition, PutsTheWithdrawnBehindThoseWhoWaitForTheLock)
{
    Condition condition;
    Kernel kernel;
    Story story;
    const TaskHandle waiter = kernel.spawn(waitAndTell(condition, "waiter", story));
    kernel.run();
    ASSERT_TRUE(condition.lock().tryAcquire());
    kernel.spawn(holdFor(1s, condition.lock(), story));
    kernel.run();

    waiter.interrupt("a breakdown");
    condition.lock().release();
    kernel.run();

    EXPECT_EQ(story, (Story{"holder in", "holder out", "waiter: interrupted by a breakdown"}));
    EXPECT_FALSE(condition.lock().isLocked());
}

TEST(Condition, ReportsATaskThatIsOnItsWayBackToTheLock)
{
    Condition condition;
    Kernel kernel;
    Story story;
    kernel.spawn(waitAndTell(condition, "waiter", story), "waiter");
    kernel.run();

    ASSERT_TRUE(condition.lock().tryAcquire());
    condition.notify();
    kernel.run();

    ASSERT_EQ(kernel.waiting().size(), 1U);
    EXPECT_EQ(kernel.waiting()[0].on, "return to the lock of a condition");
    EXPECT_EQ(condition.waiting(), 0U);
    EXPECT_EQ(condition.lock().waiting(), 1U);
}

TEST(Condition, ServesTwoOfAKindOnOneLock)
{
    Lock lock;
    Condition notEmpty{lock};
    Condition notFull{lock};
    Kernel kernel;
    Story story;
    kernel.spawn(waitAndTell(notEmpty, "consumer", story));
    kernel.spawn(waitAndTell(notFull, "producer", story));
    kernel.run();

    notifyAllOf(notFull);
    kernel.run();

    EXPECT_EQ(story, (Story{"producer: notified"}));
    EXPECT_EQ(notEmpty.waiting(), 1U);
}

/// A task waits for a second, but somebody else has the lock from 0.5 s to 2.5 s.
struct LateLock {
    LateLock()
    {
        kernel.callAt(Instant{500ms}, [this] { EXPECT_TRUE(condition.lock().tryAcquire()); });
    }

    void runToTheRelease()
    {
        kernel.runUntil(Instant{2500ms});
        EXPECT_EQ(story, Story{});
        condition.lock().release();
    }

    Condition condition;
    Kernel kernel;
    Story story;
    TaskHandle waiter = kernel.spawn(waitForASecond(condition, "waiter", story));
};

TEST(Condition, GivesUpAtTheDeadlineButGoesOnOnlyWithTheLock)
{
    LateLock scene;

    scene.runToTheRelease();
    scene.kernel.run();

    EXPECT_EQ(scene.story, (Story{"waiter: gave up"}));
    EXPECT_FALSE(scene.condition.lock().isLocked());
}

TEST(Condition, LetsACancellationOvertakeATimeoutThatIsOnItsWayBackToTheLock)
{
    LateLock scene;
    scene.kernel.callAt(Instant{2s}, [&] { scene.waiter.cancel("closing time"); });

    scene.runToTheRelease();
    scene.kernel.run();

    EXPECT_EQ(scene.story, (Story{"waiter: cancelled for closing time"}));
    EXPECT_FALSE(scene.condition.lock().isLocked());
}

TEST(Condition, LetsAnInterruptionOvertakeATimeoutThatHasItsLockBackButHasNotRun)
{
    LateLock scene;

    scene.runToTheRelease();
    scene.waiter.interrupt("a breakdown");
    scene.kernel.run();

    EXPECT_EQ(scene.story, (Story{"waiter: interrupted by a breakdown"}));
    EXPECT_FALSE(scene.condition.lock().isLocked());
}

TEST(Condition, LetsACancellationOvertakeAnInterruptionThatOvertookATimeout)
{
    LateLock scene;
    scene.kernel.callAt(Instant{2s}, [&] { scene.waiter.interrupt("a breakdown"); });

    scene.runToTheRelease();
    scene.waiter.cancel("closing time");
    scene.kernel.run();

    EXPECT_EQ(scene.story, (Story{"waiter: cancelled for closing time"}));
    EXPECT_FALSE(scene.condition.lock().isLocked());
}

TEST(Condition, ThrowsTheFaultThatCameBeforeTheDeadline)
{
    LateLock scene;
    scene.kernel.callAt(Instant{700ms}, [&] { scene.waiter.interrupt("a breakdown"); });

    scene.runToTheRelease();
    scene.kernel.run();

    EXPECT_EQ(scene.story, (Story{"waiter: interrupted by a breakdown"}));
}

TEST(Condition, PassesTheNotificationOnThatCameBeforeTheDeadlineButWithoutTheLock)
{
    LateLock scene;
    scene.kernel.spawn(waitAndTell(scene.condition, "next", scene.story));
    scene.kernel.callAt(Instant{800ms}, [&] { scene.condition.notify(); });

    scene.runToTheRelease();
    scene.kernel.run();

    EXPECT_EQ(scene.story, (Story{"waiter: gave up", "next: notified"}));
}

TEST(Condition, PassesTheNotificationOnOfATaskThatHasTheLockButHasNotRun)
{
    Condition condition;
    Kernel kernel;
    Story story;
    const TaskHandle first = kernel.spawn(waitAndTell(condition, "first", story));
    kernel.spawn(waitAndTell(condition, "second", story));
    kernel.run();
    ASSERT_TRUE(condition.lock().tryAcquire());
    condition.notify();
    condition.lock().release();

    first.interrupt("a breakdown");
    kernel.run();

    EXPECT_EQ(story, (Story{"first: interrupted by a breakdown", "second: notified"}));
    EXPECT_FALSE(condition.lock().isLocked());
}

TEST(Condition, HasLeftEveryLineOfTheLockWhenItsTaskGoesOn)
{
    Condition condition;
    Kernel kernel;
    std::vector<bool> free;
    kernel.spawn([](Condition& c, std::vector<bool>& f) -> Task<> {
        Lock& lock = c.lock();
        co_await lock.acquire();
        f.push_back((static_cast<void>(co_await withTimeout(1s, c.wait())), lock.release(), lock.tryAcquire()));
        f.push_back((co_await c.wait(), lock.release(), lock.tryAcquire()));
    }(condition, free));
    kernel.runUntil(Instant{2s});

    notifyAllOf(condition);
    kernel.run();

    EXPECT_EQ(free, (std::vector<bool>{true, true}));
}

TEST(Condition, PassesNothingOnThatWasNotNotified)
{
    Condition condition;
    Kernel kernel;
    Story story;
    const TaskHandle first = kernel.spawn(waitAndTell(condition, "first", story));
    kernel.spawn(waitAndTell(condition, "second", story));
    kernel.run();

    first.cancel("closing time");
    kernel.run();

    EXPECT_EQ(story, (Story{"first: cancelled for closing time"}));
    EXPECT_EQ(condition.waiting(), 1U);
}

TEST(Condition, GivesTheLockBackAlthoughTheConditionIsGone)
{
    Kernel kernel;
    Story story;
    Lock lock;
    std::optional<Condition> condition{std::in_place, lock};
    const TaskHandle waiter = kernel.spawn([](Condition& c, Lock& l, Story& s) -> Task<> {
        co_await l.acquire();
        const LockGuard guard{l};
        try {
            co_await c.wait();
        } catch (const Cancelled&) {
            s.push_back(l.isLocked() ? "locked" : "free");
            throw;
        }
    }(*condition, lock, story));
    kernel.run();
    condition.reset();
    ASSERT_TRUE(lock.tryAcquire());

    waiter.cancel();
    kernel.run();
    EXPECT_FALSE(waiter.done());
    lock.release();
    kernel.run();

    EXPECT_EQ(story, (Story{"locked"}));
    EXPECT_FALSE(lock.isLocked());
}

TEST(Condition, LetsWhoWasNotifiedGoOnAlthoughTheConditionIsGone)
{
    Kernel kernel;
    Story story;
    Lock lock;
    std::optional<Condition> condition{std::in_place, lock};
    kernel.spawn([](Condition& c, Lock& l, Story& s) -> Task<> {
        co_await l.acquire();
        co_await c.wait();
        s.push_back("notified");
    }(*condition, lock, story));
    kernel.run();
    ASSERT_TRUE(lock.tryAcquire());
    condition->notify();

    condition.reset();
    lock.release();
    kernel.run();

    EXPECT_EQ(story, (Story{"notified"}));
}

TEST(Condition, NeverWakesATaskWhoseLockIsGone)
{
    Kernel kernel;
    std::optional<Lock> lock{std::in_place};
    Condition condition{*lock};
    const TaskHandle waiter = kernel.spawn([](Condition& c) -> Task<> {
        co_await c.lock().acquire();
        co_await c.wait();
    }(condition));
    kernel.run();
    ASSERT_TRUE(lock->tryAcquire());
    condition.notify();

    lock.reset();
    kernel.run();
    ASSERT_EQ(kernel.waiting().size(), 1U);
    EXPECT_EQ(kernel.waiting()[0].on, "return to the lock of a condition that is gone");
    waiter.cancel();
    kernel.run();

    EXPECT_TRUE(waiter.cancelled());
}

TEST(Condition, CanBeCancelledAfterATimeoutWhenItsLockIsGone)
{
    Kernel kernel;
    std::optional<Lock> lock{std::in_place};
    Condition condition{*lock};
    const TaskHandle waiter = kernel.spawn([](Condition& c) -> Task<> {
        co_await c.lock().acquire();
        static_cast<void>(co_await withTimeout(1s, c.wait()));
    }(condition));
    kernel.runUntil(Instant{500ms});
    ASSERT_TRUE(lock->tryAcquire());
    kernel.run();
    lock.reset();
    ASSERT_FALSE(waiter.done());

    waiter.cancel();
    kernel.run();

    EXPECT_TRUE(waiter.cancelled());
}

}  // namespace
}  // namespace tillsim
