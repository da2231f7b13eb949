// SPDX-License-Identifier: MIT
// Rows C1 to C9 of the conformance list: what asyncio's Condition does, ours does. The others are in
// condition_withdrawal_test.cpp.
#include "core/kernel/sync.hpp"
#include "tests/conformance/ticks.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using Order = std::vector<int>;

/// Ends with the lock held.
Task<> waitAndNote(Condition& condition, Order& order, int who)
{
    co_await condition.lock().acquire();
    co_await condition.wait();
    order.push_back(who);
}

Task<> waitNoteAndRelease(Condition& condition, Order& order, int who)
{
    co_await waitAndNote(condition, order, who);
    condition.lock().release();
}

/// Waits with a lock that is held already, and ends with it.
Task<> onlyWait(Condition& condition)
{
    co_await condition.wait();
}

/// Notifies from outside of all tasks.
void notifyWithLock(Condition& condition, std::size_t count)
{
    ASSERT_TRUE(condition.lock().tryAcquire());
    condition.notify(count);
    condition.lock().release();
}

TEST(Conformance, C1_LetsTheNotifiedGoOnOneByOneAsTheyGetTheLock)
{
    Condition condition;
    Lock& lock = condition.lock();
    Kernel kernel;
    Order order;
    for (const int who : {1, 2, 3})
        kernel.spawn(waitAndNote(condition, order, who));
    tick(kernel);
    EXPECT_EQ(order, Order{});
    EXPECT_FALSE(lock.isLocked());

    ASSERT_TRUE(lock.tryAcquire());
    condition.notify(1);
    tick(kernel);
    EXPECT_EQ(order, Order{});
    lock.release();
    tick(kernel);
    EXPECT_EQ(order, Order{1});
    EXPECT_TRUE(lock.isLocked());
    condition.notify(2);
    tick(kernel);
    EXPECT_EQ(order, Order{1});
    lock.release();
    tick(kernel);
    EXPECT_EQ(order, (Order{1, 2}));
    EXPECT_TRUE(lock.isLocked());
    lock.release();
    tick(kernel);

    EXPECT_EQ(order, (Order{1, 2, 3}));
    EXPECT_TRUE(lock.isLocked());
    EXPECT_TRUE(kernel.waiting().empty());
}

TEST(Conformance, C2_GivesTheLockBackToACancelledWaiter)
{
    Condition condition;
    Kernel kernel;
    ASSERT_TRUE(condition.lock().tryAcquire());
    const TaskHandle waiter = kernel.spawn(onlyWait(condition));
    tick(kernel);
    ASSERT_EQ(condition.waiting(), 1U);
    ASSERT_FALSE(condition.lock().isLocked());

    waiter.cancel();
    tick(kernel);

    EXPECT_TRUE(waiter.cancelled());
    EXPECT_EQ(condition.waiting(), 0U);
    EXPECT_TRUE(condition.lock().isLocked());
}

/// The scene of C3: a task was notified, and stands in the line for the lock, which the test holds.
struct NotifiedWaiter {
    NotifiedWaiter()
    {
        EXPECT_TRUE(condition.lock().tryAcquire());
        waiter = kernel.spawn(onlyWait(condition));
        tick(kernel);
        EXPECT_TRUE(condition.lock().tryAcquire());
        condition.notify();
    }

    Condition condition;
    Kernel kernel;
    std::optional<TaskHandle> waiter;
};

TEST(Conformance, C3_DoesNotLoseTheLockWhenCancelledBeforeItsRelease)
{
    NotifiedWaiter scene;

    scene.waiter->cancel();
    scene.condition.lock().release();
    scene.kernel.run();

    EXPECT_TRUE(scene.waiter->done());
    EXPECT_TRUE(scene.condition.lock().isLocked());
}

TEST(Conformance, C3_DoesNotLoseTheLockWhenCancelledAfterItsRelease)
{
    NotifiedWaiter scene;

    scene.condition.lock().release();
    scene.waiter->cancel();
    scene.kernel.run();

    EXPECT_TRUE(scene.waiter->done());
    EXPECT_TRUE(scene.condition.lock().isLocked());
}

Task<> waitWithGuard(Condition& condition)
{
    co_await condition.lock().acquire();
    const LockGuard guard{condition.lock()};
    co_await condition.wait();
}

