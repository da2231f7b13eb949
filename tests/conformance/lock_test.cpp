// SPDX-License-Identifier: MIT
// Rows K1 to K6 of the conformance list: what asyncio's Lock does, ours does.
#include "core/kernel/sync.hpp"
#include "tests/conformance/ticks.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using Order = std::vector<int>;

Task<> acquireAndNote(Lock& lock, Order& order, int who)
{
    co_await lock.acquire();
    order.push_back(who);
}

Task<> acquireAndRelease(Lock& lock)
{
    co_await lock.acquire();
    lock.release();
}

TEST(Conformance, K1_LetsOneInPerReleaseInTheOrderOfAsking)
{
    Lock lock;
    Kernel kernel;
    Order order;
    ASSERT_TRUE(lock.tryAcquire());
    const TaskHandle first = kernel.spawn(acquireAndNote(lock, order, 1));
    const TaskHandle second = kernel.spawn(acquireAndNote(lock, order, 2));
    tick(kernel);
    ASSERT_EQ(order, Order{});

    lock.release();
    tick(kernel);
    EXPECT_EQ(order, Order{1});
    tick(kernel);
    EXPECT_EQ(order, Order{1});
    const TaskHandle third = kernel.spawn(acquireAndNote(lock, order, 3));
    lock.release();
    tick(kernel);
    EXPECT_EQ(order, (Order{1, 2}));
    lock.release();
    tick(kernel);
    EXPECT_EQ(order, (Order{1, 2, 3}));

    EXPECT_TRUE(first.done() && second.done() && third.done());
}

TEST(Conformance, K2_KeepsNoCancelledWaiter)
{
    Lock lock;
    Kernel kernel;
    ASSERT_TRUE(lock.tryAcquire());
    const TaskHandle waiter = kernel.spawn(acquireAndRelease(lock));
    tick(kernel);
    ASSERT_EQ(lock.waiting(), 1U);

    waiter.cancel();
    tick(kernel);

    EXPECT_TRUE(waiter.cancelled());
    EXPECT_EQ(lock.waiting(), 0U);
}

/// The scene of K3 and K5: the test holds the lock, B and C wait for it.
struct TwoWaiters {
    TwoWaiters()
    {
        EXPECT_TRUE(lock.tryAcquire());
        b = kernel.spawn(acquireAndNote(lock, order, 2));
        c = kernel.spawn(acquireAndNote(lock, order, 3));
        tick(kernel);
        EXPECT_EQ(lock.waiting(), 2U);
    }

    Lock lock;
    Kernel kernel;
    Order order;
    std::optional<TaskHandle> b;
    std::optional<TaskHandle> c;
};

TEST(Conformance, K3_PassesTheLockOnWhenTheNextIsCancelledAfterTheRelease)
{
    TwoWaiters scene;

    scene.lock.release();
    scene.b->cancel();
    scene.kernel.run();

    EXPECT_TRUE(scene.b->cancelled());
    EXPECT_TRUE(scene.c->done());
    EXPECT_EQ(scene.order, Order{3});
    scene.lock.release();
    EXPECT_FALSE(scene.lock.isLocked());
}

TEST(Conformance, K3_PassesOverAWaiterThatIsCancelledBeforeTheRelease)
{
    TwoWaiters scene;

    scene.b->cancel();
    scene.lock.release();
    scene.kernel.run();

    EXPECT_TRUE(scene.b->cancelled());
    EXPECT_TRUE(scene.c->done());
    EXPECT_EQ(scene.order, Order{3});
    scene.lock.release();
    EXPECT_FALSE(scene.lock.isLocked());
}

TEST(Conformance, K4_GivesTheLockToExactlyOneWhenACallCancelsTheFirstAndReleases)
{
    Lock lock;
    Kernel kernel;
    Order order;
    ASSERT_TRUE(lock.tryAcquire());
    const TaskHandle first = kernel.spawn(acquireAndNote(lock, order, 1));
    const TaskHandle second = kernel.spawn(acquireAndNote(lock, order, 2));
    const TaskHandle third = kernel.spawn(acquireAndNote(lock, order, 3));
    tick(kernel);

    kernel.callAfter(Duration::zero(), [&] {
        first.cancel();
        lock.release();
    });
    kernel.run();

    EXPECT_TRUE(first.cancelled());
    EXPECT_TRUE(second.done());
    EXPECT_FALSE(third.done());
    EXPECT_EQ(order, Order{2});
    EXPECT_EQ(lock.waiting(), 1U);
}

TEST(Conformance, K5_LeavesTheLockToTheNextWhenTheOneThatHasItIsCancelled)
{
    TwoWaiters scene;

    scene.lock.release();
    scene.b->cancel();
    tick(scene.kernel);

    EXPECT_TRUE(scene.lock.isLocked());
    EXPECT_TRUE(scene.b->cancelled());
    EXPECT_TRUE(scene.c->done());
    EXPECT_EQ(scene.order, Order{3});
}

TEST(Conformance, K6_RefusesToReleaseAFreeLock)
{
    Lock lock;

    EXPECT_THROW(lock.release(), std::logic_error);
    EXPECT_FALSE(lock.isLocked());
}

TEST(Conformance, K6_IsFreeAfterAReleaseThatNobodyWaitedFor)
{
    Lock lock;
    Kernel kernel;
    Order order;
    kernel.spawn(acquireAndNote(lock, order, 1));
    tick(kernel);
    ASSERT_TRUE(lock.isLocked());

    lock.release();

    EXPECT_FALSE(lock.isLocked());
}

}  // namespace
}  // namespace tillsim
