// SPDX-License-Identifier: MIT
// TaskGroup: what becomes of its tasks and failures when it goes, or its kernel does.
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <stdexcept>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

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

TEST(TaskGroup, IsWaitedForByAJoinerWhoIsCancelledRightAfterAnInterruption)
{
    Kernel kernel;
    Story story;
    const TaskHandle joiner = kernel.spawn([](Kernel& own, Story& told) -> Task<> {
        std::string kept = "what its members use";
        TaskGroup group{own};
        group.spawn([](std::string& used, Story& said) -> Task<> {
            bool wasCancelled = false;
            try {
                co_await delay(1h);
            } catch (const Cancelled&) {
                wasCancelled = true;
            }
            if (wasCancelled)
                co_await delay(1s);
            said.push_back(used);
        }(kept, told));
        co_await group.join();
    }(kernel, story));
    kernel.callAt(Instant{2s}, [&joiner] {
        joiner.interrupt();
        joiner.cancel();
    });

    kernel.run();

    EXPECT_EQ(story, (Story{"what its members use"}));
    EXPECT_TRUE(joiner.cancelled());
    EXPECT_EQ(kernel.now(), Instant{3s});
}

TEST(TaskGroup, MayDieBeforeAJoinerWhoWasInterruptedGoesOn)
{
    Kernel kernel;
    Story story;
    auto group = std::make_unique<TaskGroup>(kernel);
    group->spawn(sleep("member", 1h, story));
    const TaskHandle joiner = kernel.spawn([](TaskGroup& joined) -> Task<> { co_await joined.join(); }(*group));
    kernel.runUntil(Instant{1s});

    joiner.interrupt();
    group.reset();
    joiner.cancel();
    kernel.run();

    EXPECT_EQ(story, (Story{"member: "}));
    EXPECT_TRUE(joiner.cancelled());
}

}  // namespace
}  // namespace tillsim
