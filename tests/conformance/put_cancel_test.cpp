// SPDX-License-Identifier: MIT
// Rows P6 to P8 of the conformance list: what becomes of an item whose getter or putter is cancelled before it has run.
#include "tests/conformance/queue_tasks.hpp"
#include "tests/conformance/ticks.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

TEST(Conformance, P6_ReturnsAnItemToTheFrontWhenItsGetterIsCancelledBeforeItRuns)
{
    Queue<int> queue;
    Kernel kernel;
    Outcome getting;
    const TaskHandle reader = kernel.spawn(getOne(queue, getting));
    tick(kernel);

    queue.putNowait(1);
    queue.putNowait(2);
    reader.cancel();
    tick(kernel);

    EXPECT_EQ(getting, cancelled);
    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_EQ(queue.getNowait(), 2);
}

TEST(Conformance, P7_PassesTheItemOfACancelledGetterToTheLongestWaitingThatHasNone)
{
    Queue<int> queue;
    Kernel kernel;
    Outcome first;
    Outcome second;
    Outcome third;
    const TaskHandle reader = kernel.spawn(getOne(queue, first));
    kernel.spawn(getOne(queue, second));
    kernel.spawn(getOne(queue, third));
    tick(kernel);

    queue.putNowait(1);
    queue.putNowait(2);
    reader.cancel();
    tick(kernel);

    EXPECT_EQ(first, cancelled);
    EXPECT_EQ(second, got(2));
    EXPECT_EQ(third, got(1));
    EXPECT_TRUE(queue.empty());
}

TEST(Conformance, P8_LetsAnItemInOnceWhenItsPutterIsCancelledBeforeItRuns)
{
    Queue<int> queue{1};
    queue.putNowait(1);
    Kernel kernel;
    Outcome putting;
    const TaskHandle writer = kernel.spawn(putOne(queue, 2, putting));
    tick(kernel);

    EXPECT_EQ(queue.getNowait(), 1);
    writer.cancel();
    tick(kernel);
    EXPECT_EQ(putting, cancelled);
    EXPECT_TRUE(queue.empty());
    queue.putNowait(2);

    EXPECT_EQ(queue.getNowait(), 2);
    EXPECT_EQ(queue.size(), 0U);
    EXPECT_EQ(queue.unfinished(), 2U);
}

}  // namespace
}  // namespace tillsim