TEST(Conformance, C4_EndsCancelledOnlyAfterItHasTheLockAgain)
{
    Condition condition;
    Kernel kernel;
    const TaskHandle waiter = kernel.spawn(waitWithGuard(condition));
    tick(kernel);
    ASSERT_TRUE(condition.lock().tryAcquire());
    condition.notify();
    tick(kernel);

    waiter.cancel();
    tick(kernel);
    EXPECT_FALSE(waiter.done());
    condition.lock().release();
    tick(kernel);

    EXPECT_TRUE(waiter.cancelled());
    EXPECT_FALSE(condition.lock().isLocked());
}

TEST(Conformance, C5_RefusesToWaitWithoutTheLock)
{
    Condition condition;
    Kernel kernel;
    kernel.spawn(onlyWait(condition));

    EXPECT_THROW(kernel.run(), std::logic_error);
}

TEST(Conformance, C5_RefusesToNotifyWithoutTheLock)
{
    Condition condition;

    EXPECT_THROW(condition.notify(), std::logic_error);
    EXPECT_THROW(condition.notifyAll(), std::logic_error);
}

Task<> waitForState(Condition& condition, const bool& state, bool& result)
{
    co_await condition.lock().acquire();
    result = co_await condition.waitFor([&state] { return state; });
    condition.lock().release();
}

TEST(Conformance, C6_WaitsUntilThePredicateHoldsAndGivesItsValue)
{
    Condition condition;
    Kernel kernel;
    bool state = false;
    bool result = false;
    const TaskHandle waiter = kernel.spawn(waitForState(condition, state, result));
    tick(kernel);

    notifyWithLock(condition, 1);
    tick(kernel);
    EXPECT_FALSE(waiter.done());
    state = true;
    notifyWithLock(condition, 1);
    tick(kernel);

    EXPECT_TRUE(waiter.done());
    EXPECT_TRUE(result);
    EXPECT_FALSE(condition.lock().isLocked());
}

Task<> waitForValue(Condition& condition, std::optional<int> value, std::optional<int>& result)
{
    result = co_await condition.waitFor([&value] { return value; });
}

TEST(Conformance, C7_GivesAValueThatIsTrueAtOnceEvenWithoutTheLock)
{
    Condition condition;
    Kernel kernel;
    std::optional<int> result;
    kernel.spawn(waitForValue(condition, 123, result));

    kernel.step();

    EXPECT_EQ(result, 123);
    EXPECT_FALSE(condition.lock().isLocked());
}

TEST(Conformance, C7_RefusesToWaitForAPredicateWithoutTheLock)
{
    Condition condition;
    Kernel kernel;
    std::optional<int> result;
    kernel.spawn(waitForValue(condition, std::nullopt, result));

    EXPECT_THROW(kernel.run(), std::logic_error);
}

TEST(Conformance, C8_NotifiesInOrderAndAsManyAsThereAre)
{
    Condition condition;
    Kernel kernel;
    Order order;
    for (const int who : {1, 2, 3})
        kernel.spawn(waitNoteAndRelease(condition, order, who));
    tick(kernel);

    notifyWithLock(condition, 1);
    kernel.run();
    EXPECT_EQ(order, Order{1});
    ASSERT_TRUE(condition.lock().tryAcquire());
    condition.notify(1);
    condition.notify(2048);
    condition.lock().release();
    kernel.run();

    EXPECT_EQ(order, (Order{1, 2, 3}));
}

TEST(Conformance, C8_NotifiesAllInOrder)
{
    Condition condition;
    Kernel kernel;
    Order order;
    for (const int who : {1, 2})
        kernel.spawn(waitNoteAndRelease(condition, order, who));
    tick(kernel);

    ASSERT_TRUE(condition.lock().tryAcquire());
    condition.notifyAll();
    condition.lock().release();
    kernel.run();

    EXPECT_EQ(order, (Order{1, 2}));
}

TEST(Conformance, C9_SharesTheStateOfAGivenLockBothWays)
{
    Lock lock;
    Condition condition{lock};
    ASSERT_EQ(&condition.lock(), &lock);

    EXPECT_TRUE(condition.lock().tryAcquire());
    EXPECT_TRUE(lock.isLocked());
    condition.lock().release();
    EXPECT_FALSE(lock.isLocked());
    EXPECT_TRUE(lock.tryAcquire());

    EXPECT_TRUE(condition.lock().isLocked());
}

}  // namespace
}  // namespace tillsim
