// SPDX-License-Identifier: MIT
// Barrier, beyond what the conformance rows say.
#include "core/kernel/sync.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

Task<> pass(Barrier& barrier, std::string name, Story& story)
{
    try {
        const std::size_t index = co_await barrier.wait();
        story.push_back(name + std::to_string(index));
    } catch (const BarrierBroken&) {
        story.push_back(name + " broken");
    }
}

TEST(Barrier, HoldsBackMoreThanARoundOfNewcomersInOrder)
{
    Barrier barrier{2};
    Kernel kernel;
    Story story;
    for (const char* const name : {"a", "b", "c", "d", "e", "f", "g"})
        kernel.spawn(pass(barrier, name, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"b1", "a0", "c0", "d1", "e0", "f1"}));
    EXPECT_EQ(barrier.waiting(), 1U);
    EXPECT_EQ(kernel.waiting().size(), 1U);
}

TEST(Barrier, CountsNobodyTwiceWhoCameBetween)
{
    Barrier barrier{2};
    Kernel kernel;
    Story story;
    for (const char* const name : {"a", "b", "c"})
        kernel.spawn(pass(barrier, name, story));
    kernel.step();
    kernel.step();
    kernel.step();

    EXPECT_TRUE(barrier.isDraining());
    EXPECT_EQ(barrier.waiting(), 0U);
    kernel.run();

    EXPECT_FALSE(barrier.isDraining());
    EXPECT_EQ(barrier.waiting(), 1U);
}

TEST(Barrier, LetsNewcomersInWhenTheLastToLeaveIsCancelled)
{
    Barrier barrier{2};
    Kernel kernel;
    Story story;
    const TaskHandle last = kernel.spawn(pass(barrier, "a", story));
    kernel.spawn(pass(barrier, "b", story));
    kernel.spawn(pass(barrier, "c", story));
    kernel.spawn(pass(barrier, "d", story));
    kernel.step();
    kernel.step();
    kernel.step();
    ASSERT_TRUE(barrier.isDraining());

    last.cancel();
    kernel.run();

    EXPECT_TRUE(last.cancelled());
    EXPECT_EQ(story, (Story{"b1", "c0", "d1"}));
}

TEST(Barrier, DoesNotCountATaskThatGaveUp)
{
    Barrier barrier{2};
    Kernel kernel;
    Story story;
    kernel.spawn([](Barrier& b, Story& s) -> Task<> {
        const std::optional<std::size_t> index = co_await withTimeout(1s, b.wait());
        s.push_back(index ? "passed" : "gave up");
    }(barrier, story));
    kernel.callAt(Instant{2s}, [&] { kernel.spawn(pass(barrier, "a", story)); });
    kernel.callAt(Instant{3s}, [&] { kernel.spawn(pass(barrier, "b", story)); });

    kernel.run();

    EXPECT_EQ(story, (Story{"gave up", "b1", "a0"}));
}

TEST(Barrier, ForgetsTheTasksOfAKernelThatIsDestroyed)
{
    Barrier barrier{3};
    Story story;
    {
        Kernel kernel;
        for (const char* const name : {"a", "b", "c", "d"})
            kernel.spawn(pass(barrier, name, story));
        for (int i = 0; i < 4; ++i)
            kernel.step();
        ASSERT_TRUE(barrier.isDraining());
    }
    EXPECT_FALSE(barrier.isDraining());
    story.clear();
    Kernel another;
    for (const char* const name : {"x", "y", "z"})
        another.spawn(pass(barrier, name, story));

    another.run();

    EXPECT_EQ(story, (Story{"z2", "x0", "y1"}));
}

TEST(Barrier, LetsThoseWhoMayLeaveDoSoWhenItIsDestroyed)
{
    Kernel kernel;
    Story story;
    std::optional<Barrier> barrier{2};
    for (const char* const name : {"a", "b", "c"})
        kernel.spawn(pass(*barrier, name, story));
    kernel.step();
    kernel.step();
    kernel.step();

    barrier.reset();
    kernel.run();

    EXPECT_EQ(story, (Story{"b1", "a0"}));
    ASSERT_EQ(kernel.waiting().size(), 1U);
    EXPECT_EQ(kernel.waiting()[0].on, "wait at a barrier that is gone");
}

TEST(Barrier, MayBeDestroyedJustBeforeItWouldLetNewcomersIn)
{
    Kernel kernel;
    Story story;
    auto barrier = std::make_unique<Barrier>(2);
    for (const char* const name : {"a", "b", "c"})
        kernel.spawn(pass(*barrier, name, story));
    for (int i = 0; i < 4; ++i)
        kernel.step();  // "a" has left.
    ASSERT_EQ(story, (Story{"b1", "a0"}));

    barrier.reset();
    kernel.run();

    EXPECT_EQ(kernel.waiting().size(), 1U);
}

TEST(Barrier, LetsNewcomersInByTheRound)
{
    Barrier barrier{2};
    Kernel kernel;
    Story story;
    kernel.spawn(pass(barrier, "a", story));
    kernel.spawn(pass(barrier, "b", story));
    kernel.spawn([](Barrier& b, Story& s) -> Task<> {
        co_await pass(b, "c", s);
        b.reset();
    }(barrier, story));
    for (const char* const name : {"d", "e", "f"})
        kernel.spawn(pass(barrier, name, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"b1", "a0", "c0", "d broken", "e0", "f1"}));
}

TEST(Barrier, KeepsThoseOutWhoComeBetweenADrainAndItsNewcomers)
{
    Barrier barrier{2};
    Kernel kernel;
    Story story;
    for (const char* const name : {"a", "b", "c"})
        kernel.spawn(pass(barrier, name, story));
    for (int i = 0; i < 3; ++i)
        kernel.step();
    kernel.spawn(pass(barrier, "d", story));  // Runs after "a" has left, and before "c" is in.

    kernel.run();

    EXPECT_EQ(story, (Story{"b1", "a0", "c0", "d1"}));
}

TEST(Barrier, BreaksAtOnceWhileItIsBroken)
{
    Barrier barrier{2};
    Kernel kernel;
    Story story;
    barrier.abort();
    kernel.spawn(pass(barrier, "a", story));

    kernel.step();

    EXPECT_EQ(story, (Story{"a broken"}));
}

TEST(Barrier, StaysBrokenForThoseWhomAnAbortFoundWhenItIsResetBeforeTheyRun)
{
    Barrier barrier{2};
    Kernel kernel;
    Story story;
    kernel.spawn(pass(barrier, "a", story));
    kernel.run();

    barrier.abort();
    barrier.reset();
    kernel.spawn(pass(barrier, "b", story));
    kernel.spawn(pass(barrier, "c", story));
    kernel.run();

    EXPECT_EQ(story, (Story{"a broken", "c1", "b0"}));
}

}  // namespace
}  // namespace tillsim
