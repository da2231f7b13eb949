// SPDX-License-Identifier: MIT
// Condition::waitFor: when its predicate is evaluated, what it gives and throws, and how it is withdrawn.
#include "core/kernel/sync.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

/// Adds one to `count` and notifies all, at each full second from 1 s to `last`.
Task<> count(Condition& condition, int& number, int last)
{
    while (number < last) {
        co_await delay(1s);
        co_await condition.lock().acquire();
        ++number;
        condition.notifyAll();
        condition.lock().release();
    }
}

TEST(WaitFor, GivesTheValueThatEndedIt)
{
    Condition condition;
    Kernel kernel;
    int number = 0;
    std::optional<int> value;
    kernel.spawn(count(condition, number, 5));
    kernel.spawn([](Condition& c, const int& n, std::optional<int>& v) -> Task<> {
        co_await c.lock().acquire();
        v = co_await c.waitFor([&n] { return n > 2 ? std::optional{n * 10} : std::nullopt; });
        c.lock().release();
    }(condition, number, value));

    kernel.runUntil(Instant{2s});
    EXPECT_FALSE(value);
    kernel.run();

    EXPECT_EQ(value, 30);
}

TEST(WaitFor, EvaluatesItsPredicateOnceAtFirstAndOnceANotificationWithTheLockHeld)
{
    Condition condition;
    Kernel kernel;
    int number = 0;
    Story story;
    kernel.spawn(count(condition, number, 2));
    kernel.spawn([](Condition& c, const int& n, Story& s) -> Task<> {
        co_await c.lock().acquire();
        co_await c.waitFor([&] {
            s.push_back(std::to_string(n) + (c.lock().isLocked() ? " locked" : " free"));
            return n == 2;
        });
        c.lock().release();
    }(condition, number, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"0 locked", "1 locked", "2 locked"}));
}

TEST(WaitFor, ThrowsWhatItsPredicateThrowsWithTheLockHeld)
{
    Condition condition;
    Kernel kernel;
    int number = 0;
    Story story;
    kernel.spawn(count(condition, number, 3));
    kernel.spawn([](Condition& c, const int& n, Story& s) -> Task<> {
        co_await c.lock().acquire();
        try {
            co_await c.waitFor([&n]() -> bool { return n == 2 ? throw std::runtime_error{"two"} : false; });
        } catch (const std::runtime_error& error) {
            s.push_back(error.what() + std::string{c.lock().isLocked() ? " locked" : " free"});
        }
        c.lock().release();
    }(condition, number, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"two locked"}));
}

TEST(WaitFor, KeepsItsOwnCopyOfAPredicateThatIsNamed)
{
    Condition condition;
    Kernel kernel;
    int number = 0;
    const auto captured = std::make_shared<int>(2);
    const TaskHandle waiter = kernel.spawn([](Condition& c, const int& n, std::shared_ptr<int> goal) -> Task<> {
        co_await c.lock().acquire();
        const auto isThere = [&n, goal] { return n == *goal; };
        co_await c.waitFor(isThere);
        c.lock().release();
    }(condition, number, captured));
    kernel.spawn(count(condition, number, 2));

    kernel.run();

    EXPECT_TRUE(waiter.done());
    EXPECT_EQ(captured.use_count(), 1);
}

/// Waits until `number` is 2, for `span` at most, and tells what comes of it.
Task<> waitForTwo(Condition& condition, const int& number, Duration span, Story& story)
{
    co_await condition.lock().acquire();
    try {
        const std::optional<bool> isTwo
            = co_await withTimeout(span, condition.waitFor([&number] { return number == 2; }));
        story.push_back(isTwo ? "two" : "gave up");
    } catch (const Interrupted& interrupted) {
        story.push_back("interrupted by " + interrupted.cause());
    }
    story.push_back(condition.lock().isLocked() ? "locked" : "free");
    condition.lock().release();
}

TEST(WaitFor, IsInTimeInTheInstantOfItsDeadline)
{
    Condition condition;
    Kernel kernel;
    int number = 0;
    Story story;
    kernel.spawn(waitForTwo(condition, number, 2s, story));
    kernel.spawn(count(condition, number, 2));

    kernel.run();

    EXPECT_EQ(story, (Story{"two", "locked"}));
    EXPECT_EQ(kernel.now(), Instant{2s});
}

TEST(WaitFor, GivesUpWithTheLockHeldWhateverTheNumberOfNotifications)
{
    Condition condition;
    Kernel kernel;
    int number = 10;
    Story story;
    kernel.spawn(waitForTwo(condition, number, 2500ms, story));
    kernel.spawn(count(condition, number, 15));

    kernel.runUntil(Instant{2500ms});

    EXPECT_EQ(story, (Story{"gave up", "locked"}));
    EXPECT_EQ(condition.waiting(), 0U);
}

TEST(WaitFor, HasTheLockWhenItIsInterrupted)
{
    Condition condition;
    Kernel kernel;
    int number = 0;
    Story story;
    const TaskHandle waiter = kernel.spawn(waitForTwo(condition, number, 24h, story));
    kernel.runUntil(Instant{1s});

    waiter.interrupt("a breakdown");
    kernel.run();

    EXPECT_EQ(story, (Story{"interrupted by a breakdown", "locked"}));
}

}  // namespace
}  // namespace tillsim
