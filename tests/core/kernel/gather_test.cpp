// SPDX-License-Identifier: MIT
// gather and gatherSettled: tasks side by side.
#include "core/kernel/event.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

TEST(Gather, GivesTheResultsInOrderWhenTheLastHasCome)
{
    Kernel kernel;
    Story story;
    kernel.spawn([](Kernel& own, Story& told) -> Task<> {
        auto [number, nothing, text]
            = co_await gather(giveAfter(3s, 1), sayAfter(1s, "void", told), giveAfter(2s, std::string{"text"}));
        static_assert(std::is_same_v<decltype(nothing), std::monostate>);
        told.push_back(std::to_string(number) + ' ' + text);
        told.push_back(std::to_string(toSeconds(own.now())));
    }(kernel, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"void", "1 text", "3.000000"}));
}

TEST(Gather, OfNothingGoesOnAtOnce)
{
    Kernel kernel;
    Story story;
    kernel.spawn([](Story& told) -> Task<> {
        const std::tuple<> nothing = co_await gather();
        static_cast<void>(nothing);
        const std::tuple<> settled = co_await gatherSettled();
        static_cast<void>(settled);
        told.emplace_back("went on");
    }(story));
    kernel.spawn(sayAfter(0s, "other", story));

    kernel.run();

    EXPECT_EQ(story, (Story{"went on", "other"}));
}

TEST(Gather, GivesResultsThatCanOnlyBeMoved)
{
    Kernel kernel;
    int got = 0;
    kernel.spawn([](int& result) -> Task<> {
        auto [owned] = co_await gather(giveAfter(1s, std::make_unique<int>(5)));
        result = *owned;
    }(got));

    kernel.run();

    EXPECT_EQ(got, 5);
}

Task<> gatherTwo(Task<> first, Task<> second, Story& story)
{
    try {
        co_await gather(std::move(first), std::move(second));
        story.emplace_back("gathered");
    } catch (const std::exception& error) {
        story.push_back(std::string{"gather: "} + error.what());
        throw;
    }
}

TEST(Gather, ThrowsTheFirstFailureAtOnceAndLetsTheOthersGoOn)
{
    Kernel kernel;
    Story story;
    kernel.spawn(gatherTwo(sayAfter(2s, "other", story), failAfter(1s, "first failure"), story));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "first failure");
    EXPECT_EQ(kernel.now(), Instant{1s});
    kernel.run();

    EXPECT_EQ(story, (Story{"gather: first failure", "other"}));
}

TEST(Gather, DropsTheFailuresAfterTheFirst)
{
    Kernel kernel;
    Story story;
    kernel.spawn(gatherTwo(failAfter(2s, "second failure"), failAfter(1s, "first failure"), story));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "first failure");
    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "nothing");
    EXPECT_EQ(kernel.now(), Instant{2s});
}

TEST(Gather, ThatIsCancelledCancelsItsTasksAndWaitsForThem)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(gatherTwo(sleep("a", 1h, story), sleep("b", 1h, story), story));
    kernel.callAt(Instant{1s}, [&task] { task.cancel("enough"); });

    kernel.run();

    const std::string reason = "the task that gathered it was withdrawn";
    EXPECT_EQ(story, (Story{"a: " + reason, "b: " + reason, "gather: enough"}));
    EXPECT_TRUE(task.cancelled());
}

TEST(Gather, ThatIsCancelledCancelsWhatItsTasksHaveGatheredInTheOrderOfAll)
{
    Kernel kernel;
    Story story;
    const auto sleepBoth = [](std::string one, std::string other, Story& log) -> Task<> {
        co_await gather(sleep(one, 1h, log), sleep(other, 1h, log));
    };
    const auto sleepAll = [](auto both, Story& log) -> Task<> {
        co_await gather(both("a", "b", log), sleep("c", 1h, log), both("d", "e", log));
    };
    const TaskHandle task = kernel.spawn(sleepAll(sleepBoth, story));
    kernel.callAt(Instant{1s}, [&task] { task.cancel(); });

    kernel.run();

    const std::string why = ": the task that gathered it was withdrawn";
    EXPECT_EQ(story, (Story{"a" + why, "b" + why, "c" + why, "d" + why, "e" + why}));
}

