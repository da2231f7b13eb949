// SPDX-License-Identifier: MIT
// Rows M1 to M11 of the conformance list: what asyncio's Semaphore does, ours does.
#include "core/kernel/sync.hpp"
#include "tests/conformance/ticks.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

using Order = std::vector<int>;

Task<> acquireAndNote(Semaphore& semaphore, Order& order, int who)
{
    co_await semaphore.acquire();
    order.push_back(who);
}

Task<> note(Order& order, int who)
{
    order.push_back(who);
    co_return;
}

TEST(Conformance, M1_IsLockedWithoutPermitsAndRefusesFewer)
{
    const Semaphore semaphore{0};

    EXPECT_TRUE(semaphore.isLocked());
    EXPECT_THROW(Semaphore{-1}, std::logic_error);
}

TEST(Conformance, M2_HandsPermitsStraightToThoseWhoWait)
{
    Semaphore semaphore{3};
    Kernel kernel;
    Order order;
    ASSERT_TRUE(semaphore.tryAcquire());
    ASSERT_TRUE(semaphore.tryAcquire());
    ASSERT_FALSE(semaphore.isLocked());
    for (const int who : {1, 2, 3})
        kernel.spawn(acquireAndNote(semaphore, order, who));
    tick(kernel);
    EXPECT_EQ(order, Order{1});
    EXPECT_TRUE(semaphore.isLocked());
    EXPECT_EQ(semaphore.waiting(), 2U);
    EXPECT_EQ(semaphore.value(), 0);
    const TaskHandle fourth = kernel.spawn(acquireAndNote(semaphore, order, 4));

    semaphore.release();
    semaphore.release();
    EXPECT_EQ(semaphore.value(), 0);
    tick(kernel);

    EXPECT_EQ(semaphore.value(), 0);
    EXPECT_TRUE(semaphore.isLocked());
    EXPECT_EQ(order, (Order{1, 2, 3}));  // Stricter than "exactly two of 2, 3 and 4": no newcomer overtakes.
    EXPECT_FALSE(fourth.done());
    EXPECT_EQ(semaphore.waiting(), 1U);
}

TEST(Conformance, M3_KeepsNoCancelledWaiter)
{
    Semaphore semaphore;
    Kernel kernel;
    Order order;
    ASSERT_TRUE(semaphore.tryAcquire());
    const TaskHandle waiter = kernel.spawn(acquireAndNote(semaphore, order, 1));
    tick(kernel);
    ASSERT_EQ(semaphore.waiting(), 1U);

    waiter.cancel();
    tick(kernel);

    EXPECT_TRUE(waiter.cancelled());
    EXPECT_EQ(semaphore.waiting(), 0U);
}

TEST(Conformance, M4_PassesOverThoseWhoAreCancelledBeforeTheRelease)
{
    Semaphore semaphore{0};
    Kernel kernel;
    Order order;
    std::vector<TaskHandle> tasks;
    for (const int who : {1, 2, 3, 4})
        tasks.push_back(kernel.spawn(acquireAndNote(semaphore, order, who)));
    tick(kernel);

    tasks[0].cancel();
    tasks[1].cancel();
    semaphore.release();
    tick(kernel);
    tick(kernel);

    EXPECT_TRUE(tasks[2].done());
    EXPECT_FALSE(tasks[3].done());
    EXPECT_EQ(order, Order{3});
}

TEST(Conformance, M5_DoesNotHangWhenTheFirstIsCancelled)
{
    Semaphore semaphore{0};
    Kernel kernel;
    Order order;
    const TaskHandle first = kernel.spawn(acquireAndNote(semaphore, order, 1));
    const TaskHandle second = kernel.spawn(acquireAndNote(semaphore, order, 2));
    tick(kernel);

    first.cancel();
    semaphore.release();
    tick(kernel);
    tick(kernel);

    EXPECT_TRUE(semaphore.isLocked());
    EXPECT_TRUE(second.done());
    EXPECT_EQ(order, Order{2});
}

Task<> holdForATickAndCancel(Semaphore& semaphore, const std::optional<TaskHandle>& other)
{
    co_await semaphore.acquire();
    co_await yield();
    semaphore.release();
    other->cancel();
}

TEST(Conformance, M6_TakesThePermitBackFromATaskThatIsCancelledAsItIsWoken)
{
    Semaphore semaphore{1};
    Kernel kernel;
    Order order;
    std::optional<TaskHandle> second;
    const TaskHandle first = kernel.spawn(holdForATickAndCancel(semaphore, second));
    second = kernel.spawn(acquireAndNote(semaphore, order, 2));

    kernel.run();

    EXPECT_TRUE(first.done() && !first.cancelled());
    EXPECT_TRUE(second->cancelled());
    EXPECT_EQ(order, Order{});
    EXPECT_TRUE(semaphore.tryAcquire());
}

