// SPDX-License-Identifier: MIT
// Rows G1 to G10 of the conformance list: getting.
#include "tests/conformance/queue_tasks.hpp"
#include "tests/conformance/ticks.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

TEST(Conformance, G1_GetsAnItemThatIsThereWithoutSuspending)
{
    Queue<int> queue;
    queue.putNowait(1);
    Kernel kernel;
    Outcome getting;
    kernel.spawn(getOne(queue, getting));

    kernel.step();

    EXPECT_EQ(getting, got(1));
    EXPECT_FALSE(kernel.step());
}

TEST(Conformance, G2_WakesOnePutterOnceForTheItemThatIsTaken)
{
    Queue<int> queue{1};
    queue.putNowait(1);
    Kernel kernel;
    Outcome getting;
    std::vector<int> in;
    kernel.spawn(putAll(queue, {2}, in));
    kernel.spawn(putAll(queue, {3}, in));
    tick(kernel);
    ASSERT_EQ(queue.waitingPutters(), 2U);

    kernel.spawn(getOne(queue, getting));
    tick(kernel);
    tick(kernel);

    EXPECT_EQ(getting, got(1));
    EXPECT_EQ(in, std::vector<int>{2});
    EXPECT_EQ(queue.waitingPutters(), 1U);
}

TEST(Conformance, G3_WaitsForAnItemAndGetsItInTheInstantInWhichItIsPut)
{
    Queue<int> queue;
    Kernel kernel;
    Outcome getting;
    bool hasStarted = false;
    const auto startAndGet = [](Queue<int>& line, bool& isStarted, Outcome& outcome) -> Task<> {
        isStarted = true;
        co_await getOne(line, outcome);
    };
    const TaskHandle getter = kernel.spawn(startAndGet(queue, hasStarted, getting));
    kernel.callAt(Instant{10ms}, [&queue] { queue.putNowait(1); });

    kernel.runUntil(Instant{9ms});
    EXPECT_TRUE(hasStarted);
    EXPECT_FALSE(getter.done());
    kernel.run();

    EXPECT_EQ(getting, got(1));
    EXPECT_EQ(kernel.now(), Instant{10ms});
}

TEST(Conformance, G4_GetsWithoutWaitingWhatIsThere)
{
    Queue<int> queue;
    queue.putNowait(1);

    EXPECT_EQ(queue.getNowait(), 1);
}

TEST(Conformance, G5_RefusesToGetWithoutWaitingWhatIsNotThere)
{
    Queue<int> queue;

    EXPECT_THROW(static_cast<void>(queue.getNowait()), QueueEmpty);
    EXPECT_EQ(queue.tryGet(), std::nullopt);
}

TEST(Conformance, G6_WakesTheNextGetterWhenTheFirstWasCancelled)
{
    Queue<int> queue;
    Kernel kernel;
    Outcome first;
    Outcome second;
    const TaskHandle dead = kernel.spawn(getOne(queue, first));
    kernel.spawn(getOne(queue, second));
    tick(kernel);

    dead.cancel();
    tick(kernel);
    queue.putNowait(7);
    tick(kernel);

    EXPECT_EQ(first, cancelled);
    EXPECT_EQ(second, got(7));
}

TEST(Conformance, G7_GetsWhatPuttersBringInTheOrderInWhichTheyCame)
{
    Queue<int> queue{1};
    Kernel kernel;
    std::vector<int> order;
    std::vector<int> in;
    kernel.spawn([](Queue<int>& line, std::vector<int>& taken) -> Task<> {
        taken.push_back(co_await line.get());
        taken.push_back(co_await line.get());
    }(queue, order));
    kernel.spawn(putAll(queue, {1}, in));
    kernel.spawn(putAll(queue, {2}, in));

    kernel.run();

    EXPECT_EQ(order, (std::vector{1, 2}));
}

TEST(Conformance, G8_LosesNoWakeUpBetweenAProducerAndAConsumer)
{
    Queue<int> queue{1};
    Kernel kernel;
    std::vector<int> order;
    std::vector<int> in;
    const TaskHandle producer = kernel.spawn(putAll(queue, {0, 1, 2, 3, 4}, in));
    const TaskHandle consumer = kernel.spawn([](Queue<int>& line, std::vector<int>& taken) -> Task<> {
        while (taken.size() < 5)
            taken.push_back(co_await line.get());
    }(queue, order));

    kernel.run();

    EXPECT_TRUE(producer.done() && consumer.done());
    EXPECT_EQ(order, (std::vector{0, 1, 2, 3, 4}));
}

/// An empty optional afterwards: the time was over. `when` is the instant at which it went on.
Task<> getWithin(Kernel& kernel, Queue<int>& queue, Duration span, std::optional<int>& got, Instant& when)
{
    got = co_await withTimeout(span, queue.get());
    when = kernel.now();
}

TEST(Conformance, G9_KeepsNoGetterWhoseTimeIsOver)
{
    Queue<int> queue{5};
    Kernel kernel;
    std::optional<int> result = -1;
    Instant when{};
    kernel.spawn(getWithin(kernel, queue, 100ms, result, when));
    tick(kernel);
    ASSERT_EQ(queue.waitingGetters(), 1U);

    kernel.run();

    EXPECT_EQ(result, std::nullopt);
    EXPECT_EQ(when, Instant{100ms});
    EXPECT_EQ(queue.waitingGetters(), 0U);
}

TEST(Conformance, G10_GetsAnItemInTimeAndIsNotTroubledByTheTimeoutLater)
{
    Queue<int> queue;
    Kernel kernel;
    std::optional<int> result;
    Instant when{};
    const TaskHandle getter = kernel.spawn(getWithin(kernel, queue, 51ms, result, when));
    kernel.callAt(Instant{10ms}, [&queue] { queue.putNowait(1); });

    kernel.runUntil(Instant{100ms});

    EXPECT_EQ(result, 1);
    EXPECT_EQ(when, Instant{10ms});
    EXPECT_TRUE(getter.done());
    EXPECT_EQ(kernel.pending(), 0U);
}

}  // namespace
}  // namespace tillsim
