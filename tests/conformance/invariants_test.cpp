// SPDX-License-Identifier: MIT
// Section 12 of the conformance list, the subtle races: a direct test for each of its ten invariants.
#include "core/kernel/sync.hpp"
#include "tests/conformance/queue_tasks.hpp"
#include "tests/conformance/ticks.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

TEST(Conformance, I1_LosesNoItemOnACancelledHandOver)
{
    Queue<int> queue;
    Kernel kernel;
    std::vector<Outcome> outcomes(5);
    std::vector<TaskHandle> getters;
    for (Outcome& outcome : outcomes)
        getters.push_back(kernel.spawn(getOne(queue, outcome)));
    tick(kernel);

    for (int item = 1; item <= 5; ++item)
        queue.putNowait(item);
    for (const TaskHandle& getter : getters)
        getter.cancel();
    tick(kernel);

    EXPECT_EQ(outcomes, std::vector<Outcome>(5, cancelled));
    for (int item = 1; item <= 5; ++item)
        EXPECT_EQ(queue.getNowait(), item);
}

Task<> acquireOnce(Semaphore& semaphore, int who, std::vector<int>& order)
{
    co_await semaphore.acquire();
    order.push_back(who);
}

TEST(Conformance, I2_PassesTheWakeUpOfACancelledWaiterToTheNextLiveOne)
{
    Semaphore semaphore{0};
    Kernel kernel;
    std::vector<int> order;
    std::vector<TaskHandle> waiters;
    for (int who = 0; who < 4; ++who)
        waiters.push_back(kernel.spawn(acquireOnce(semaphore, who, order)));
    tick(kernel);

    semaphore.release();
    waiters[0].cancel();
    waiters[1].cancel();
    kernel.run();

    EXPECT_EQ(order, std::vector<int>{2});
    EXPECT_EQ(semaphore.waiting(), 1U);
}

TEST(Conformance, I3_KeepsNoDeadWaitersHoweverManyThereWere)
{
    Queue<int> empty;
    Queue<int> full{1};
    full.putNowait(1);
    Kernel kernel;
    Outcome outcome;
    for (int round = 0; round < 1000; ++round) {
        const TaskHandle getter = kernel.spawn(getOne(empty, outcome));
        const TaskHandle putter = kernel.spawn(putOne(full, 2, outcome));
        tick(kernel);
        getter.cancel();
        putter.cancel();
        getter.cancel();
        tick(kernel);
    }

    EXPECT_EQ(empty.waitingGetters() + full.waitingPutters(), 0U);
    EXPECT_TRUE(kernel.waiting().empty());
    EXPECT_EQ(full.getNowait(), 1);
    EXPECT_TRUE(full.empty());
}

TEST(Conformance, I4_WakesOnePutterForEachItemThatIsTakenAndLetsNobodyOvertake)
{
    Queue<int> queue{2};
    queue.putNowait(1);
    queue.putNowait(2);
    Kernel kernel;
    std::vector<int> in;
    for (int item = 3; item <= 6; ++item)
        kernel.spawn(putAll(queue, {item}, in));
    tick(kernel);

    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_EQ(queue.getNowait(), 2);
    EXPECT_THROW(queue.putNowait(99), QueueFull);
    EXPECT_EQ(queue.waitingPutters(), 2U);
    kernel.run();

    EXPECT_EQ(in, (std::vector{3, 4}));
    EXPECT_EQ(queue.getNowait(), 3);
    EXPECT_EQ(queue.getNowait(), 4);
}

TEST(Conformance, I5_ServesGettersInTheOrderOfTheirArrivalWhateverANewcomerTries)
{
    Queue<int> queue;
    Kernel kernel;
    Outcome waiting;
    Outcome newcomer;
    kernel.spawn(getOne(queue, waiting));
    tick(kernel);

    kernel.spawn(getOne(queue, newcomer));
    queue.putNowait(1);
    EXPECT_EQ(queue.tryGet(), std::nullopt);
    kernel.run();

    EXPECT_EQ(waiting, got(1));
    EXPECT_EQ(newcomer, pending);
}

