// SPDX-License-Identifier: MIT
// Rows R9 to R12 of the conformance list: what a reset and an abort do to a barrier, and to those who are there.
#include "tests/conformance/barriers.hpp"
#include "tests/conformance/ticks.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

/// Waits `rounds` times, and counts what comes of each.
Task<> passOrBreak(Barrier& barrier, int rounds, int& passed, int& broken)
{
    for (int i = 0; i < rounds; ++i) {
        try {
            co_await barrier.wait();
            ++passed;
        } catch (const BarrierBroken&) {
            ++broken;
        }
    }
}

TEST(Conformance, R9_IsAsNewAfterAResetThatNobodyNoticed)
{
    Barrier barrier{1};

    barrier.reset();

    expectNew(barrier);
}

TEST(Conformance, R9_BreaksThoseWhoWaitAtAReset)
{
    Barrier barrier{parties};
    Kernel kernel;
    int passed = 0;
    int broken = 0;
    for (int i = 0; i < parties - 1; ++i)
        kernel.spawn(passOrBreak(barrier, 1, passed, broken));
    tick(kernel);

    barrier.reset();
    kernel.run();

    EXPECT_EQ(broken, 4);
    EXPECT_EQ(passed, 0);
    expectNew(barrier);
}

TEST(Conformance, R9_CanBePassedByThoseWhomAResetBroke)
{
    Barrier barrier{parties};
    Kernel kernel;
    int passed = 0;
    int broken = 0;
    for (int i = 0; i < parties - 1; ++i)
        kernel.spawn(passOrBreak(barrier, 2, passed, broken));
    tick(kernel);

    barrier.reset();
    kernel.spawn(passOrBreak(barrier, 1, passed, broken));
    kernel.run();

    EXPECT_EQ(broken, 4);
    EXPECT_EQ(passed, 5);
    EXPECT_TRUE(kernel.waiting().empty());
    expectNew(barrier);
}

/// The third to leave resets the barrier.
Task<> passAndReset(Barrier& barrier, int& left, int& broken)
{
    try {
        co_await barrier.wait();
        if (++left == 3)
            barrier.reset();
    } catch (const BarrierBroken&) {
        ++broken;
    }
}

TEST(Conformance, R10_BreaksThoseWhoHaveNotLeftAtAResetInADrain)
{
    Barrier barrier{parties};
    Kernel kernel;
    int left = 0;
    int broken = 0;
    for (int i = 0; i < parties; ++i)
        kernel.spawn(passAndReset(barrier, left, broken));

    kernel.run();

    EXPECT_EQ(left, 3);
    EXPECT_EQ(broken, 2);
    expectNew(barrier);
}

Task<> passResetAndPass(Barrier& barrier, int& left, int& broken, int& passed, int& brokenAgain)
{
    co_await passAndReset(barrier, left, broken);
    co_await passOrBreak(barrier, 1, passed, brokenAgain);
}

TEST(Conformance, R10_DoesNotBreakThoseWhoAreHeldBackAtAResetInADrain)
{
    Barrier barrier{parties};
    Kernel kernel;
    int left = 0;
    int broken = 0;
    int passed = 0;
    int brokenAgain = 0;
    for (int i = 0; i < parties; ++i)
        kernel.spawn(passResetAndPass(barrier, left, broken, passed, brokenAgain));

    kernel.run();

    EXPECT_EQ(broken, 2);
    EXPECT_EQ(passed, 5);
    EXPECT_EQ(brokenAgain, 0);
    expectNew(barrier);
}

/// Waits three times; the last to leave the first round resets the barrier before it waits again.
Task<> passThrice(Barrier& barrier, int& left, int& passed, int& broken)
{
    co_await barrier.wait();
    if (++left == parties)
        barrier.reset();
    co_await passOrBreak(barrier, 2, passed, broken);
}

TEST(Conformance, R11_DoesNotConcernTheOthersWhenTheLastToLeaveResets)
{
    Barrier barrier{parties};
    Kernel kernel;
    int left = 0;
    int passed = 0;
    int broken = 0;
    for (int i = 0; i < parties; ++i)
        kernel.spawn(passThrice(barrier, left, passed, broken));

    kernel.run();

    EXPECT_EQ(passed, 10);
    EXPECT_EQ(broken, 0);
    expectNew(barrier);
}

TEST(Conformance, R12_IsBrokenAfterAnAbort)
{
    Barrier barrier{parties};
    Kernel kernel;
    int passed = 0;
    int broken = 0;
    kernel.spawn(passOrBreak(barrier, 2, passed, broken));
    tick(kernel);

    barrier.abort();
    kernel.run();

    EXPECT_TRUE(barrier.isBroken());
    EXPECT_EQ(broken, 2);  // The wait that was there, and the one that came after.
    EXPECT_EQ(barrier.waiting(), 0U);
}

/// The third to leave aborts the barrier; the two before it wait again.
Task<> passAndAbort(Barrier& barrier, int& left, int& broken, int& brokenAgain)
{
    try {
        co_await barrier.wait();
    } catch (const BarrierBroken&) {
        ++broken;
        co_return;
    }
    int passedAgain = 0;
    if (++left == 3)
        barrier.abort();
    else
        co_await passOrBreak(barrier, 1, passedAgain, brokenAgain);
}

TEST(Conformance, R12_BreaksThoseWhoHaveNotLeftAndThoseWhoAreHeldBackAtAnAbort)
{
    Barrier barrier{parties};
    Kernel kernel;
    int left = 0;
    int broken = 0;
    int brokenAgain = 0;
    for (int i = 0; i < parties; ++i)
        kernel.spawn(passAndAbort(barrier, left, broken, brokenAgain));

    kernel.run();

    EXPECT_TRUE(barrier.isBroken());
    EXPECT_EQ(broken, 2);
    EXPECT_EQ(brokenAgain, 2);
    EXPECT_EQ(barrier.waiting(), 0U);
}

/// Passes twice, unless it fails in between, as the party with the middle index does; then the barrier is aborted.
Task<> passAndFail(Barrier& barrier, int& passed, int& broken)
{
    try {
        if (co_await barrier.wait() == parties / 2)
            throw std::runtime_error{"failed"};
        co_await barrier.wait();
        ++passed;
    } catch (const BarrierBroken&) {
        ++broken;
    } catch (const std::runtime_error&) {
        barrier.abort();
    }
}

TEST(Conformance, R12_BreaksAllOthersWhenOneFailsAndAborts)
{
    Barrier barrier{parties};
    Kernel kernel;
    int passed = 0;
    int broken = 0;
    for (int i = 0; i < parties; ++i)
        kernel.spawn(passAndFail(barrier, passed, broken));

    kernel.run();

    EXPECT_TRUE(barrier.isBroken());
    EXPECT_EQ(passed, 0);
    EXPECT_EQ(broken, 4);
    EXPECT_EQ(barrier.waiting(), 0U);
}

TEST(Conformance, R12_IsRepairedByAReset)
{
    Barrier barrier{parties};
    Kernel kernel;
    int passed = 0;
    int broken = 0;
    for (int i = 0; i < parties; ++i)
        kernel.spawn(passAndFail(barrier, passed, broken));
    kernel.run();
    ASSERT_TRUE(barrier.isBroken());

    barrier.reset();
    for (int i = 0; i < parties; ++i)
        kernel.spawn(passOrBreak(barrier, 1, passed, broken));
    kernel.run();

    EXPECT_EQ(passed, 5);
    EXPECT_EQ(broken, 4);
    expectNew(barrier);
}

}  // namespace
}  // namespace tillsim
