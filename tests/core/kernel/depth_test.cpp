// SPDX-License-Identifier: MIT
// Very many tasks, very many awaits, very deep chains: the stack stays small whatever the compiler does.
#include "core/kernel/gather.hpp"
#include "core/kernel/queue.hpp"
#include "core/kernel/task_group.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

constexpr int million = 1'000'000;

Task<int> depthBelow(int depth)
{
    if (depth == 0)
        co_return 0;
    co_return 1 + co_await depthBelow(depth - 1);
}

TEST(Depth, OfAMillionTasksThatAwaitEachOtherNeedsNoStack)
{
    Kernel kernel;
    int depth = 0;
    kernel.spawn([](int& result) -> Task<> { result = co_await depthBelow(million); }(depth));

    kernel.run();

    EXPECT_EQ(depth, million);
}

Task<> sleepBelow(int depth, Duration span)
{
    if (depth == 0)
        co_await delay(span);
    else
        co_await sleepBelow(depth - 1, span);
}

TEST(Depth, OfAMillionTasksThatWaitGoesOnWhereItWaits)
{
    Kernel kernel;
    const TaskHandle task = kernel.spawn(sleepBelow(million, 1h));

    kernel.runUntil(Instant{1s});
    EXPECT_FALSE(task.done());
    kernel.run();

    EXPECT_TRUE(task.done());
}

TEST(Depth, OfAMillionTasksThatWaitDiesWithTheKernel)
{
    std::optional<Kernel> kernel{std::in_place};
    const TaskHandle task = kernel->spawn(sleepBelow(million, 1h));
    kernel->runUntil(Instant{1s});
    EXPECT_FALSE(task.done());

    kernel.reset();

    EXPECT_TRUE(task.cancelled());
}

TEST(Depth, OfAHundredThousandTasksIsNoObstacleToACancellation)
{
    Kernel kernel;
    const TaskHandle task = kernel.spawn(sleepBelow(100'000, 1h));
    kernel.callAt(Instant{1s}, [&task] { task.cancel("enough"); });

    kernel.run();

    EXPECT_TRUE(task.cancelled());
    EXPECT_EQ(kernel.now(), Instant{1s});
}

Task<> gatherBelow(int depth)
{
    if (depth == 0)
        co_await delay(1h);
    else
        co_await gather(gatherBelow(depth - 1));
}

TEST(Depth, OfAHundredThousandGathersIsNoObstacleToACancellation)
{
    Kernel kernel;
    const TaskHandle task = kernel.spawn(gatherBelow(100'000));
    kernel.callAt(Instant{1s}, [&task] { task.cancel("enough"); });

    kernel.run();

    EXPECT_TRUE(task.cancelled());
    EXPECT_EQ(kernel.now(), Instant{1s});
}

Task<> groupBelow(Kernel& kernel, int depth)
{
    TaskGroup group{kernel};
    if (depth > 0)
        group.spawn(groupBelow(kernel, depth - 1));
    else
        group.spawn([]() -> Task<> { co_await delay(1h); }());
    co_await group.join();
}

TEST(Depth, OfAHundredThousandGroupsIsNoObstacleToACancellation)
{
    Kernel kernel;
    const TaskHandle task = kernel.spawn(groupBelow(kernel, 100'000));
    kernel.callAt(Instant{1s}, [&task] { task.cancel("enough"); });

    kernel.run();

    EXPECT_TRUE(task.cancelled());
    EXPECT_EQ(kernel.now(), Instant{1s});
}

TEST(Depth, OfAHundredThousandGroupsDiesWithTheKernel)
{
    std::optional<Kernel> kernel{std::in_place};
    const TaskHandle task = kernel->spawn(groupBelow(*kernel, 100'000));
    kernel->runUntil(Instant{1s});

    kernel.reset();

    EXPECT_TRUE(task.cancelled());
}

TEST(Breadth, OfAMillionAwaitsOfTasksThatEndAtOnceNeedsNoStack)
{
    Kernel kernel;
    int sum = 0;
    kernel.spawn([](int& result) -> Task<> {
        for (int time = 0; time < million; ++time)
            result += co_await giveAfter(0s, 1);
    }(sum));

    kernel.run();

    EXPECT_EQ(sum, million);
}

TEST(Breadth, OfAMillionPutsAndGetsThatNeedNotWaitNeedsNoStack)
{
    Kernel kernel;
    Queue<int> queue{1};
    int sum = 0;
    kernel.spawn([](Queue<int>& line, int& result) -> Task<> {
        for (int time = 0; time < million; ++time) {
            co_await line.put(1);
            result += co_await line.get();
        }
    }(queue, sum));

    EXPECT_TRUE(kernel.step());
    EXPECT_FALSE(kernel.step());

    EXPECT_EQ(sum, million);
}

TEST(Breadth, OfAMillionYieldsNeedsNoStack)
{
    Kernel kernel;
    int turns = 0;
    kernel.spawn([](int& result) -> Task<> {
        for (; result < million; ++result)
            co_await yield();
    }(turns));

    kernel.run();

    EXPECT_EQ(turns, million);
}

TEST(Breadth, OfAMillionTasksThatWaitInOneQueueIsServedInOrder)
{
    Kernel kernel;
    Queue<int> queue;
    int outOfOrder = 0;
    int served = 0;
    const auto get = [](Queue<int>& line, int expected, int& count, int& wrong) -> Task<> {
        wrong += co_await line.get() != expected;
        ++count;
    };
    for (int number = 0; number < million; ++number)
        kernel.spawn(get(queue, number, served, outOfOrder));
    kernel.run();

    for (int number = 0; number < million; ++number)
        queue.putNowait(number);
    kernel.run();

    EXPECT_EQ(served, million);
    EXPECT_EQ(outOfOrder, 0);
}

}  // namespace
}  // namespace tillsim
