// SPDX-License-Identifier: MIT
// TaskGroup: tasks that stand or fall together.
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

Task<> joinGroup(TaskGroup& group, Story& story)
{
    try {
        co_await group.join();
        story.emplace_back("joined");
    } catch (const std::exception& error) {
        story.push_back(std::string{"join: "} + error.what());
        throw;
    }
}

TEST(TaskGroup, IsJoinedWhenEveryMemberHasEnded)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    group.spawn(sayAfter(1s, "a", story));
    group.spawn(sayAfter(3s, "b", story));
    kernel.spawn(joinGroup(group, story));
    EXPECT_EQ(group.size(), 2U);

    kernel.runUntil(Instant{2s});
    EXPECT_EQ(group.size(), 1U);
    kernel.run();

    EXPECT_EQ(story, (Story{"a", "b", "joined"}));
    EXPECT_EQ(kernel.now(), Instant{3s});
    EXPECT_EQ(group.size(), 0U);
}

TEST(TaskGroup, IsJoinedAtOnceWhileItIsEmpty)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    kernel.spawn(joinGroup(group, story));
    kernel.spawn(sayAfter(0s, "other", story));

    kernel.run();

    EXPECT_EQ(story, (Story{"joined", "other"}));
}

TEST(TaskGroup, WaitsForMembersThatAreSpawnedWhileItIsJoined)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    group.spawn([](TaskGroup& own, Story& told) -> Task<> {
        co_await delay(1s);
        own.spawn(sayAfter(1s, "grandchild", told));
    }(group, story));
    kernel.spawn(joinGroup(group, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"grandchild", "joined"}));
}

TEST(TaskGroup, CancelsTheOthersAtTheFirstFailureAndThrowsItFromJoin)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    group.spawn(sleep("older", 1h, story));
    group.spawn(failAfter(1s, "till on fire"));
    group.spawn(sleep("younger", 1h, story));
    const TaskHandle joiner = kernel.spawn(joinGroup(group, story));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "till on fire");

    const std::string reason = "another task of its group has failed";
    EXPECT_EQ(story, (Story{"younger: " + reason, "older: " + reason, "join: till on fire"}));
    EXPECT_EQ(kernel.now(), Instant{1s});
    EXPECT_TRUE(joiner.done());
}

TEST(TaskGroup, WaitsForTheOthersToTidyUpBeforeItThrows)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    group.spawn(failAfter(1s, "till on fire"));
    group.spawn([](Story& told) -> Task<> {
        std::exception_ptr kept;
        try {
            co_await delay(1h);
        } catch (const Cancelled&) {
            kept = std::current_exception();
        }
        co_await delay(5s);
        told.emplace_back("tidied up");
        std::rethrow_exception(kept);
    }(story));
    kernel.spawn(joinGroup(group, story));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "till on fire");

    EXPECT_EQ(story, (Story{"tidied up", "join: till on fire"}));
    EXPECT_EQ(kernel.now(), Instant{6s});
}

TEST(TaskGroup, CancelsBeforeItBeginsWhatIsSpawnedAfterAFailure)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    group.spawn(failAfter(1s, "till on fire"));
    kernel.runUntil(Instant{2s});

    const TaskHandle late = group.spawn(sayAfter(0s, "late", story));
    kernel.spawn(joinGroup(group, story));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "till on fire");
    EXPECT_EQ(story, (Story{"join: till on fire"}));
    EXPECT_TRUE(late.cancelled());
}

TEST(TaskGroup, CanBeUsedAgainAfterItsFailureWasThrown)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    group.spawn(failAfter(1s, "till on fire"));
    kernel.spawn(joinGroup(group, story));
    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "till on fire");

    group.spawn(sayAfter(1s, "second life", story));
    kernel.spawn(joinGroup(group, story));
    kernel.run();

    EXPECT_EQ(story, (Story{"join: till on fire", "second life", "joined"}));
}

