// SPDX-License-Identifier: MIT
// Rows S1 to S8 of the conformance list: closing and shutting down, for all three queues.
#include "tests/conformance/queue_tasks.hpp"
#include "tests/conformance/ticks.hpp"
#include "tests/core/kernel/queue_kinds.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

template <typename Kind>
class ShutdownConformance : public testing::Test {
};

TYPED_TEST_SUITE(ShutdownConformance, QueueKinds, QueueKindName);

TYPED_TEST(ShutdownConformance, S1_TellsThatItIsShutDown)
{
    typename TypeParam::template Of<int> queue;
    EXPECT_FALSE(queue.isClosed());

    queue.shutdown();

    EXPECT_TRUE(queue.isClosed());
}

TYPED_TEST(ShutdownConformance, S2_OfAnEmptyQueueTurnsAwayTheGetterThatWaits)
{
    typename TypeParam::template Of<int> queue;
    Kernel kernel;
    Outcome getting;
    bool isJoined = false;
    kernel.spawn(getOne(queue, getting));
    tick(kernel);

    queue.shutdown(false);
    EXPECT_EQ(queue.size(), 0U);
    kernel.spawn(joinAll(queue, isJoined));
    tick(kernel);

    EXPECT_TRUE(isJoined);
    EXPECT_EQ(getting, closed);
    EXPECT_EQ(refusals(kernel, queue), allClosed);
}

TYPED_TEST(ShutdownConformance, S3_KeepsItsItemsButTurnsAwayThePutThatWaits)
{
    typename TypeParam::template Of<int> queue{1};
    queue.putNowait(1);
    Kernel kernel;
    Outcome putting;
    Outcome getting;
    bool isJoined = false;
    kernel.spawn(joinAll(queue, isJoined));
    kernel.spawn(putOne(queue, 2, putting));
    tick(kernel);
    EXPECT_EQ(putting, pending);

    queue.shutdown(false);
    EXPECT_EQ(queue.size(), 1U);
    tick(kernel);
    EXPECT_EQ(putting, closed);
    kernel.spawn(getOne(queue, getting));
    tick(kernel);
    EXPECT_EQ(getting, got(1));
    EXPECT_FALSE(isJoined);
    EXPECT_EQ(queue.unfinished(), 1U);
    EXPECT_EQ(refusals(kernel, queue), allClosed);
    queue.taskDone();
    tick(kernel);

    EXPECT_TRUE(isJoined);
    EXPECT_THROW(queue.taskDone(), std::logic_error);
}

TYPED_TEST(ShutdownConformance, S4_AtOnceWritesOffTheItemsAndTheWorkWithThem)
{
    typename TypeParam::template Of<int> queue;
    queue.putNowait(1);
    Kernel kernel;
    bool isJoined = false;
    kernel.spawn(joinAll(queue, isJoined));
    tick(kernel);
    EXPECT_EQ(queue.unfinished(), 1U);

    queue.shutdown(true);
    EXPECT_EQ(queue.size(), 0U);
    EXPECT_EQ(queue.unfinished(), 0U);
    tick(kernel);

    EXPECT_TRUE(isJoined);
    EXPECT_EQ(refusals(kernel, queue), allClosed);
    EXPECT_THROW(queue.taskDone(), std::logic_error);
}

TYPED_TEST(ShutdownConformance, S5_AtOnceDoesNotWriteOffTheWorkOnItemsThatWereTaken)
{
    typename TypeParam::template Of<int> queue;
    queue.putNowait(1);
    queue.putNowait(1);
    EXPECT_EQ(queue.getNowait(), 1);
    Kernel kernel;
    bool isJoined = false;
    kernel.spawn(joinAll(queue, isJoined));
    tick(kernel);
    EXPECT_EQ(queue.unfinished(), 2U);

    queue.shutdown(true);
    EXPECT_EQ(queue.size(), 0U);
    EXPECT_EQ(queue.unfinished(), 1U);
    tick(kernel);
    EXPECT_FALSE(isJoined);
    EXPECT_EQ(refusals(kernel, queue), allClosed);
    queue.taskDone();
    EXPECT_THROW(queue.taskDone(), std::logic_error);
    tick(kernel);

    EXPECT_TRUE(isJoined);
}

TYPED_TEST(ShutdownConformance, S6_OnlyGoesForwardHoweverOftenItIsCalled)
{
    typename TypeParam::template Of<int> queue;
    queue.putNowait(1);

    queue.shutdown(false);
    queue.shutdown(false);
    queue.close();
    EXPECT_EQ(queue.size(), 1U);
    EXPECT_FALSE(queue.isClosed());
    queue.shutdown(true);
    EXPECT_EQ(queue.size(), 0U);
    EXPECT_TRUE(queue.isClosed());
    queue.shutdown(false);
    queue.close();

    EXPECT_TRUE(queue.isClosed());
    EXPECT_THROW(queue.putNowait(2), QueueClosed);
}

TYPED_TEST(ShutdownConformance, S7_GivesItsItemsFirstAndSaysClosedRatherThanEmptyOrFull)
{
    typename TypeParam::template Of<int> queue{2};
    queue.putNowait(1);
    queue.putNowait(2);
    Kernel kernel;
    std::vector<Outcome> outcomes(4);

    queue.shutdown(false);
    EXPECT_THROW(queue.putNowait(3), QueueClosed);
    for (Outcome& outcome : outcomes)
        kernel.spawn(getOne(queue, outcome));
    kernel.run();

    EXPECT_EQ(outcomes[0].item.value_or(0) + outcomes[1].item.value_or(0), 3);
    EXPECT_EQ(outcomes[2], closed);
    EXPECT_EQ(outcomes[3], closed);
    EXPECT_THROW(static_cast<void>(queue.getNowait()), QueueClosed);
}

TYPED_TEST(ShutdownConformance, S8_LetsThePutInThatWaitedWhenTheQueueWasClosed)
{
    typename TypeParam::template Of<int> queue{1};
    queue.putNowait(1);
    Kernel kernel;
    Outcome waiting;
    Outcome late;
    Outcome getting;
    std::optional<std::optional<int>> next;
    kernel.spawn(putOne(queue, 2, waiting));
    tick(kernel);

    queue.close();
    kernel.spawn(putOne(queue, 3, late));
    tick(kernel);
    EXPECT_EQ(late, closed);
    EXPECT_FALSE(queue.isClosed());
    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_EQ(queue.getNowait(), 2);
    EXPECT_TRUE(queue.isClosed());
    kernel.spawn(getOne(queue, getting));
    kernel.spawn([](auto& line, std::optional<std::optional<int>>& result) -> Task<> {
        result.emplace(co_await line.next());
    }(queue, next));
    tick(kernel);

    EXPECT_EQ(waiting, put);
    EXPECT_EQ(getting, closed);
    ASSERT_TRUE(next.has_value());
    EXPECT_FALSE(next->has_value());
}

}  // namespace
}  // namespace tillsim
