// SPDX-License-Identifier: MIT
// Rows R1 to R8 of the conformance list: what asyncio's Barrier does, ours does. The others are in
// barrier_reset_test.cpp.
#include "tests/conformance/barriers.hpp"
#include "tests/conformance/ticks.hpp"

#include <gmock/gmock.h>

namespace tillsim {
namespace {

using Indices = std::vector<std::size_t>;

Task<> pass(Barrier& barrier, Indices& indices)
{
    const std::size_t index = co_await barrier.wait();
    indices.push_back(index);
}

TEST(Conformance, R1_RefusesFewerThanOneParty)
{
    EXPECT_THROW(Barrier{0}, std::logic_error);
    EXPECT_THROW(Barrier{-4}, std::logic_error);
    EXPECT_EQ(Barrier{parties}.parties(), 5U);
}

TEST(Conformance, R2_GivesEachPartyItsOwnIndex)
{
    Barrier barrier{3};
    Kernel kernel;
    Indices indices;
    for (int i = 0; i < 3; ++i)
        kernel.spawn(pass(barrier, indices));

    kernel.run();

    EXPECT_EQ(indices, (Indices{2, 0, 1}));  // Stricter: in the order of coming; the last goes on without waiting.
    expectNew(barrier);
}

TEST(Conformance, R3_NeverHoldsUpASingleParty)
{
    Barrier barrier{1};
    Kernel kernel;
    Indices indices;
    kernel.spawn(pass(barrier, indices));
    kernel.spawn(pass(barrier, indices));

    kernel.step();
    EXPECT_EQ(indices, (Indices{0}));
    kernel.step();

    EXPECT_EQ(indices, (Indices{0, 0}));
    expectNew(barrier);
}

TEST(Conformance, R4_FillsTaskByTask)
{
    Barrier barrier{3};
    Kernel kernel;
    Indices indices;
    for (const std::size_t waiting : {1U, 2U}) {
        kernel.spawn(pass(barrier, indices));
        tick(kernel);
        EXPECT_EQ(barrier.waiting(), waiting);
        EXPECT_FALSE(barrier.isDraining());
    }

    kernel.spawn(pass(barrier, indices));
    kernel.run();

    EXPECT_EQ(indices.size(), 3U);
    expectNew(barrier);
}

Task<> passTwice(Barrier& barrier, int& firsts, Indices& seconds)
{
    co_await barrier.wait();
    ++firsts;
    const std::size_t index = co_await barrier.wait();
    seconds.push_back(index);
}

TEST(Conformance, R5_LetsTheSamePartiesPassTwice)
{
    Barrier barrier{parties};
    Kernel kernel;
    int firsts = 0;
    Indices seconds;
    for (int i = 0; i < parties; ++i)
        kernel.spawn(passTwice(barrier, firsts, seconds));

    kernel.run();

    EXPECT_EQ(firsts, 5);
    EXPECT_THAT(seconds, testing::UnorderedElementsAre(0, 1, 2, 3, 4));
    expectNew(barrier);
}

Task<> passAndLookBack(Barrier& barrier, std::vector<bool>& draining)
{
    co_await barrier.wait();
    draining.push_back(barrier.isDraining());
}

TEST(Conformance, R6_DrainsUntilTheLastHasLeft)
{
    Barrier barrier{parties};
    Kernel kernel;
    std::vector<bool> draining;
    for (int i = 0; i < parties; ++i)
        kernel.spawn(passAndLookBack(barrier, draining));

    kernel.run();

    EXPECT_EQ(draining, (std::vector<bool>{true, true, true, true, false}));
    expectNew(barrier);
}

/// The first two to pass wait again at once; the others first meet at another barrier.
Task<> passAndMeet(Barrier& barrier, Barrier& meeting, int& hasty, int& met)
{
    co_await barrier.wait();
    if (hasty > 0) {
        --hasty;
    } else {
        co_await meeting.wait();
        ++met;
    }
    co_await barrier.wait();
}

TEST(Conformance, R7_HoldsBackWhoComesWhileItDrains)
{
    Barrier barrier{parties};
    Barrier meeting{parties - 2};
    Kernel kernel;
    int hasty = 2;
    int met = 0;
    for (int i = 0; i < parties; ++i)
        kernel.spawn(passAndMeet(barrier, meeting, hasty, met));

    kernel.run();

    EXPECT_EQ(met, 3);
    EXPECT_TRUE(kernel.waiting().empty());
    expectNew(barrier);
    expectNew(meeting);
}

TEST(Conformance, R8_GoesOnWithThreeOthersWhenOneIsCancelled)
{
    Barrier barrier{3};
    Kernel kernel;
    Indices indices;
    const TaskHandle first = kernel.spawn(pass(barrier, indices));
    tick(kernel);
    EXPECT_EQ(barrier.waiting(), 1U);
    kernel.spawn(pass(barrier, indices));
    tick(kernel);
    EXPECT_EQ(barrier.waiting(), 2U);

    first.cancel();
    tick(kernel);
    EXPECT_EQ(barrier.waiting(), 1U);
    EXPECT_TRUE(first.cancelled());
    kernel.spawn(pass(barrier, indices));
    tick(kernel);
    EXPECT_EQ(barrier.waiting(), 2U);
    kernel.spawn(pass(barrier, indices));
    kernel.run();

    EXPECT_EQ(indices, (Indices{2, 0, 1}));
    expectNew(barrier);
}

}  // namespace
}  // namespace tillsim
