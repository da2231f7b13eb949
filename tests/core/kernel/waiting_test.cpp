// SPDX-License-Identifier: MIT
// Kernel::waiting: who waits, for what, since when.
#include "core/kernel/queue.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

namespace tillsim {

/// How a failing test shows a line of the report.
inline void PrintTo(const WaitingTask& task, std::ostream* out)
{
    *out << task.name << " waits for " << task.on << " since " << task.since.time_since_epoch().count() << " ns";
}

namespace {

using namespace std::chrono_literals;

/// One line a task: "NAME: ON since SECONDS".
Story reportOf(const Kernel& kernel)
{
    Story report;
    for (const WaitingTask& task : kernel.waiting())
        report.push_back(task.name + ": " + task.on + " since " + std::to_string(task.since.time_since_epoch() / 1s));
    return report;
}

Task<> getOne(Queue<int>& queue, Duration first = 0s)
{
    co_await delay(first);
    static_cast<void>(co_await queue.get());
}

Task<> putOne(Queue<int>& queue)
{
    co_await queue.put(1);
}

Task<> joinQueue(Queue<int>& queue)
{
    co_await queue.join();
}

Task<> joinTask(TaskHandle task)
{
    co_await task.join();
}

TEST(Waiting, ReportsADeadlockWithNamesReasonsAndTimesInTheOrderOfSpawning)
{
    Kernel kernel;
    Queue<int> empty;
    Queue<int> full{1};
    full.putNowait(1);
    const TaskHandle cashier = kernel.spawn(getOne(empty, 3s), "cashier");
    kernel.spawn(putOne(full), "customer");
    kernel.spawn(joinQueue(full), "manager");
    kernel.spawn(joinTask(cashier));

    kernel.run();

    EXPECT_EQ(reportOf(kernel),
              (Story{"cashier: get from a queue since 3", "customer: put into a queue since 0",
                     "manager: join of a queue since 0", ": join of a task since 0"}));
}

TEST(Waiting, ReportsDelaysGroupsAndGathers)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    group.spawn(sayAfter(5s, "member", story), "member");
    kernel.spawn([](TaskGroup& own) -> Task<> { co_await own.join(); }(group), "owner");
    kernel.spawn([](Story& told) -> Task<> { co_await gather(sayAfter(6s, "child", told)); }(story), "parent");

    kernel.runUntil(Instant{1s});

    EXPECT_EQ(reportOf(kernel),
              (Story{"member: a delay of 5.000000 s since 0", "owner: join of a task group since 0",
                     "parent: gather since 0", ": a delay of 6.000000 s since 0"}));
}

TEST(Waiting, LooksThroughATimeoutAtWhatIsWaitedFor)
{
    Kernel kernel;
    Queue<int> queue;
    kernel.spawn([](Queue<int>& line) -> Task<> { static_cast<void>(co_await withTimeout(9s, line.get())); }(queue),
                 "cashier");

    kernel.runUntil(Instant{1s});

    EXPECT_EQ(reportOf(kernel), (Story{"cashier: get from a queue since 0"}));
}

TEST(Waiting, LooksThroughTheTasksThatAwaitEachOther)
{
    Kernel kernel;
    Queue<int> queue;
    const auto outer = [](Task<> inner) -> Task<> { co_await inner; };
    kernel.spawn(outer(outer(getOne(queue, 2s))), "outer");

    kernel.run();

    EXPECT_EQ(reportOf(kernel), (Story{"outer: get from a queue since 2"}));
}

TEST(Waiting, LeavesOutWhatIsReadyOrHasEnded)
{
    Kernel kernel;
    Story story;
    Queue<int> queue;
    kernel.spawn(sayAfter(0s, "ended", story), "ended");
    kernel.spawn(getOne(queue), "woken");
    kernel.run();
    kernel.spawn(sayAfter(1s, "fresh", story), "fresh");
    queue.putNowait(1);

    EXPECT_EQ(reportOf(kernel), Story{});
    kernel.runUntil(Instant{});

    EXPECT_EQ(reportOf(kernel), (Story{"fresh: a delay of 1.000000 s since 0"}));
}

TEST(Waiting, TellsOfEachOfManyDelaysWhenItBegan)
{
    constexpr int tasks = 50'000;
    Kernel kernel;
    Story story;
    for (int task = 0; task < tasks; ++task)
        kernel.spawn(sayAfter(1h, "late", story));
    kernel.runUntil(Instant{1s});

    int sinceOpening = 0;
    for (const WaitingTask& task : kernel.waiting())
        sinceOpening += task.since == Instant{};

    EXPECT_EQ(sinceOpening, tasks);
}

/// Counts who waits when it is destroyed.
class Census {
public:
    Census(const Kernel& kernel, std::size_t& waiting) : m_kernel{&kernel}, m_waiting{&waiting} { }
    Census(Census&& other) noexcept : m_kernel{std::exchange(other.m_kernel, nullptr)}, m_waiting{other.m_waiting} { }
    Census& operator=(Census&&) = delete;
    ~Census()
    {
        if (m_kernel)
            *m_waiting = m_kernel->waiting().size();
    }

private:
    const Kernel* m_kernel;  // Null when moved from.
    std::size_t* m_waiting;
};

TEST(Waiting, ReportsTheTaskThatRanLastWhileOneIsDestroyedThatNeverBegan)
{
    Kernel kernel;
    std::size_t waiting = 0;
    const auto keep = [](Census kept) -> Task<> {
        static_cast<void>(kept);
        co_return;
    };
    Queue<int> full{1};
    full.putNowait(1);
    kernel.spawn(putOne(full));
    kernel.spawn(keep(Census{kernel, waiting})).cancel();

    kernel.run();

    EXPECT_EQ(waiting, 1U);
}

TEST(Waiting, KeepsReportingThoseWhoseQueueIsGone)
{
    Kernel kernel;
    {
        Queue<int> empty;
        Queue<int> full{1};
        full.putNowait(1);
        kernel.spawn(getOne(empty), "getter");
        kernel.spawn(putOne(full), "putter");
        kernel.spawn(joinQueue(full), "joiner");
        kernel.run();
    }

    kernel.run();

    EXPECT_EQ(reportOf(kernel),
              (Story{"getter: get from a queue that is gone since 0", "putter: put into a queue that is gone since 0",
                     "joiner: join of a queue that is gone since 0"}));
}

}  // namespace
}  // namespace tillsim
