// SPDX-License-Identifier: MIT
// TaskGroup: tasks that stand or fall together.
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

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

/// An operation that nobody gets out of.
class Trap final : public LinkedWaiter {
public:
    [[nodiscard]] static bool await_ready() { return false; }
    template <typename Promise>
    void await_suspend(std::coroutine_handle<Promise> self)
    {
        beginWait(self);
    }
    void await_resume() { endWait(); }

    Withdrawn withdraw(TaskRecord&, Withdrawal) override { throw std::runtime_error{"trapped"}; }
    [[nodiscard]] std::string describe() const override { return "trap"; }
};

TEST(TaskGroup, CancelsTheOthersAlthoughOneCannotBeWithdrawn)
{
    Kernel kernel;
    Story story;
    TaskGroup group{kernel};
    group.spawn(sleep("first", 1h, story));
    group.spawn([]() -> Task<> { co_await Trap{}; }());
    group.spawn(sleep("last", 1h, story));
    kernel.runUntil(Instant{1s});

    EXPECT_EQ(thrownBy([&] { group.cancel("enough"); }), "trapped");
    kernel.run();

    EXPECT_EQ(story, (Story{"last: enough", "first: enough"}));
    EXPECT_EQ(group.size(), 1U);
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

}  // namespace
}  // namespace tillsim
