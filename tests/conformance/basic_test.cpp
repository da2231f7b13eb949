// SPDX-License-Identifier: MIT
// Rows B1 to B5 of the conformance list: what any queue does.
#include "tests/conformance/queue_tasks.hpp"
#include "tests/conformance/ticks.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

TEST(Conformance, B1_IsEmptyExceptBetweenAPutAndAGet)
{
    Queue<int> queue;
    EXPECT_TRUE(queue.empty());

    queue.putNowait(1);
    EXPECT_FALSE(queue.empty());
    EXPECT_EQ(queue.getNowait(), 1);

    EXPECT_TRUE(queue.empty());
}

TEST(Conformance, B2_IsFullAtItsMaximumAndNeverWithoutOne)
{
    Queue<int> unbounded;
    Queue<int> one{1};
    EXPECT_FALSE(unbounded.full());
    EXPECT_FALSE(one.full());

    one.putNowait(1);
    for (int item = 0; item < 100; ++item)
        unbounded.putNowait(item);

    EXPECT_TRUE(one.full());
    EXPECT_FALSE(unbounded.full());
}

TEST(Conformance, B3_GivesItemsInTheOrderOfTheirEntry)
{
    Queue<int> queue;
    for (const int item : {1, 3, 2})
        queue.putNowait(item);

    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_EQ(queue.getNowait(), 3);
    EXPECT_EQ(queue.getNowait(), 2);
}

TEST(Conformance, B4_HoldsBackAPutAtItsMaximumUntilAnItemIsTaken)
{
    using Items = std::vector<int>;
    Queue<int> queue{2};
    Kernel kernel;
    Items in;
    const TaskHandle putter = kernel.spawn(putAll(queue, {0, 1, 2}, in));
    EXPECT_EQ(queue.maxSize(), 2U);

    tick(kernel);
    tick(kernel);
    EXPECT_EQ(in, (Items{0, 1}));
    EXPECT_FALSE(putter.done());
    EXPECT_EQ(queue.getNowait(), 0);
    tick(kernel);

    EXPECT_EQ(in, (Items{0, 1, 2}));
    EXPECT_TRUE(putter.done());
    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_EQ(queue.getNowait(), 2);
}

TEST(Conformance, B5_CountsThoseWhoWaitAndTheItemsUntilTheyAreServed)
{
    Queue<int> empty;
    Queue<int> full{1};
    full.putNowait(1);
    Kernel kernel;
    Outcome getting;
    Outcome putting;
    const TaskHandle getter = kernel.spawn(getOne(empty, getting));
    const TaskHandle putter = kernel.spawn(putOne(full, 2, putting));
    tick(kernel);
    EXPECT_EQ(empty.waitingGetters(), 1U);
    EXPECT_EQ(full.waitingPutters(), 1U);
    EXPECT_EQ(full.size(), 1U);

    empty.putNowait(3);
    EXPECT_EQ(full.getNowait(), 1);
    tick(kernel);

    EXPECT_TRUE(getter.done() && putter.done());
    EXPECT_EQ(getting, got(3));
    EXPECT_EQ(putting, put);
    EXPECT_EQ(empty.waitingGetters() + full.waitingPutters(), 0U);
}

}  // namespace
}  // namespace tillsim