TEST(Gather, ThatIsCancelledBeforeItsTasksBeginNeverRunsThem)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(gatherTwo(sayAfter(0s, "a", story), sayAfter(0s, "b", story), story));
    kernel.step();

    task.cancel("enough");
    kernel.run();

    EXPECT_EQ(story, (Story{"gather: enough"}));
}

TEST(Gather, ThrowsAFailureThatHasComeBeforeACancellationOfTheSameInstantSoThatItIsNotLost)
{
    Kernel kernel;
    Story story;
    const TaskHandle task = kernel.spawn(gatherTwo(failAfter(0s, "failure"), sayAfter(1s, "other", story), story));
    kernel.step();
    kernel.step();

    task.cancel("enough");

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "failure");
    EXPECT_EQ(story, (Story{"gather: failure"}));
}

TEST(Gather, ThatIsTimedOutCancelsItsTasksAndGivesNothing)
{
    Kernel kernel;
    Story story;
    kernel.spawn([](Kernel& own, Story& told) -> Task<> {
        const auto got = co_await withTimeout(5s, gather(giveAfter(1s, 1), giveAfter(9s, 2)));
        told.emplace_back(got ? "both" : "nothing");
        told.push_back(std::to_string(own.pending()));
    }(kernel, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"nothing", "0"}));
    EXPECT_EQ(kernel.now(), Instant{5s});
}

Task<> failAtTheEndOf(Event& event)
{
    try {
        co_await event.wait();
    } catch (const Cancelled&) {
        throw std::runtime_error{"could not tidy up"};
    }
}

TEST(Gather, ThatIsCancelledSendsAFailureOfATaskThatTidiesUpThroughRun)
{
    Kernel kernel;
    Event never;
    const auto gatherOne = [](Event& event) -> Task<> { co_await gather(failAtTheEndOf(event)); };
    const TaskHandle gathering = kernel.spawn(gatherOne(never));
    kernel.run();
    gathering.cancel();

    EXPECT_THROW(kernel.run(), std::runtime_error);
    kernel.run();

    EXPECT_TRUE(gathering.cancelled());
}

TEST(GatherSettled, GivesEveryOutcomeWhenAllHaveEnded)
{
    Kernel kernel;
    Story story;
    kernel.spawn([](Story& told) -> Task<> {
        auto [number, failure, nothing]
            = co_await gatherSettled(giveAfter(3s, 7), failAfter(1s, "till on fire"), sayAfter(2s, "void", told));
        told.push_back(std::to_string(number.value.value_or(-1)));
        told.push_back(thrownBy([&failure = failure] { std::rethrow_exception(failure.error); }));
        told.emplace_back(nothing.value && !nothing.error ? "settled" : "lost");
        told.emplace_back(failure.value || number.error ? "both" : "exactly one");
    }(story));

    kernel.run();

    EXPECT_EQ(story, (Story{"void", "7", "till on fire", "settled", "exactly one"}));
    EXPECT_EQ(kernel.now(), Instant{3s});
}

TEST(Gather, DiesWithItsKernelWhileItsTasksGoOn)
{
    Story story;
    const auto hold = [](std::string name, Story& told) -> Task<> {
        const Sign sign{name, told};
        co_await delay(1h);
    };
    {
        Kernel kernel;
        kernel.spawn(gatherTwo(hold("a", story), hold("b", story), story));
        kernel.runUntil(Instant{1s});
    }

    EXPECT_EQ(story, (Story{"~b", "~a"}));
}

}  // namespace
}  // namespace tillsim
