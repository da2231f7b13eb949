// SPDX-License-Identifier: MIT
// Rows P1 to P5 and P9 to P14 of the conformance list: putting. put_cancel_test.cpp has P6 to P8.
#include "tests/conformance/queue_tasks.hpp"
#include "tests/conformance/ticks.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

TEST(Conformance, P1_PutsIntoAnUnboundedQueueWithoutSuspending)
{
    Queue<int> queue;
    Kernel kernel;
    Outcome putting;
    kernel.spawn(putOne(queue, 1, putting));

    kernel.step();

    EXPECT_EQ(putting, put);
    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_FALSE(kernel.step());
}

TEST(Conformance, P2_WaitsForRoomAndGoesOnInTheInstantInWhichThereIsSome)
{
    Queue<int> queue{1};
    Kernel kernel;
    std::vector<int> in;
    const TaskHandle putter = kernel.spawn(putAll(queue, {1, 2}, in));
    kernel.callAt(Instant{10ms}, [&queue] { static_cast<void>(queue.getNowait()); });

    kernel.runUntil(Instant{9ms});
    EXPECT_EQ(in, std::vector<int>{1});
    EXPECT_FALSE(putter.done());
    kernel.run();

    EXPECT_EQ(in, (std::vector{1, 2}));
    EXPECT_TRUE(putter.done());
    EXPECT_EQ(kernel.now(), Instant{10ms});
}

TEST(Conformance, P3_PutsWithoutWaitingWhereThereIsRoom)
{
    Queue<int> queue;

    queue.putNowait(1);

    EXPECT_EQ(queue.getNowait(), 1);
}

TEST(Conformance, P4_RefusesToPutWithoutWaitingIntoAFullQueueAndChangesNothing)
{
    Queue<int> queue{1};
    queue.putNowait(1);

    EXPECT_THROW(queue.putNowait(2), QueueFull);

    EXPECT_EQ(queue.size(), 1U);
    EXPECT_EQ(queue.unfinished(), 1U);
    EXPECT_EQ(queue.getNowait(), 1);
}

TEST(Conformance, P5_IsFullWhenItsSizeHasReachedTheMaximumOrMore)
{
    Queue<int> queue{1};
    Kernel kernel;
    Outcome getting;
    const TaskHandle getter = kernel.spawn(getOne(queue, getting));
    tick(kernel);
    queue.putNowait(1);
    queue.putNowait(2);
    EXPECT_TRUE(queue.full());

    getter.cancel();  // The first item comes back to where the second has taken the only place.

    EXPECT_EQ(queue.size(), 2U);
    EXPECT_TRUE(queue.full());
    EXPECT_THROW(queue.putNowait(3), QueueFull);
    tick(kernel);
}

TEST(Conformance, P9_PutsAndGoesOnToItsResult)
{
    Queue<int> queue;
    Kernel kernel;
    Outcome getting;
    bool result = false;
    const auto putAndReturn = [](Queue<int>& line) -> Task<bool> {
        co_await line.put(1);
        co_return true;
    };
    const TaskHandle putter = kernel.spawn(
        [](Task<bool> inner, bool& given) -> Task<> { given = co_await inner; }(putAndReturn(queue), result));
    kernel.spawn(getOne(queue, getting));

    kernel.run();

    EXPECT_EQ(getting, got(1));
    EXPECT_TRUE(putter.done());
    EXPECT_TRUE(result);
}

TEST(Conformance, P10_LetsInThosePuttersOnlyThatWereNotCancelled)
{
    Queue<int> queue{1};
    Kernel kernel;
    Outcome a;
    Outcome b;
    Outcome x;
    kernel.spawn(putOne(queue, 1, a));
    kernel.spawn(putOne(queue, 2, b));
    const TaskHandle dead = kernel.spawn(putOne(queue, 99, x));
    tick(kernel);
    EXPECT_EQ(a, put);
    EXPECT_EQ(b, pending);

    dead.cancel();
    tick(kernel);
    EXPECT_EQ(x, cancelled);
    EXPECT_EQ(queue.getNowait(), 1);
    tick(kernel);
    EXPECT_EQ(queue.getNowait(), 2);
    kernel.run();

    EXPECT_EQ(b, put);
    EXPECT_TRUE(queue.empty());
    EXPECT_EQ(queue.unfinished(), 2U);
}

TEST(Conformance, P11_PutsWithoutSuspendingWhereAGetterWaits)
{
    Queue<int> queue;
    Kernel kernel;
    Outcome getting;
    Outcome putting;
    kernel.spawn(getOne(queue, getting));
    tick(kernel);
    kernel.spawn(putOne(queue, 7, putting));

    kernel.step();
    EXPECT_EQ(putting, put);
    tick(kernel);

    EXPECT_EQ(getting, got(7));
}

TEST(Conformance, P12_LetsAPutterInForEachOfSeveralItemsThatAreTakenAtOnce)
{
    Queue<int> queue{2};
    Kernel kernel;
    std::vector<int> in;
    std::vector<int> taken;
    kernel.spawn([](Queue<int>& line, std::vector<int>& items) -> Task<> {
        co_await yield();
        for (std::size_t count = line.size(); count > 0; --count)
            items.push_back(line.getNowait());
    }(queue, taken));
    for (int item = 0; item < 4; ++item)
        kernel.spawn(putAll(queue, {item}, in));

    kernel.run();

    EXPECT_EQ(in, (std::vector{0, 1, 2, 3}));
    EXPECT_EQ(taken, (std::vector{0, 1}));
    EXPECT_TRUE(kernel.waiting().empty());
}

TEST(Conformance, P13_KeepsNoCancelledPutter)
{
    Queue<int> queue{1};
    queue.putNowait(1);
    Kernel kernel;
    Outcome putting;
    const TaskHandle putter = kernel.spawn(putOne(queue, 2, putting));
    tick(kernel);
    ASSERT_EQ(queue.waitingPutters(), 1U);

    putter.cancel();
    tick(kernel);

    EXPECT_EQ(putting, cancelled);
    EXPECT_EQ(queue.waitingPutters(), 0U);
}

TEST(Conformance, P14_CancelsAPutterThatHasLeftTheLineAlready)
{
    Queue<int> queue{1};
    queue.putNowait(1);
    Kernel kernel;
    Outcome putting;
    const TaskHandle putter = kernel.spawn(putOne(queue, 2, putting));
    tick(kernel);

    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_EQ(queue.waitingPutters(), 0U);
    putter.cancel();
    tick(kernel);

    EXPECT_EQ(putting, cancelled);
    EXPECT_TRUE(putter.cancelled());
}

}  // namespace
}  // namespace tillsim