TEST(TaskGroup, IsNotHarmedByAMemberThatIsCancelled)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    const TaskHandle member = group.spawn(sleep("cancelled", 1h, story));
    group.spawn(sayAfter(2s, "other", story));
    kernel.spawn(joinGroup(group, story));
    kernel.callAt(Instant{1s}, [&member] { member.cancel("alone"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"cancelled: alone", "other", "joined"}));
}

TEST(TaskGroup, CancelsAllOfItsMembers)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    group.spawn(sleep("a", 1h, story));
    group.spawn(sleep("b", 1h, story));
    kernel.spawn(joinGroup(group, story));
    kernel.callAt(Instant{1s}, [&group] { group.cancel("closing time"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"b: closing time", "a: closing time", "joined"}));
}

TEST(TaskGroup, OfATaskThatIsCancelledInItsJoinIsCancelledAndWaitedForFirst)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    group.spawn(sleep("member", 1h, story));
    const TaskHandle joiner = kernel.spawn(joinGroup(group, story));
    kernel.callAt(Instant{1s}, [&joiner] { joiner.cancel("enough"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"member: the task that waited for its group was cancelled", "join: enough"}));
}

TEST(TaskGroup, IsLeftAsItIsByAnInterruptedJoin)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    group.spawn(sayAfter(2s, "member", story));
    const TaskHandle joiner = kernel.spawn([](TaskGroup& own, Story& told) -> Task<> {
        try {
            co_await own.join();
        } catch (const Interrupted& interrupted) {
            told.push_back(interrupted.cause());
        }
        co_await joinGroup(own, told);
    }(group, story));
    kernel.callAt(Instant{1s}, [&joiner] { joiner.interrupt("breakdown"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"breakdown", "member", "joined"}));
}

TEST(TaskGroup, ThatIsDestroyedCancelsWhatIsLeft)
{
    Kernel kernel;
    Story story;
    auto group = std::make_unique<TaskGroup>(kernel);
    group->spawn(sleep("member", 1h, story));
    kernel.runUntil(Instant{1s});

    group.reset();
    kernel.run();

    EXPECT_EQ(story, (Story{"member: "}));
}

TEST(TaskGroup, ThatIsDestroyedSendsAFailureThatNoJoinHasThrownThroughRun)
{
    Kernel kernel;
    auto group = std::make_unique<TaskGroup>(kernel);
    group->spawn(failAfter(1s, "till on fire"));
    kernel.runUntil(Instant{2s});

    group.reset();

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "till on fire");
    EXPECT_EQ(kernel.now(), Instant{2s});
}

TEST(TaskGroup, ThatDiesInATaskSendsItsFailureThroughRunInThatInstant)
{
    Kernel kernel;
    Story story;
    kernel.spawn([](Kernel& own) -> Task<> {
        TaskGroup group{own};
        group.spawn(failAfter(1s, "till on fire"));
        co_await delay(2s);
    }(kernel));
    kernel.spawn(sayAfter(3s, "later", story));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "till on fire");
    EXPECT_EQ(kernel.now(), Instant{2s});
}

Task<> leaveAFailingGroup(Kernel& kernel)
{
    TaskGroup group{kernel};
    group.spawn(failAfter(1s, "till on fire"));
    co_await delay(2s);
}

TEST(TaskGroup, ThatDiesInATaskThatAnotherAwaitsSendsItsFailureThroughRunInThatInstant)
{
    Kernel kernel;
    Story story;
    kernel.spawn([](Kernel& own, Story& told) -> Task<> {
        co_await leaveAFailingGroup(own);
        told.emplace_back("goes on");
        co_await sleep("it", 3s, told);
    }(kernel, story));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "till on fire");
    EXPECT_EQ(kernel.now(), Instant{2s});
    EXPECT_EQ(story, (Story{"goes on"}));

    kernel.run();

    EXPECT_EQ(kernel.now(), Instant{5s});
    EXPECT_EQ(story, (Story{"goes on", "it: slept"}));
}

