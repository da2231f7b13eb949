// SPDX-License-Identifier: MIT
// Running a kernel: step by step, up to an instant, to the end; and past an exception.
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

TEST(Kernel, StandsAtTheEpochUntilItIsRun)
{
    Kernel kernel;
    kernel.callAt(Instant{5s}, [] {});

    EXPECT_EQ(kernel.now(), Instant{});
}

TEST(Kernel, RunsToTheLastDueEventAndNoFarther)
{
    Kernel kernel;
    kernel.callAt(Instant{5s}, [] {});
    kernel.callAt(Instant{7s}, [] {}).cancel();

    kernel.run();

    EXPECT_EQ(kernel.now(), Instant{5s});
    EXPECT_EQ(kernel.pending(), 0U);
}

TEST(Kernel, RunsUntilAnInstantThatIsIncludedAndLeavesTheClockThere)
{
    Kernel kernel;
    Story story;
    for (const int second : {1, 2, 3})
        kernel.callAt(Instant{second * 1s}, [&story, second] { story.push_back(std::to_string(second)); });

    kernel.runUntil(Instant{2s});
    EXPECT_EQ(story, (Story{"1", "2"}));
    EXPECT_EQ(kernel.now(), Instant{2s});

    kernel.runUntil(Instant{2500ms});
    EXPECT_EQ(story, (Story{"1", "2"}));
    EXPECT_EQ(kernel.now(), Instant{2500ms});
}

TEST(Kernel, RunsWhatBecomesDueAtTheLimitWhileItRuns)
{
    Kernel kernel;
    Story story;
    kernel.callAt(Instant{1s}, [&] { kernel.callAfter(0s, [&] { kernel.spawn(sayAfter(0s, "last", story)); }); });

    kernel.runUntil(Instant{1s});

    EXPECT_EQ(story, (Story{"last"}));
}

TEST(Kernel, RunsUntilThePresentWithoutMovingTheClock)
{
    Kernel kernel;
    Story story;
    kernel.spawn(sayAfter(0s, "ready", story));

    kernel.runUntil(Instant{});

    EXPECT_EQ(story, (Story{"ready"}));
    EXPECT_EQ(kernel.now(), Instant{});
}

TEST(Kernel, RefusesToRunUntilThePast)
{
    Kernel kernel;
    kernel.runUntil(Instant{2s});

    EXPECT_THROW(kernel.runUntil(Instant{1s}), std::logic_error);
    EXPECT_EQ(kernel.now(), Instant{2s});
}

TEST(Kernel, RunsToTheLastInstantThatComes)
{
    Kernel kernel;
    bool called = false;
    kernel.callAt(Instant::max() - 1ns, [&called] { called = true; });

    kernel.runUntil(Instant::max() - 1ns);

    EXPECT_TRUE(called);
    EXPECT_EQ(kernel.now(), Instant::max() - 1ns);
    EXPECT_THROW(kernel.callAfter(1ns, [] {}), std::overflow_error);
}

TEST(Kernel, KnowsNothingOfTheInstantThatNeverComes)
{
    Kernel kernel;

    EXPECT_THROW(kernel.callAt(Instant::max(), [] {}), std::overflow_error);
    EXPECT_THROW(kernel.runUntil(Instant::max()), std::overflow_error);
    EXPECT_EQ(kernel.now(), Instant{});
    EXPECT_FALSE(kernel.step());
}

TEST(Kernel, StepsThroughReadyTasksOneByOneAndThenThroughDueEvents)
{
    Kernel kernel;
    Story story;
    kernel.callAt(Instant{}, [&story] { story.emplace_back("due"); });
    kernel.callAt(Instant{1s}, [&story] { story.emplace_back("later"); });
    kernel.spawn(sayAfter(0s, "a", story));
    kernel.spawn(sayAfter(0s, "b", story));

    EXPECT_TRUE(kernel.step());
    EXPECT_EQ(story, (Story{"a"}));
    EXPECT_TRUE(kernel.step());
    EXPECT_EQ(story, (Story{"a", "b"}));
    EXPECT_TRUE(kernel.step());
    EXPECT_EQ(story, (Story{"a", "b", "due"}));
    EXPECT_EQ(kernel.now(), Instant{});
    EXPECT_TRUE(kernel.step());
    EXPECT_EQ(story, (Story{"a", "b", "due", "later"}));
    EXPECT_EQ(kernel.now(), Instant{1s});
    EXPECT_FALSE(kernel.step());
    EXPECT_EQ(kernel.now(), Instant{1s});
}

