// SPDX-License-Identifier: MIT
// withTimeout on operations: both outcomes, at every edge.
#include "core/kernel/queue.hpp"
#include "tests/core/kernel/story.hpp"
#include "tests/core/kernel/worn_by_moves.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

/// Says "got N" or "gave up", and when.
Task<> getWithin(Kernel& kernel, Duration span, Queue<int>& queue, Story& story, Phase phase = lastPhase)
{
    const std::optional<int> got = co_await withTimeout(span, queue.get(), phase);
    story.push_back((got ? "got " + std::to_string(*got) : "gave up") + " at "
                    + std::to_string(kernel.now().time_since_epoch() / 1ms));
}

TEST(Timeout, GivesTheResultThatComesInTime)
{
    Kernel kernel;
    Story story;
    Queue<int> queue;
    kernel.spawn(getWithin(kernel, 500ms, queue, story));
    kernel.callAt(Instant{200ms}, [&queue] { queue.putNowait(1); });

    kernel.run();

    EXPECT_EQ(story, (Story{"got 1 at 200"}));
    EXPECT_EQ(kernel.now(), Instant{200ms});
    EXPECT_EQ(kernel.pending(), 0U);
}

TEST(Timeout, GivesNothingWhenTheTimeIsOverAndLeavesTheLine)
{
    Kernel kernel;
    Story story;
    Queue<int> queue;
    kernel.spawn(getWithin(kernel, 500ms, queue, story));
    kernel.callAt(Instant{501ms}, [&queue] { queue.putNowait(1); });

    kernel.run();

    EXPECT_EQ(story, (Story{"gave up at 500"}));
    EXPECT_EQ(queue.size(), 1U);
}

TEST(Timeout, OfAnOperationThatNeedsNotWaitStartsNoTimer)
{
    Kernel kernel;
    Story story;
    Queue<int> queue;
    queue.putNowait(1);
    kernel.spawn(getWithin(kernel, 0s, queue, story));

    kernel.step();

    EXPECT_EQ(story, (Story{"got 1 at 0"}));
    EXPECT_EQ(kernel.pending(), 0U);
}

TEST(Timeout, LosesToADeliveryInTheSameInstant)
{
    Kernel kernel;
    Story story;
    Queue<int> queue;
    kernel.spawn(getWithin(kernel, 500ms, queue, story));
    kernel.runUntil(Instant{100ms});
    kernel.callAt(
        Instant{500ms}, [&queue] { queue.putNowait(1); }, 254);

    kernel.run();

    EXPECT_EQ(story, (Story{"got 1 at 500"}));
}

TEST(Timeout, OfAnEarlierPhaseWinsOverADeliveryInTheSameInstant)
{
    Kernel kernel;
    Story story;
    Queue<int> queue;
    kernel.spawn(getWithin(kernel, 500ms, queue, story, 100));
    kernel.callAt(Instant{500ms}, [&queue] { queue.putNowait(1); });

    kernel.run();

    EXPECT_EQ(story, (Story{"gave up at 500"}));
    EXPECT_EQ(queue.size(), 1U);
}

TEST(Timeout, OfTheSamePhaseAsTheDeliveryIsDecidedByTheOrderOfScheduling)
{
    Kernel kernel;
    Story story;
    Queue<int> queue;
    kernel.callAt(
        Instant{1s}, [&queue] { queue.putNowait(1); }, lastPhase);
    kernel.spawn(getWithin(kernel, 1s, queue, story));
    kernel.runUntil(Instant{1s});
    kernel.spawn(getWithin(kernel, 1s, queue, story));
    kernel.runUntil(Instant{1500ms});
    kernel.callAt(
        Instant{2s}, [&queue] { queue.putNowait(2); }, lastPhase);

    kernel.run();

    EXPECT_EQ(story, (Story{"got 1 at 1000", "gave up at 2000"}));
    EXPECT_EQ(queue.getNowait(), 2);
}

TEST(Timeout, OfZeroGivesWhatTheReadyLineStillBrings)
{
    Kernel kernel;
    Story story;
    Queue<int> queue;
    kernel.spawn(getWithin(kernel, 0s, queue, story));
    kernel.spawn([](Queue<int>& line) -> Task<> { co_await line.put(1); }(queue));
    kernel.spawn(getWithin(kernel, 0s, queue, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"got 1 at 0", "gave up at 0"}));
}

TEST(Timeout, OfAPutTakesTheItemAlong)
{
    Kernel kernel;
    Queue<std::unique_ptr<int>> queue{1};
    queue.putNowait(std::make_unique<int>(1));
    bool wasPut = true;
    kernel.spawn([](Queue<std::unique_ptr<int>>& line, bool& result) -> Task<> {
        result = co_await withTimeout(1s, line.put(std::make_unique<int>(2)));
    }(queue, wasPut));

    kernel.run();

    EXPECT_FALSE(wasPut);
    EXPECT_EQ(queue.size(), 1U);
    EXPECT_EQ(queue.unfinished(), 1U);
    EXPECT_EQ(queue.waitingPutters(), 0U);
}

