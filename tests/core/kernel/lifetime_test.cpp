// SPDX-License-Identifier: MIT
// Who dies first: the kernel or a queue; and in which order things go with them.
#include "core/kernel/queue.hpp"
#include "core/kernel/sync.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

Task<> hold(std::string name, Story& story)
{
    const Sign sign{name, story};
    try {
        co_await delay(1h);
    } catch (...) {
        story.push_back(name + " was resumed");
    }
}

TEST(DyingKernel, DestroysItsTasksNewestFirstWithoutResumingThem)
{
    Story story;
    {
        Kernel kernel;
        for (const char* const name : {"a", "b", "c"})
            kernel.spawn(hold(name, story));
        kernel.runUntil(Instant{1s});
    }

    EXPECT_EQ(story, (Story{"~c", "~b", "~a"}));
}

TEST(DyingKernel, DestroysTheFramesOfATaskFromTheInnermostOutwards)
{
    Story story;
    const auto around = [](std::string name, Task<> inner, Story& told) -> Task<> {
        const Sign sign{name, told};
        co_await inner;
    };
    {
        Kernel kernel;
        kernel.spawn(around("outer", around("middle", hold("inner", story), story), story));
        kernel.runUntil(Instant{1s});
    }

    EXPECT_EQ(story, (Story{"~inner", "~middle", "~outer"}));
}

TEST(DyingKernel, DestroysWhatNeverBeganAndWhatWasWokenInVain)
{
    Story story;
    Queue<int> queue;
    const auto get = [](Sign sign, Queue<int>& line, Story& told) -> Task<> {
        static_cast<void>(sign);
        static_cast<void>(co_await line.get());
        told.emplace_back("got");
    };
    {
        Kernel kernel;
        kernel.spawn(get(Sign{"woken", story}, queue, story));
        kernel.run();
        queue.putNowait(1);
        kernel.spawn(get(Sign{"fresh", story}, queue, story));
    }

    EXPECT_EQ(story, (Story{"~fresh", "~woken"}));
    EXPECT_EQ(queue.waitingGetters(), 0U);
}

TEST(DyingKernel, EndsItsTasksAsCancelled)
{
    Story story;
    std::optional<Kernel> kernel{std::in_place};
    const TaskHandle task = kernel->spawn(hold("a", story));
    kernel->runUntil(Instant{1s});

    kernel.reset();
    Kernel other;
    other.spawn(joinAndTell("joiner", task, story));
    other.run();

    EXPECT_EQ(story, (Story{"~a", "joiner: the kernel was destroyed"}));
}

TEST(DyingKernel, EndsATaskThatWaitsForItsOwnEnd)
{
    std::optional<TaskHandle> itself;
    const auto joinItself = [](const std::optional<TaskHandle>& handle) -> Task<> { co_await handle->join(); };
    {
        Kernel kernel;
        itself = kernel.spawn(joinItself(itself));
        kernel.run();
    }

    EXPECT_TRUE(itself->done());
    EXPECT_TRUE(itself->cancelled());
}

TEST(DyingKernel, GivesBackWhatItsTasksWereHandedInVain)
{
    Semaphore semaphore{0};
    Queue<int> queue;
    const auto acquire = [](Semaphore& permits) -> Task<> { co_await permits.acquire(); };
    const auto get = [](Queue<int>& line) -> Task<> { static_cast<void>(co_await line.get()); };
    {
        Kernel kernel;
        kernel.spawn(acquire(semaphore));
        kernel.spawn(get(queue));
        kernel.run();
        semaphore.release();
        queue.putNowait(7);
    }

    EXPECT_EQ(semaphore.value(), 1);
    EXPECT_EQ(queue.tryGet(), 7);
}

TEST(DyingKernel, LetsGoOfQueuesThatLiveOn)
{
    Story story;
    Queue<int> empty;
    Queue<int> full{1};
    full.putNowait(1);
    {
        Kernel kernel;
        kernel.spawn([](Queue<int>& line) -> Task<> { static_cast<void>(co_await line.get()); }(empty));
        kernel.spawn([](Queue<int>& line) -> Task<> { co_await line.put(2); }(full));
        kernel.spawn([](Queue<int>& line) -> Task<> { co_await line.join(); }(full));
        kernel.run();
        EXPECT_EQ(empty.waitingGetters() + full.waitingPutters(), 2U);
    }

    empty.putNowait(3);
    EXPECT_EQ(empty.getNowait(), 3);
    EXPECT_EQ(full.getNowait(), 1);
    EXPECT_TRUE(full.empty());
    full.taskDone();
}

/// Puts its number into a queue and spawns a task when it is destroyed.
class LastWill {
public:
    LastWill(Kernel& kernel, Queue<int>& queue, Story& story) : m_kernel{kernel}, m_queue{queue}, m_story{story} { }
    LastWill(const LastWill&) = delete;
    LastWill& operator=(const LastWill&) = delete;
    ~LastWill()
    {
        m_queue.putNowait(7);
        m_kernel.spawn([](Sign sign) -> Task<> {
            static_cast<void>(sign);
            co_return;
        }(Sign{"heir", m_story}));
    }

private:
    Kernel& m_kernel;
    Queue<int>& m_queue;
    Story& m_story;
};