TEST(TaskGroup, ThatDiesWithATaskThatNeverBeganSendsItsFailureThroughRunInThatInstant)
{
    Kernel kernel;
    Story story;
    auto group = std::make_unique<TaskGroup>(kernel);
    group->spawn(failAfter(0s, "till on fire"));
    kernel.run();
    const auto keep = [](std::unique_ptr<TaskGroup> kept) -> Task<> {
        static_cast<void>(kept);
        co_return;
    };
    kernel.spawn(sayAfter(5s, "later", story));
    kernel.spawn(keep(std::move(group))).cancel();

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "till on fire");
    EXPECT_EQ(kernel.now(), Instant{});
}

TEST(TaskGroup, ThatIsDestroyedLosesNoFailureOfAMemberThatTidiesUp)
{
    Kernel kernel;
    auto group = std::make_unique<TaskGroup>(kernel);
    group->spawn([]() -> Task<> {
        try {
            co_await delay(1h);
        } catch (const Cancelled&) {
            throw std::runtime_error{"could not tidy up"};
        }
    }());
    kernel.runUntil(Instant{1s});

    group.reset();

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "could not tidy up");
}

TEST(TaskGroup, ThatIsDestroyedLeavesWhoJoinsItWaiting)
{
    Kernel kernel;
    Story story;
    auto group = std::make_unique<TaskGroup>(kernel);
    group->spawn(sleep("member", 1h, story));
    const TaskHandle joiner = kernel.spawn(joinGroup(*group, story));
    kernel.runUntil(Instant{1s});

    group.reset();
    kernel.run();
    EXPECT_FALSE(joiner.done());
    joiner.cancel("enough");
    kernel.run();

    EXPECT_EQ(story, (Story{"member: ", "join: enough"}));
}

TEST(TaskGroup, ThatIsDestroyedLetsAJoinerGoWhoWasCancelledAlready)
{
    Kernel kernel;
    Story story;
    auto group = std::make_unique<TaskGroup>(kernel);
    group->spawn([]() -> Task<> {
        try {
            co_await delay(1h);
        } catch (const Cancelled&) {
        }
        co_await delay(1h);
    }());
    const TaskHandle joiner = kernel.spawn(joinGroup(*group, story));
    kernel.callAt(Instant{1s}, [&joiner] { joiner.cancel("enough"); });
    kernel.callAt(Instant{2s}, [&group] { group.reset(); });

    kernel.run();

    EXPECT_EQ(story, (Story{"join: enough"}));
    EXPECT_TRUE(joiner.cancelled());
}

TEST(TaskGroup, MayBeDestroyedOnceItsJoinsWereAnswered)
{
    Kernel kernel;
    Story story;
    auto group = std::make_unique<TaskGroup>(kernel);
    group->spawn(sayAfter(1s, "a", story));
    const auto joinAndDestroy = [](std::unique_ptr<TaskGroup>& joined) -> Task<> {
        co_await joined->join();
        joined.reset();
    };
    kernel.spawn(joinAndDestroy(group));
    kernel.spawn(joinGroup(*group, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"a", "joined"}));
}

TEST(TaskGroup, ThrowsItsFailureFromEveryJoin)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    const auto joinBoldly = [](TaskGroup& joined, Story& told) -> Task<> {
        try {
            co_await joined.join();
        } catch (const std::runtime_error& error) {
            told.emplace_back(error.what());
        }
    };
    group.spawn(failAfter(1s, "boom"));
    kernel.spawn(joinBoldly(group, story));
    kernel.spawn(joinBoldly(group, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"boom", "boom"}));
}

TEST(TaskGroup, OutlivesItsKernel)
{
    Story story;
    std::optional<Kernel> kernel{std::in_place};
    TaskGroup group{*kernel};
    group.spawn(sleep("member", 1h, story));
    kernel->runUntil(Instant{1s});

    kernel.reset();

    EXPECT_EQ(group.size(), 0U);
    group.cancel("nobody there");
    EXPECT_THROW(group.spawn(sayAfter(0s, "late", story)), std::logic_error);
    EXPECT_EQ(story, Story{});
}

}  // namespace
}  // namespace tillsim