TEST(Kernel, IsNotRunFromInsideItsOwnRun)
{
    Kernel kernel;
    Story story;
    kernel.callAt(Instant{1s}, [&] {
        story.push_back(thrownBy([&kernel] { kernel.run(); }));
        story.push_back(thrownBy([&kernel] { kernel.step(); }));
        story.push_back(thrownBy([&kernel] { kernel.runUntil(Instant{2s}); }));
    });

    kernel.run();

    const std::string refusal = "a kernel was run from inside its own run";
    EXPECT_EQ(story, (Story{refusal, refusal, refusal}));
    EXPECT_EQ(kernel.now(), Instant{1s});
}

TEST(Kernel, RunsBesideAnotherOneInATaskOfIt)
{
    Kernel outer;
    Kernel inner;
    Story story;
    inner.spawn(sayAfter(5s, "inner", story));
    outer.spawn([](Kernel& run) -> Task<> {
        co_await delay(1s);
        run.run();
    }(inner));

    outer.run();

    EXPECT_EQ(story, (Story{"inner"}));
    EXPECT_EQ(inner.now(), Instant{5s});
    EXPECT_EQ(outer.now(), Instant{1s});
}

TEST(KernelFailure, LeavesThroughRunWithTheClockAtTheFailingEvent)
{
    Kernel kernel;
    kernel.spawn(failAfter(3s, "till on fire"));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "till on fire");
    EXPECT_EQ(kernel.now(), Instant{3s});
}

TEST(KernelFailure, LeavesThroughRunUntilBeforeTheClockGetsThere)
{
    Kernel kernel;
    kernel.spawn(failAfter(3s, "till on fire"));

    EXPECT_EQ(thrownBy([&] { kernel.runUntil(Instant{10s}); }), "till on fire");
    EXPECT_EQ(kernel.now(), Instant{3s});
}

TEST(KernelFailure, LeavesThroughTheStepThatFails)
{
    Kernel kernel;
    kernel.spawn(failAfter(3s, "till on fire"));

    EXPECT_TRUE(kernel.step());
    EXPECT_EQ(thrownBy([&] { kernel.step(); }), "till on fire");
    EXPECT_FALSE(kernel.step());
}

TEST(KernelFailure, LetsTheRunGoOn)
{
    Kernel kernel;
    Story story;
    kernel.spawn(failAfter(1s, "first"));
    kernel.spawn(sayAfter(1s, "same instant", story));
    kernel.spawn(failAfter(2s, "second"));
    kernel.spawn(sayAfter(3s, "later", story));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "first");
    EXPECT_EQ(story, Story{});
    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "second");
    EXPECT_EQ(story, (Story{"same instant"}));
    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "nothing");
    EXPECT_EQ(story, (Story{"same instant", "later"}));
}

TEST(KernelFailure, LeavesTheOtherReadyTasksInLine)
{
    Kernel kernel;
    Story story;
    kernel.spawn(failAfter(0s, "first"));
    kernel.spawn(sayAfter(0s, "ready", story));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "first");
    EXPECT_EQ(story, Story{});
    kernel.run();

    EXPECT_EQ(story, (Story{"ready"}));
}

TEST(KernelFailure, OfACallLeavesThroughRunAndLetsItGoOn)
{
    Kernel kernel;
    Story story;
    kernel.callAt(Instant{1s}, [] { throw std::runtime_error{"call"}; });
    kernel.spawn(sayAfter(2s, "later", story));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "call");
    EXPECT_EQ(kernel.now(), Instant{1s});
    kernel.run();

    EXPECT_EQ(story, (Story{"later"}));
}

TEST(KernelFailure, IsReportedForEachOfTwoInOneEvent)
{
    Kernel kernel;
    kernel.spawn([](Kernel& own) -> Task<> {
        TaskGroup group{own};
        group.spawn(failAfter(1s, "of the group"));
        co_await delay(1s, lastPhase);
        throw std::runtime_error{"of the task"};
    }(kernel));

    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "of the group");
    EXPECT_EQ(kernel.now(), Instant{1s});
    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "of the task");
    EXPECT_EQ(kernel.now(), Instant{1s});
    EXPECT_EQ(thrownBy([&] { kernel.run(); }), "nothing");
}

}  // namespace
}  // namespace tillsim