TEST(Timeout, TellsTheEndOfAQueueFromTheEndOfTheTime)
{
    Kernel kernel;
    Queue<int> queue;
    std::optional<std::optional<int>> ended;
    std::optional<std::optional<int>> gaveUp{std::in_place, 1};
    const auto next = [](Queue<int>& line, std::optional<std::optional<int>>& result) -> Task<> {
        result = co_await withTimeout(1s, line.next());
    };
    kernel.spawn(next(queue, gaveUp));
    kernel.run();
    kernel.spawn(next(queue, ended));
    kernel.callAfter(500ms, [&queue] { queue.close(); });
    kernel.run();

    EXPECT_FALSE(gaveUp.has_value());
    ASSERT_TRUE(ended.has_value());
    EXPECT_FALSE(ended->has_value());
}

TEST(Timeout, OfAJoinLeavesTheTaskAlone)
{
    Kernel kernel;
    Story story;
    const TaskHandle worker = kernel.spawn(sayAfter(2s, "worker", story));
    kernel.spawn([](TaskHandle joined, Story& told) -> Task<> {
        const bool first = co_await withTimeout(1s, joined.join());
        told.emplace_back(first ? "ended" : "gave up");
        const bool second = co_await withTimeout(1s, joined.join());
        told.emplace_back(second ? "ended" : "gave up");
    }(worker, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"gave up", "worker", "ended"}));
}

TEST(Timeout, OfADelayIsADelayThatEndsSooner)
{
    Kernel kernel;
    Story story;
    kernel.spawn([](Story& told) -> Task<> {
        told.emplace_back(co_await withTimeout(1s, delay(2s)) ? "slept" : "woken");
        told.emplace_back(co_await withTimeout(1s, delay(1s)) ? "slept" : "woken");
    }(story));

    kernel.run();

    EXPECT_EQ(story, (Story{"woken", "slept"}));
    EXPECT_EQ(kernel.now(), Instant{2s});
}

TEST(Timeout, GivesWayToACancellation)
{
    Kernel kernel;
    Story story;
    Queue<int> queue;
    const TaskHandle task = kernel.spawn([](Queue<int>& line, Story& told) -> Task<> {
        try {
            static_cast<void>(co_await withTimeout(1s, line.get()));
        } catch (const Cancelled& cancelled) {
            told.push_back(cancelled.reason());
        }
        co_await delay(5s);
        told.emplace_back("later");
    }(queue, story));
    kernel.callAt(Instant{1s}, [&task] { task.cancel("enough"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"enough", "later"}));
    EXPECT_EQ(kernel.now(), Instant{6s});
}

TEST(Timeout, ThrowsWhatTheMoveOfAnItemThrows)
{
    for (int moves = 0; moves < 4; ++moves) {
        Kernel kernel;
        Story story;
        Queue<WornByMoves> queue;
        kernel.spawn([](Queue<WornByMoves>& line, int movesLeft, Story& told) -> Task<> {
            WornByMoves item{movesLeft};
            try {
                co_await withTimeout(1s, line.put(std::move(item)));
            } catch (const std::runtime_error& error) {
                told.emplace_back(error.what());
            }
        }(queue, moves, story));

        kernel.run();

        EXPECT_EQ(story, (Story{"broken"})) << moves;
    }
}

TEST(Timeout, RefusesANegativeSpan)
{
    Queue<int> queue;
    Story story;

    EXPECT_THROW(static_cast<void>(withTimeout(-1ns, queue.get())), std::logic_error);
    EXPECT_THROW(static_cast<void>(withTimeout(-1ns, sayAfter(0s, "never", story))), std::logic_error);
    EXPECT_EQ(story, Story{});
}

TEST(Timeout, RefusesASpanThatEndsBeyondTheRangeOfTimeAndLeavesNothingInLine)
{
    Kernel kernel;
    Story story;
    Queue<int> queue;
    kernel.runUntil(Instant{1s});
    kernel.spawn([](Queue<int>& line, Story& told) -> Task<> {
        try {
            static_cast<void>(co_await withTimeout(Duration::max(), line.get()));
        } catch (const std::overflow_error&) {
            told.emplace_back("get");
        }
        try {
            co_await withTimeout(1s, delay(Duration::max()));
        } catch (const std::overflow_error&) {
            told.emplace_back("delay");
        }
        try {
            co_await withTimeout(Duration::max(), sayAfter(0s, "never", told));
        } catch (const std::overflow_error&) {
            told.emplace_back("task");
        }
    }(queue, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"get", "delay", "task"}));
    EXPECT_EQ(queue.waitingGetters(), 0U);
    EXPECT_EQ(kernel.pending(), 0U);
}

}  // namespace
}  // namespace tillsim