Task<> waitOnce(Event& event, int& woken)
{
    co_await event.wait();
    ++woken;
}

TEST(Conformance, I6_ReleasesThoseWhoWaitedWhenAnEventIsSetEvenIfItIsClearedAtOnce)
{
    Event event;
    Kernel kernel;
    int woken = 0;
    kernel.spawn(waitOnce(event, woken));
    kernel.spawn(waitOnce(event, woken));
    tick(kernel);

    event.set();
    event.clear();
    kernel.run();

    EXPECT_EQ(woken, 2);
    EXPECT_FALSE(event.isSet());
}

/// Notes whether the lock was held when the wait had ended, however it did.
Task<> waitAndNote(Condition& condition, bool usesTimeout, std::vector<bool>& held)
{
    co_await condition.lock().acquire();
    try {
        if (usesTimeout)
            static_cast<void>(co_await withTimeout(1s, condition.wait()));
        else
            co_await condition.wait();
    } catch (const std::exception&) {
    }
    held.push_back(condition.lock().isLocked());
    condition.lock().release();
}

TEST(Conformance, I7_HoldsTheLockAgainAtEveryEndOfAConditionsWait)
{
    Lock lock;
    Condition condition{lock};
    Kernel kernel;
    std::vector<bool> held;
    const TaskHandle dead = kernel.spawn(waitAndNote(condition, false, held));
    const TaskHandle disturbed = kernel.spawn(waitAndNote(condition, false, held));
    kernel.spawn(waitAndNote(condition, true, held));
    tick(kernel);
    tick(kernel);
    ASSERT_FALSE(lock.isLocked());

    dead.cancel();
    disturbed.interrupt();
    kernel.run();

    EXPECT_EQ(held, (std::vector{true, true, true}));
    EXPECT_FALSE(lock.isLocked());
}

TEST(Conformance, I8_JoinsOnWhatWasPutNotOnWhatWasTaken)
{
    Queue<int> queue;
    queue.putNowait(1);
    Kernel kernel;
    bool isJoined = false;
    kernel.spawn(joinAll(queue, isJoined));

    EXPECT_EQ(queue.getNowait(), 1);
    kernel.run();
    EXPECT_FALSE(isJoined);
    queue.taskDone();
    kernel.run();

    EXPECT_TRUE(isJoined);
}

TEST(Conformance, I9_SaysClosedRatherThanEmptyOrFullAndGivesItemsRatherThanSayClosed)
{
    Queue<int> queue{1};
    queue.putNowait(1);
    queue.close();

    EXPECT_THROW(queue.putNowait(2), QueueClosed);
    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_THROW(static_cast<void>(queue.getNowait()), QueueClosed);
}

Task<> getWithin(Queue<int>& queue, Duration span, Phase phase, std::optional<int>& got)
{
    got = co_await withTimeout(span, queue.get(), phase);
}

TEST(Conformance, I10_GivesAnItemOfTheInstantOfATimeoutOrLeavesItInTheQueue)
{
    Queue<int> early;
    Queue<int> late;
    Kernel kernel;
    std::optional<int> gaveUp;
    std::optional<int> inTime;
    kernel.spawn(getWithin(early, 1s, 0, gaveUp));
    kernel.spawn(getWithin(late, 1s, lastPhase, inTime));
    kernel.callAt(Instant{1s}, [&] {
        early.putNowait(1);
        late.putNowait(2);
    });

    kernel.run();

    EXPECT_EQ(gaveUp, std::nullopt);
    EXPECT_EQ(early.getNowait(), 1);
    EXPECT_EQ(inTime, 2);
    EXPECT_TRUE(late.empty());
}

}  // namespace
}  // namespace tillsim
