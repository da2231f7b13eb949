// SPDX-License-Identifier: MIT
#include "core/statistics/paired_difference.hpp"

#include <gtest/gtest.h>

namespace tillsim {

// t(198; 0.975) * sqrt(2 / 100) = 1.97202 * 0.141421 = 0.278886, and with 99 of each 0.280311.
TEST(IndependentRuns, AreTheFewestThatTellAsMuch)
{
    EXPECT_EQ(independentRunsFor(0.27889, 1.0, 1.0, 0.95), 100);
    EXPECT_EQ(independentRunsFor(0.2788, 1.0, 1.0, 0.95), 101);
}

// One system without chance leaves m - 1 degrees of freedom: t(9; 0.975) / sqrt(10) = 2.26216 / 3.162278 = 0.715357.
TEST(IndependentRuns, HaveFewerDegreesOfFreedomForUnequalVariances)
{
    EXPECT_EQ(independentRunsFor(0.71536, 1.0, 0.0, 0.95), 10);
    EXPECT_EQ(independentRunsFor(0.71535, 1.0, 0.0, 0.95), 11);
}

TEST(IndependentRuns, AreTwoAtLeast)
{
    EXPECT_EQ(independentRunsFor(1'000.0, 1.0, 1.0, 0.95), 2);
    EXPECT_EQ(independentRunsFor(1.0, 0.0, 0.0, 0.95), 2);
}

TEST(IndependentRuns, AreNeverEnoughForCertainty)
{
    EXPECT_EQ(independentRunsFor(0.0, 1.0, 1.0, 0.95), std::nullopt);
    EXPECT_EQ(independentRunsFor(1e-12, 1.0, 1.0, 0.95), std::nullopt);
}

}  // namespace tillsim
