// SPDX-License-Identifier: MIT
// Tasks that await tasks: laziness, results, failures, ownership.
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

TEST(Task, RunsOnlyWhenItIsAwaitedAndThenAtOnce)
{
    Kernel kernel;
    Story story;
    kernel.spawn([](Story& told) -> Task<> {
        Task<> child = sayAfter(0s, "child", told);
        told.emplace_back("made");
        co_await child;
        told.emplace_back("awaited");
    }(story));
    kernel.spawn(sayAfter(0s, "other", story));

    kernel.run();

    EXPECT_EQ(story, (Story{"made", "child", "awaited", "other"}));
}

TEST(Task, IsDestroyedUnrunIfNobodyWantsIt)
{
    Story story;
    {
        const Task<> never = [](Sign sign, Story& told) -> Task<> {
            static_cast<void>(sign);
            told.emplace_back("ran");
            co_return;
        }(Sign{"parameter", story}, story);
    }

    EXPECT_EQ(story, (Story{"~parameter"}));
}

TEST(Task, GivesItsResultToTheTaskThatAwaitsIt)
{
    Kernel kernel;
    std::string got;
    kernel.spawn([](std::string& result) -> Task<> {
        const int number = co_await giveAfter(1s, 42);
        const std::unique_ptr<int> owned = co_await giveAfter(1s, std::make_unique<int>(7));
        result = std::to_string(number) + " and " + std::to_string(*owned);
    }(got));

    kernel.run();

    EXPECT_EQ(got, "42 and 7");
}

struct NoDefault {
    explicit NoDefault(int wanted) : number{wanted} { }
    int number;
};

TEST(Task, GivesAResultThatHasNoDefaultConstructor)
{
    Kernel kernel;
    int got = 0;
    kernel.spawn([](int& result) -> Task<> {
        const NoDefault given = co_await giveAfter(1s, NoDefault{3});
        result = given.number;
    }(got));

    kernel.run();

    EXPECT_EQ(got, 3);
}

TEST(Task, ThrowsItsFailureInTheTaskThatAwaitsIt)
{
    Kernel kernel;
    Story story;
    kernel.spawn([](Story& told) -> Task<> {
        try {
            co_await failAfter(1s, "late");
        } catch (const std::runtime_error& error) {
            told.emplace_back(error.what());
        }
        try {
            co_await failAfter(0s, "at once");
        } catch (const std::runtime_error& error) {
            told.emplace_back(error.what());
        }
    }(story));

    kernel.run();

    EXPECT_EQ(story, (Story{"late", "at once"}));
}

TEST(Task, PassesAFailureOutwardsThroughAllThatAwait)
{
    Kernel kernel;
    Story story;
    const auto middle = [](Story& told) -> Task<> {
        const Sign sign{"middle", told};
        co_await failAfter(1s, "deep inside");
    };
    const auto outer = [](Task<> inner, Story& told) -> Task<> {
        const Sign sign{"outer", told};
        co_await inner;
    };
    kernel.spawn(outer(middle(story), story));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "deep inside");
    EXPECT_EQ(story, (Story{"~middle", "~outer"}));
}

TEST(Task, IsOverWithAllThatItHeldBeforeTheAwaitingTaskGoesOn)
{
    Kernel kernel;
    Story story;
    const auto child = [](Sign parameter, Story& told) -> Task<int> {
        static_cast<void>(parameter);
        const Sign local{"local", told};
        co_await delay(1s);
        co_return 1;
    };
    kernel.spawn([](Task<int> awaited, Story& told) -> Task<> {
        static_cast<void>(co_await std::move(awaited));
        told.emplace_back("went on");
    }(child(Sign{"parameter", story}, story), story));

    kernel.run();

    EXPECT_EQ(story, (Story{"~local", "~parameter", "went on"}));
}

TEST(Task, IsAwaitedOnceOnly)
{
    Kernel kernel;
    kernel.spawn([](Story) -> Task<> {
        Task<int> child = giveAfter(0s, 1);
        static_cast<void>(co_await child);
        static_cast<void>(co_await child);
    }({}));

    EXPECT_THROW(kernel.run(), std::logic_error);
}

TEST(Task, IsNotSpawnedWhenItWasAwaitedMovedOrSpawned)
{
    Kernel kernel;
    Story story;
    Task<> task = sayAfter(0s, "once", story);
    Task<> moved = std::move(task);

    EXPECT_THROW(kernel.spawn(std::move(task)), std::logic_error);
    kernel.spawn(std::move(moved));
    EXPECT_THROW(kernel.spawn(std::move(moved)), std::logic_error);
    kernel.run();

    EXPECT_EQ(story, (Story{"once"}));
}

TEST(Task, TakesThePlaceOfAnotherByAssignment)
{
    Kernel kernel;
    Story story;
    Task<> task = sayAfter(0s, "first", story);

    task = sayAfter(0s, "second", story);
    kernel.spawn(std::move(task));
    kernel.run();

    EXPECT_EQ(story, (Story{"second"}));
}

}  // namespace
}  // namespace tillsim
