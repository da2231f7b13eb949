// SPDX-License-Identifier: MIT
// In which order things happen at one instant.
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <numeric>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

TEST(Order, RunsDueEventsByInstant)
{
    // Arrange
    Kernel kernel;
    Story story;
    for (const int second : {3, 1, 2})
        kernel.callAt(Instant{second * 1s}, [&story, second] { story.push_back(std::to_string(second)); });

    // Act
    kernel.run();

    // Assert
    EXPECT_EQ(story, (Story{"1", "2", "3"}));
}

TEST(Order, RunsEventsOfOneInstantByPhase)
{
    Kernel kernel;
    Story story;
    for (const int phase : {255, 0, 128, 1, 254})
        kernel.callAt(
            Instant{1s}, [&story, phase] { story.push_back(std::to_string(phase)); }, static_cast<Phase>(phase));

    kernel.run();

    EXPECT_EQ(story, (Story{"0", "1", "128", "254", "255"}));
}

TEST(Order, RunsEventsOfOnePhaseInTheOrderInWhichTheyWereScheduled)
{
    Kernel kernel;
    Story story;
    for (const char* const name : {"a", "b", "c", "d", "e", "f"})
        kernel.callAt(Instant{1s}, [&story, name] { story.emplace_back(name); });

    kernel.run();

    EXPECT_EQ(story, (Story{"a", "b", "c", "d", "e", "f"}));
}

TEST(Order, TakesThePhase128ForATimerThatNamesNone)
{
    Kernel kernel;
    Story story;
    kernel.callAt(
        Instant{1s}, [&story] { story.emplace_back("129"); }, 129);
    kernel.callAt(Instant{1s}, [&story] { story.emplace_back("call"); });
    kernel.spawn(sayAfter(1s, "delay", story));
    kernel.callAt(
        Instant{1s}, [&story] { story.emplace_back("127"); }, 127);

    kernel.run();

    EXPECT_EQ(story, (Story{"127", "call", "delay", "129"}));
}

TEST(Order, RunsAnEventOfAnEarlierPhaseNextEvenIfThatPhaseHasPassed)
{
    Kernel kernel;
    Story story;
    kernel.callAt(Instant{1s}, [&] {
        story.emplace_back("128 first");
        kernel.callAfter(
            0s, [&story] { story.emplace_back("200"); }, 200);
        kernel.callAfter(
            0s, [&story] { story.emplace_back("5"); }, 5);
    });
    kernel.callAt(Instant{1s}, [&story] { story.emplace_back("128 second"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"128 first", "5", "128 second", "200"}));
}

TEST(Order, RunsTheReadyLineToItsEndBeforeTheNextDueEvent)
{
    Kernel kernel;
    Story story;
    kernel.callAt(Instant{1s}, [&] {
        kernel.callAfter(
            0s, [&story] { story.emplace_back("due"); }, 0);
        kernel.spawn([](Story& told) -> Task<> {
            told.emplace_back("ready");
            co_await yield();
            told.emplace_back("ready again");
            co_await yield();
            told.emplace_back("and again");
        }(story));
    });

    kernel.run();

    EXPECT_EQ(story, (Story{"ready", "ready again", "and again", "due"}));
}

TEST(Order, ServesTheReadyLineFirstComeFirstServed)
{
    Kernel kernel;
    Story story;
    const auto twice = [](std::string name, Story& told) -> Task<> {
        told.push_back(name + "1");
        co_await yield();
        told.push_back(name + "2");
    };
    kernel.spawn(twice("a", story));
    kernel.spawn(twice("b", story));
    kernel.spawn(twice("c", story));

    kernel.run();

    EXPECT_EQ(story, (Story{"a1", "b1", "c1", "a2", "b2", "c2"}));
}

TEST(Order, KeepsTheReadyLineInOrderWhenItGrowsWhileItTurns)
{
    Kernel kernel;
    std::vector<int> order;
    const auto note = [](int number, std::vector<int>& noted) -> Task<> {
        co_await yield();
        noted.push_back(number);
    };
    for (int number = 0; number < 40; ++number)
        kernel.spawn(note(number, order));
    for (int step = 0; step < 20; ++step)
        kernel.step();
    for (int number = 40; number < 300; ++number)
        kernel.spawn(note(number, order));

    kernel.run();

    std::vector<int> expected(300);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(order, expected);
}

TEST(Order, NeverRunsASpawnedTaskAtOnce)
{
    Kernel kernel;
    Story story;
    kernel.spawn([](Kernel& own, Story& told) -> Task<> {
        own.spawn(sayAfter(0s, "child", told));
        told.emplace_back("parent");
        co_return;
    }(kernel, story));
    EXPECT_EQ(story, Story{});

    kernel.run();

    EXPECT_EQ(story, (Story{"parent", "child"}));
}

TEST(Order, PutsASpawnedTaskAtTheBackOfTheReadyLine)
{
    Kernel kernel;
    Story story;
    kernel.spawn([](Kernel& own, Story& told) -> Task<> {
        own.spawn(sayAfter(0s, "grandchild", told));
        co_return;
    }(kernel, story));
    kernel.spawn(sayAfter(0s, "sibling", story));

    kernel.run();

    EXPECT_EQ(story, (Story{"sibling", "grandchild"}));
}

}  // namespace
}  // namespace tillsim