TEST(Conformance, M7_RefusesAReleaseOverTheBound)
{
    Semaphore semaphore{1, 1};

    EXPECT_THROW(semaphore.release(), std::logic_error);
    EXPECT_EQ(semaphore.value(), 1);
}

TEST(Conformance, M7_IsFreeAfterAReleaseThatNobodyWaitedFor)
{
    Semaphore semaphore;
    ASSERT_TRUE(semaphore.tryAcquire());
    ASSERT_TRUE(semaphore.isLocked());

    semaphore.release();

    EXPECT_FALSE(semaphore.isLocked());
}

Task<> acquireTwice(Semaphore& semaphore, std::vector<std::string>& story, std::string name)
{
    for (const char* const round : {"_1", "_2"}) {
        co_await semaphore.acquire();
        story.push_back(name + round);
        co_await delay(10ms);
        semaphore.release();
    }
}

TEST(Conformance, M8_PutsATaskThatAsksAgainBehindThoseWhoWait)
{
    Semaphore semaphore{1};
    Kernel kernel;
    std::vector<std::string> story;
    for (const char* const name : {"c1", "c2", "c3"})
        kernel.spawn(acquireTwice(semaphore, story, name));

    kernel.run();

    EXPECT_EQ(story, (std::vector<std::string>{"c1_1", "c2_1", "c3_1", "c1_2", "c2_2", "c3_2"}));
}

Task<> releaseAndAcquireAgain(Semaphore& semaphore, Order& order)
{
    co_await semaphore.acquire();
    order.push_back(2);
    semaphore.release();
    co_await semaphore.acquire();
    order.push_back(4);
}

TEST(Conformance, M9_DoesNotLetATaskThatAsksAgainOvertakeOneThatWasJustServed)
{
    Semaphore semaphore{1};
    Kernel kernel;
    Order order;
    kernel.spawn(acquireAndNote(semaphore, order, 1));
    kernel.spawn(releaseAndAcquireAgain(semaphore, order));
    kernel.spawn(acquireAndNote(semaphore, order, 3));
    tick(kernel);

    semaphore.release();
    semaphore.release();
    kernel.run();

    EXPECT_EQ(order, (Order{1, 2, 3, 4}));
}

TEST(Conformance, M10_ServesTheOthersInOrderWhenTheFirstWasCancelled)
{
    Semaphore semaphore{0};
    Kernel kernel;
    Order order;
    const TaskHandle first = kernel.spawn(acquireAndNote(semaphore, order, 1));
    kernel.spawn(acquireAndNote(semaphore, order, 2));
    kernel.spawn(acquireAndNote(semaphore, order, 3));
    tick(kernel);

    first.cancel();
    tick(kernel);
    semaphore.release();
    semaphore.release();
    kernel.run();

    EXPECT_EQ(order, (Order{2, 3}));
}

Task<> acquireNoteAndSpawn(Kernel& kernel, Semaphore& semaphore, Order& order)
{
    EXPECT_EQ(semaphore.value(), 0);
    co_await semaphore.acquire();
    EXPECT_EQ(semaphore.value(), 0);  // All three permits have gone to those who wait.
    kernel.spawn(note(order, 4));
    order.push_back(1);
}

Task<> releaseThreeAndAcquire(Semaphore& semaphore, Order& order)
{
    semaphore.release();
    semaphore.release();
    semaphore.release();
    EXPECT_EQ(semaphore.value(), 2);
    EXPECT_TRUE(semaphore.isLocked());  // The first has its permit, but has not run.
    EXPECT_FALSE(semaphore.tryAcquire());
    co_await semaphore.acquire();
    order.push_back(2);
}

TEST(Conformance, M11_LetsAllWhoCanBeServedRunInOrderBeforeNewTasks)
{
    Semaphore semaphore{0};
    Kernel kernel;
    Order order;
    kernel.spawn(acquireNoteAndSpawn(kernel, semaphore, order));
    kernel.spawn(releaseThreeAndAcquire(semaphore, order));
    kernel.spawn(acquireAndNote(semaphore, order, 3));

    kernel.run();

    EXPECT_EQ(order, (Order{1, 2, 3, 4}));
    EXPECT_EQ(semaphore.value(), 0);
}

}  // namespace
}  // namespace tillsim
