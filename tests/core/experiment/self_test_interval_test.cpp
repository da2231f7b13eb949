// SPDX-License-Identifier: MIT
#include "core/experiment/self_test_interval.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace tillsim {

// Values: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 1964, table 26.10.
TEST(StudentQuantile, IsThatOfTheTables)
{
    EXPECT_NEAR(studentQuantile(0.05, 2), 4.303, 5e-4);
    EXPECT_NEAR(studentQuantile(0.05, 10), 2.228, 5e-4);
    EXPECT_NEAR(studentQuantile(0.01, 30), 2.750, 5e-4);
    EXPECT_NEAR(studentQuantile(0.001, 120), 3.373, 5e-4);
}

// With two degrees of freedom t is a ratio of square roots: (1 - p) * sqrt(2 / (p * (2 - p))).
TEST(StudentQuantile, IsExactFarOut)
{
    EXPECT_NEAR(studentQuantile(1e-8, 2), 9999.9999925, 1e-3);
    EXPECT_NEAR(studentQuantile(0.5, 2), 0.816496580927726, 1e-12);
}

// The normal quantile for 1e-8, five standard deviations and a bit; with many degrees of freedom t comes near.
TEST(StudentQuantile, BecomesThatOfTheNormalDistribution)
{
    EXPECT_NEAR(studentQuantile(1e-8, 20'000), 5.7307, 0.02);
}

TEST(StudentQuantile, RefusesWhatItDoesNotKnow)
{
    EXPECT_THROW((void)studentQuantile(0.05, 5), std::logic_error);
    EXPECT_THROW((void)studentQuantile(0.05, 0), std::logic_error);
    EXPECT_THROW((void)studentQuantile(0.0, 10), std::logic_error);
}

TEST(ConfidenceInterval, LiesAroundTheMean)
{
    Tally observations;
    for (const double value : {1.0, 2.0, 3.0})
        observations.add(value);

    const Interval interval = confidenceInterval(observations, 0.05);

    EXPECT_NEAR(interval.low, 2.0 - 4.302652729911275 / 1.7320508075688772, 1e-9);
    EXPECT_NEAR(interval.high, 2.0 + 4.302652729911275 / 1.7320508075688772, 1e-9);
    EXPECT_TRUE(interval.contains(2.0));
    EXPECT_FALSE(interval.contains(4.5));
}

}  // namespace tillsim
