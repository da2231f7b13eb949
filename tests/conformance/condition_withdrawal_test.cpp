// SPDX-License-Identifier: MIT
// Rows C10 to C13 of the conformance list: how a wait for a condition is withdrawn.
#include "core/kernel/sync.hpp"
#include "tests/conformance/ticks.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

Task<> waitHalfASecond(Condition& condition, std::optional<bool>& result, bool& wasLocked)
{
    co_await condition.lock().acquire();
    result = co_await withTimeout(500ms, condition.wait());
    wasLocked = condition.lock().isLocked();
    condition.lock().release();
}

TEST(Conformance, C10_HoldsTheLockAfterATimeout)
{
    Condition condition;
    Kernel kernel;
    std::optional<bool> result;
    bool wasLocked = false;
    kernel.spawn(waitHalfASecond(condition, result, wasLocked));

    kernel.run();

    EXPECT_EQ(result, false);
    EXPECT_EQ(kernel.now(), Instant{500ms});
    EXPECT_TRUE(wasLocked);
    EXPECT_FALSE(condition.lock().isLocked());
}

Task<> waitAndTellTheReason(Condition& condition, std::string& reason)
{
    co_await condition.lock().acquire();
    const LockGuard guard{condition.lock()};
    try {
        co_await condition.wait();
    } catch (const Cancelled& cancelled) {
        reason = cancelled.reason();
        throw;
    }
}

TEST(Conformance, C11_KeepsTheReasonOfACancellationWhileItWaits)
{
    Condition condition;
    Kernel kernel;
    std::string reason;
    const TaskHandle waiter = kernel.spawn(waitAndTellTheReason(condition, reason));
    tick(kernel);

    waiter.cancel("foo");
    kernel.run();

    EXPECT_TRUE(waiter.cancelled());
    EXPECT_EQ(reason, "foo");
}

TEST(Conformance, C11_KeepsTheReasonOfACancellationWhileItReturnsToItsLock)
{
    Condition condition;
    Kernel kernel;
    std::string reason;
    const TaskHandle waiter = kernel.spawn(waitAndTellTheReason(condition, reason));
    tick(kernel);
    ASSERT_TRUE(condition.lock().tryAcquire());
    condition.notify();
    tick(kernel);

    waiter.cancel("foo");
    tick(kernel);
    EXPECT_EQ(reason, "");
    condition.lock().release();
    kernel.run();

    EXPECT_TRUE(waiter.cancelled());
    EXPECT_EQ(reason, "foo");
}

/// Takes items until told to stop by a negative number of them.
Task<> consume(Condition& condition, int& items)
{
    co_await condition.lock().acquire();
    const LockGuard guard{condition.lock()};
    for (;;) {
        co_await condition.waitFor([&items] { return items != 0; });
        if (items < 0)
            co_return;
        --items;
        condition.notifyAll();
    }
}

/// Makes an item, notifies one consumer, and has that one cancelled, `ticks` later; then waits for the item to be
/// taken.
Task<> produceAndCancel(Condition& condition, int& items, TaskHandle consumer, int ticks)
{
    co_await condition.lock().acquire();
    const LockGuard guard{condition.lock()};
    ++items;
    condition.notify(1);
    for (int i = 0; i < ticks; ++i)
        co_await yield();
    consumer.cancel();
    co_await condition.waitFor([&items] { return items == 0; });
    items = -1;
    condition.notifyAll();
}

TEST(Conformance, C12_PassesTheNotificationOnWhenItsTaskIsCancelledBeforeItRuns)
{
    Condition condition;
    Kernel kernel;
    int items = 0;
    const TaskHandle first = kernel.spawn(consume(condition, items));
    const TaskHandle second = kernel.spawn(consume(condition, items));
    tick(kernel);

    const TaskHandle producer = kernel.spawn(produceAndCancel(condition, items, first, 0));
    kernel.run();

    EXPECT_TRUE(first.cancelled());
    EXPECT_TRUE(second.done() && !second.cancelled());
    EXPECT_TRUE(producer.done());
    EXPECT_FALSE(condition.lock().isLocked());
}

TEST(Conformance, C13_PassesTheNotificationOnWhenItsTaskIsCancelledInTheLineForTheLock)
{
    Condition condition;
    Kernel kernel;
    int items = 0;
    const TaskHandle first = kernel.spawn(consume(condition, items));
    const TaskHandle second = kernel.spawn(consume(condition, items));
    tick(kernel);

    const TaskHandle producer = kernel.spawn(produceAndCancel(condition, items, first, 1));
    kernel.run();

    EXPECT_TRUE(first.cancelled());
    EXPECT_TRUE(second.done() && !second.cancelled());
    EXPECT_TRUE(producer.done());
    EXPECT_FALSE(condition.lock().isLocked());
}

}  // namespace
}  // namespace tillsim