TEST(DyingKernel, BearsWithDestructorsThatPutAndSpawn)
{
    Story story;
    Queue<int> queue;
    {
        Kernel kernel;
        const auto get = [](Queue<int>& line, Story& told) -> Task<> {
            const Sign sign{"getter", told};
            static_cast<void>(co_await line.get());
        };
        const auto bequeath = [](Kernel& own, Queue<int>& line, Story& told) -> Task<> {
            const LastWill will{own, line, told};
            co_await delay(1h);
        };
        kernel.spawn(get(queue, story));
        kernel.spawn(bequeath(kernel, queue, story));
        kernel.runUntil(Instant{1s});
    }

    EXPECT_EQ(story, (Story{"~heir", "~getter"}));
}

TEST(DyingKernel, TakesAlongADeadlineThatIsPending)
{
    Story story;
    Queue<int> queue;
    {
        Kernel kernel;
        kernel.spawn(
            [](Queue<int>& line) -> Task<> { static_cast<void>(co_await withTimeout(1h, line.get())); }(queue));
        kernel.spawn([](Story& told) -> Task<> { co_await withTimeout(1h, hold("timed", told)); }(story));
        kernel.runUntil(Instant{1s});
        EXPECT_EQ(kernel.pending(), 3U);
    }

    EXPECT_EQ(story, (Story{"~timed"}));
}

/// Gets into `got`, or says why not.
Task<> getInto(Queue<int>& queue, std::optional<int>& got, Story& story)
{
    try {
        got = co_await queue.get();
    } catch (const std::exception& error) {
        story.emplace_back(error.what());
    }
}

TEST(DyingQueue, LeavesItsWaitersWaitingForEverUnlessTheyAreCancelled)
{
    Kernel kernel;
    Story story;
    std::optional<int> got;
    std::optional<Queue<int>> queue{std::in_place};
    const TaskHandle getter = kernel.spawn(getInto(*queue, got, story));
    kernel.run();

    queue.reset();
    kernel.run();
    EXPECT_FALSE(getter.done());
    EXPECT_EQ(kernel.waiting().size(), 1U);
    getter.cancel("nothing will come");
    kernel.run();

    EXPECT_EQ(story, (Story{"nothing will come"}));
    EXPECT_TRUE(getter.done());
}

TEST(DyingQueue, LeavesAnItemWithWhomItWasHandedTo)
{
    Kernel kernel;
    Story story;
    std::optional<int> got;
    std::optional<Queue<int>> queue{std::in_place};
    kernel.spawn(getInto(*queue, got, story));
    kernel.run();

    queue->putNowait(7);
    queue.reset();
    kernel.run();

    EXPECT_EQ(got, 7);
}

TEST(DyingQueue, LetsAPutterGoOnWhoWasLetIn)
{
    Kernel kernel;
    std::optional<Queue<int>> queue{std::in_place, 1U};
    queue->putNowait(1);
    const TaskHandle putter = kernel.spawn([](Queue<int>& line) -> Task<> { co_await line.put(2); }(*queue));
    kernel.run();

    EXPECT_EQ(queue->getNowait(), 1);
    queue.reset();
    putter.cancel("too late");
    kernel.run();

    EXPECT_TRUE(putter.done());
    EXPECT_FALSE(putter.cancelled());
}

TEST(DyingQueue, MayGoBeforeACancellationHasRun)
{
    Kernel kernel;
    Story story;
    std::optional<int> got;
    std::optional<Queue<int>> queue{std::in_place};
    const TaskHandle getter = kernel.spawn(getInto(*queue, got, story));
    kernel.run();

    queue->putNowait(7);
    queue.reset();
    getter.cancel("with its item");
    kernel.run();

    EXPECT_FALSE(got.has_value());
    EXPECT_EQ(story, (Story{"with its item"}));
}

TEST(DyingQueue, DestroysItsItemsOnce)
{
    Story story;
    {
        Queue<Sign> fifo;
        PriorityQueue<std::pair<int, std::shared_ptr<Sign>>> sorted;
        fifo.putNowait(Sign{"a", story});
        fifo.putNowait(Sign{"b", story});
        sorted.putNowait(std::pair{1, std::make_shared<Sign>("c", story)});
    }

    EXPECT_EQ(story, (Story{"~c", "~a", "~b"}));
}

/// Tries to run the kernel that destroys it.
class Restless {
public:
    Restless(Kernel& kernel, Story& story) : m_kernel{kernel}, m_story{story} { }
    Restless(const Restless&) = delete;
    Restless& operator=(const Restless&) = delete;
    ~Restless()
    {
        m_story.push_back(thrownBy([this] { m_kernel.step(); }));
    }

private:
    Kernel& m_kernel;
    Story& m_story;
};

TEST(DyingKernel, IsNotRunByWhatDiesWithIt)
{
    Story story;
    {
        Kernel kernel;
        kernel.spawn([](Kernel& own, Story& told) -> Task<> {
            const Restless restless{own, told};
            co_await delay(1h);
            told.emplace_back("resumed");
        }(kernel, story));
        kernel.runUntil(Instant{1s});
    }

    EXPECT_EQ(story, (Story{"a kernel was run from inside its own run"}));
}

}  // namespace
}  // namespace tillsim
