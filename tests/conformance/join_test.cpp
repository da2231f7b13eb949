// SPDX-License-Identifier: MIT
// Rows J1 to J5 of the conformance list: unfinished work, for all three queues.
#include "tests/conformance/queue_tasks.hpp"
#include "tests/conformance/ticks.hpp"
#include "tests/core/kernel/queue_kinds.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

template <typename Kind>
class JoinConformance : public testing::Test {
};

TYPED_TEST_SUITE(JoinConformance, QueueKinds, QueueKindName);

TYPED_TEST(JoinConformance, J1_RefusesToFinishMoreWorkThanWasPut)
{
    typename TypeParam::template Of<int> queue;

    EXPECT_THROW(queue.taskDone(), std::logic_error);
    EXPECT_EQ(queue.unfinished(), 0U);
}

template <typename AnyQueue>
Task<> work(AnyQueue& queue, int& sum)
{
    for (;;) {
        const int item = co_await queue.get();
        if (item < 0)
            co_return;
        sum += item;
        queue.taskDone();
        co_await yield();
    }
}

template <typename AnyQueue>
Task<> joinAndNote(AnyQueue& queue, const int& sum, int& sumAtJoin)
{
    co_await queue.join();
    sumAtJoin = sum;
}

TYPED_TEST(JoinConformance, J2_EndsAJoinWhenAllWorkIsDone)
{
    typename TypeParam::template Of<int> queue;
    for (int item = 0; item < 100; ++item)
        queue.putNowait(item);
    Kernel kernel;
    int sum = 0;
    int sumAtJoin = -1;
    const TaskHandle first = kernel.spawn(work(queue, sum));
    const TaskHandle second = kernel.spawn(work(queue, sum));
    kernel.spawn(joinAndNote(queue, sum, sumAtJoin));

    kernel.run();
    EXPECT_EQ(sumAtJoin, 4950);
    EXPECT_FALSE(first.done() || second.done());
    queue.putNowait(-1);
    queue.putNowait(-1);
    kernel.run();

    EXPECT_TRUE(first.done() && second.done());
}

TYPED_TEST(JoinConformance, J3_JoinsAQueueWithoutWorkAtOnceAndAgain)
{
    typename TypeParam::template Of<int> queue;
    Kernel kernel;
    bool first = false;
    bool second = false;
    kernel.spawn(joinAll(queue, first));
    kernel.spawn(joinAll(queue, second));

    kernel.step();
    EXPECT_TRUE(first);
    kernel.step();

    EXPECT_TRUE(second);
    EXPECT_FALSE(kernel.step());
}

TYPED_TEST(JoinConformance, J4_TellsHowMuchWorkIsUnfinished)
{
    typename TypeParam::template Of<int> queue;
    EXPECT_EQ(queue.unfinished(), 0U);

    queue.putNowait(1);
    queue.putNowait(2);

    EXPECT_EQ(queue.unfinished(), 2U);
}

TYPED_TEST(JoinConformance, J5_CountsPutsButNotGetsAndJoinsAnewAfterAnotherPut)
{
    typename TypeParam::template Of<int> queue;
    Kernel kernel;
    bool first = false;
    bool second = false;
    queue.putNowait(1);
    EXPECT_EQ(queue.unfinished(), 1U);
    kernel.spawn(joinAll(queue, first));
    tick(kernel);

    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_EQ(queue.unfinished(), 1U);
    tick(kernel);
    EXPECT_FALSE(first);
    queue.taskDone();
    tick(kernel);
    EXPECT_TRUE(first);
    queue.putNowait(2);
    kernel.spawn(joinAll(queue, second));
    tick(kernel);
    EXPECT_FALSE(second);
    queue.taskDone();
    tick(kernel);

    EXPECT_TRUE(second);
}

}  // namespace
}  // namespace tillsim
