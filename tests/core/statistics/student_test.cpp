// SPDX-License-Identifier: MIT
#include "core/statistics/student.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <stdexcept>

namespace tillsim {

// Values: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 1964, table 26.10.
TEST(StudentQuantile, IsThatOfTheTables)
{
    EXPECT_NEAR(studentQuantile(0.975, 1), 12.706, 5e-4);
    EXPECT_NEAR(studentQuantile(0.975, 2), 4.303, 5e-4);
    EXPECT_NEAR(studentQuantile(0.975, 9), 2.262, 5e-4);
    EXPECT_NEAR(studentQuantile(0.975, 10), 2.228, 5e-4);
    EXPECT_NEAR(studentQuantile(0.995, 30), 2.750, 5e-4);
    EXPECT_NEAR(studentQuantile(0.9995, 120), 3.373, 5e-4);
}

// With two degrees of freedom t is a ratio of square roots: for twice the tail p, (1 - p) * sqrt(2 / (p * (2 - p))).
TEST(StudentQuantile, IsThatOfTheClosedFormToNineDigits)
{
    EXPECT_NEAR(studentQuantile(0.75, 2), 0.816496580927726, 1e-9);
    EXPECT_NEAR(studentQuantile(0.975, 2), 4.302652729911275, 1e-9);
    EXPECT_NEAR(studentQuantile(1.0 - 0.5e-8, 2), 9999.9999925, 1e-3);
}

TEST(StudentQuantile, IsSymmetric)
{
    EXPECT_EQ(studentQuantile(0.5, 7), 0.0);
    EXPECT_EQ(studentQuantile(0.25, 7), -studentQuantile(0.75, 7));
}

TEST(StudentQuantile, TakesDegreesThatAreNotWhole)
{
    EXPECT_GT(studentQuantile(0.975, 2.5), studentQuantile(0.975, 3));
    EXPECT_LT(studentQuantile(0.975, 2.5), studentQuantile(0.975, 2));
}

// 1.959963984540054 is the quantile of the normal distribution.
TEST(StudentQuantile, BecomesThatOfTheNormalDistribution)
{
    EXPECT_NEAR(studentQuantile(0.975, 1e9), 1.959963984540054, 1e-8);
}

TEST(StudentQuantile, RefusesWhatHasNone)
{
    EXPECT_THROW((void)studentQuantile(0.0, 10), std::logic_error);
    EXPECT_THROW((void)studentQuantile(1.0, 10), std::logic_error);
    EXPECT_THROW((void)studentQuantile(0.5, 0), std::logic_error);
    EXPECT_THROW((void)studentQuantile(std::numeric_limits<double>::quiet_NaN(), 10), std::logic_error);
    EXPECT_THROW((void)studentQuantile(0.5, std::numeric_limits<double>::infinity()), std::logic_error);
}

}  // namespace tillsim
