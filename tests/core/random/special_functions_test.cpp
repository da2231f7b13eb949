// SPDX-License-Identifier: MIT
#include "core/random/special_functions.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace tillsim {
namespace {

TEST(LogGamma, AgreesWithTheStandardOne)
{
    for (double x = 0.001; x < 10.0; x += 0.0137)
        EXPECT_NEAR(math::logGamma(x), std::lgamma(x), 1e-14) << x;
    for (double x = 10.0; x < 1e7; x *= 1.37)
        EXPECT_NEAR(math::logGamma(x), std::lgamma(x), 1e-15 * std::lgamma(x)) << x;
}

TEST(LogGamma, IsTheLogarithmOfFactorials)
{
    EXPECT_NEAR(math::logGamma(1.0), 0.0, 1e-14);
    EXPECT_NEAR(math::logGamma(5.0), 3.1780538303479458, 1e-14);
    EXPECT_NEAR(math::logGamma(0.5), 0.57236494292470009, 1e-14);
}

TEST(NormalTail, AgreesWithTheStandardErrorFunction)
{
    for (double x = 0.0; x < 37.0; x += 0.0123)
        EXPECT_NEAR(math::normalTail(x) / (0.5 * std::erfc(x * std::sqrt(0.5))), 1.0, 3e-13) << x;
}

TEST(NormalTail, IsHalfAtZeroAndVanishesFarOut)
{
    EXPECT_EQ(math::normalTail(0.0), 0.5);
    EXPECT_NEAR(math::normalTail(1.96), 0.024997895148220435, 1e-16);
    EXPECT_EQ(math::normalTail(40.0), 0.0);
}

TEST(NormalDensity, IsThatOfTheBellCurve)
{
    EXPECT_EQ(math::normalDensity(0.0), 0.3989422804014327);
    EXPECT_NEAR(math::normalDensity(1.0), 0.24197072451914335, 1e-16);
}

}  // namespace
}  // namespace tillsim
