// SPDX-License-Identifier: MIT
// Rows E1 to E5 of the conformance list: what asyncio's Event does, ours does.
#include "core/kernel/sync.hpp"
#include "tests/conformance/ticks.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using Order = std::vector<int>;

Task<> waitAndNote(Event& event, Order& order, int who)
{
    co_await event.wait();
    order.push_back(who);
}

TEST(Conformance, E1_WakesThoseWhoWaitInOrderAndDoesNotHoldUpWhoComesAfterSet)
{
    Event event;
    Kernel kernel;
    Order order;
    const TaskHandle first = kernel.spawn(waitAndNote(event, order, 1));
    const TaskHandle second = kernel.spawn(waitAndNote(event, order, 2));
    tick(kernel);
    ASSERT_EQ(order, Order{});
    const TaskHandle third = kernel.spawn(waitAndNote(event, order, 3));

    event.set();
    tick(kernel);

    EXPECT_EQ(order, (Order{3, 1, 2}));
    EXPECT_TRUE(first.done() && second.done() && third.done());
}

TEST(Conformance, E2_DoesNotSuspendAWaitOnASetEvent)
{
    Event event;
    Kernel kernel;
    Order order;
    event.set();
    const TaskHandle waiter = kernel.spawn(waitAndNote(event, order, 1));
    kernel.spawn(waitAndNote(event, order, 2));

    kernel.step();

    EXPECT_EQ(order, Order{1});
    EXPECT_TRUE(waiter.done());
}

TEST(Conformance, E3_KeepsNoCancelledWaiter)
{
    Event event;
    Kernel kernel;
    Order order;
    const TaskHandle waiter = kernel.spawn(waitAndNote(event, order, 1));
    tick(kernel);
    ASSERT_EQ(event.waiting(), 1U);

    waiter.cancel();
    tick(kernel);

    EXPECT_TRUE(waiter.cancelled());
    EXPECT_EQ(event.waiting(), 0U);
    EXPECT_EQ(order, Order{});
}

TEST(Conformance, E4_IsNotSetAfterClear)
{
    Event event;
    ASSERT_FALSE(event.isSet());

    event.set();
    EXPECT_TRUE(event.isSet());
    event.clear();

    EXPECT_FALSE(event.isSet());
}

TEST(Conformance, E5_ReleasesWhoWaitedOnceAlthoughItIsClearedBeforeTheyRun)
{
    Event event;
    Kernel kernel;
    Order order;
    const TaskHandle waiter = kernel.spawn(waitAndNote(event, order, 1));
    tick(kernel);
    ASSERT_EQ(order, Order{});

    event.set();
    event.clear();
    EXPECT_FALSE(event.isSet());
    event.set();
    event.set();
    EXPECT_FALSE(waiter.done());  // The row's "1": there is one, woken, which has not run.
    tick(kernel);

    EXPECT_EQ(order, Order{1});
    EXPECT_TRUE(waiter.done());
    EXPECT_EQ(event.waiting(), 0U);
}

}  // namespace
}  // namespace tillsim
