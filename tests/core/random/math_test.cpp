// SPDX-License-Identifier: MIT
// Our exp, log and pow at the edges of their ranges, and the series from which their tables come.
#include "core/random/math.hpp"

#include "core/random/pair.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <ostream>
#include <string>

namespace tillsim {
namespace {

constexpr double plusInfinity = std::numeric_limits<double>::infinity();
constexpr double quietNaN = std::numeric_limits<double>::quiet_NaN();

TEST(Math, ExpKeepsToItsRange)
{
    EXPECT_EQ(math::exp(0.0), 1.0);
    EXPECT_EQ(math::exp(-0.0), 1.0);
    EXPECT_EQ(math::exp(1.0), 0x1.5bf0a8b145769p+1);
    EXPECT_EQ(math::exp(0x1.62e42fefa39efp+9), 0x1.fffffffffff2ap+1023) << "the largest argument with a finite result";
    EXPECT_EQ(math::exp(0x1.62e42fefa39f0p+9), plusInfinity);
    EXPECT_EQ(math::exp(-0x1.74910d52d3051p+9), 0x1p-1074) << "the smallest argument with a positive result";
    EXPECT_EQ(math::exp(-0x1.74910d52d3052p+9), 0.0);
    EXPECT_EQ(math::exp(plusInfinity), plusInfinity);
    EXPECT_EQ(math::exp(-plusInfinity), 0.0);
    EXPECT_TRUE(std::isnan(math::exp(quietNaN)));
}

TEST(Math, LogKeepsToItsRange)
{
    EXPECT_EQ(math::log(1.0), 0.0);
    EXPECT_EQ(math::log(2.0), 0x1.62e42fefa39efp-1);
    EXPECT_EQ(math::log(0x1p-1074), -0x1.74385446d71c3p+9);
    EXPECT_EQ(math::log(std::numeric_limits<double>::max()), 0x1.62e42fefa39efp+9);
    EXPECT_EQ(math::log(0.0), -plusInfinity);
    EXPECT_EQ(math::log(plusInfinity), plusInfinity);
    EXPECT_TRUE(std::isnan(math::log(-1.0)));
    EXPECT_TRUE(std::isnan(math::log(quietNaN)));
}

TEST(Math, FunctionsAroundZeroKeepToTheirRanges)
{
    EXPECT_EQ(math::expm1(0.0), 0.0);
    EXPECT_EQ(math::expm1(1e-300), 1e-300);
    EXPECT_EQ(math::expm1(-plusInfinity), -1.0);
    EXPECT_EQ(math::expm1(1000.0), plusInfinity);
    EXPECT_EQ(math::log1p(0.0), 0.0);
    EXPECT_EQ(math::log1p(1e-300), 1e-300);
    EXPECT_EQ(math::log1p(-1.0), -plusInfinity);
    EXPECT_EQ(math::log1p(plusInfinity), plusInfinity);
    EXPECT_TRUE(std::isnan(math::log1p(-2.0)));
    EXPECT_TRUE(std::isnan(math::expm1(quietNaN)));
    EXPECT_TRUE(std::isnan(math::log1p(quietNaN)));
}

struct PowCase {
    double base;
    double exponent;
};

void PrintTo(const PowCase& each, std::ostream* out)
{
    *out << each.base << "^" << each.exponent;
}

class PowAtTheEdges : public testing::TestWithParam<PowCase> { };

INSTANTIATE_TEST_SUITE_P(Math, PowAtTheEdges,
                         testing::Values(PowCase{2.0, 0.0}, PowCase{0.0, 0.0}, PowCase{quietNaN, 0.0},
                                         PowCase{1.0, quietNaN}, PowCase{1.0, plusInfinity}, PowCase{0.0, 2.5},
                                         PowCase{0.0, -2.5}, PowCase{plusInfinity, 2.5}, PowCase{plusInfinity, -2.5},
                                         PowCase{0.5, plusInfinity}, PowCase{0.5, -plusInfinity},
                                         PowCase{2.0, plusInfinity}, PowCase{2.0, -plusInfinity}, PowCase{2.0, 1024.0},
                                         PowCase{2.0, 1023.0}, PowCase{2.0, -1074.0}, PowCase{2.0, -1076.0},
                                         PowCase{10.0, 22.0}, PowCase{9.0, 0.5}, PowCase{1e-310, 2.0},
                                         PowCase{1e-310, -0.5}, PowCase{1.0 + 0x1p-52, 1e300},
                                         PowCase{1.0 - 0x1p-53, 1e300}),
                         [](const auto& each) { return "Case" + std::to_string(each.index); });

TEST_P(PowAtTheEdges, IsWhatTheStandardOneIs)
{
    EXPECT_EQ(math::pow(GetParam().base, GetParam().exponent), std::pow(GetParam().base, GetParam().exponent));
}

TEST(Math, PowOfNegativeBasesAndOfNaNIsNaN)
{
    EXPECT_TRUE(std::isnan(math::pow(-2.0, 2.0)));
    EXPECT_TRUE(std::isnan(math::pow(quietNaN, 2.0)));
    EXPECT_TRUE(std::isnan(math::pow(2.0, quietNaN)));
}

TEST(Math, SeriesHaveNinetyBits)
{
    const math::Pair one = math::seriesExp({9.5, 0.0}) * math::seriesExp({-9.5, 0.0});
    const math::Pair three = math::seriesExp(math::seriesLog(3.0));

    EXPECT_EQ(one.high, 1.0);
    EXPECT_LT(std::fabs(one.low), 0x1p-90);
    EXPECT_EQ(three.high, 3.0);
    EXPECT_LT(std::fabs(three.low), 0x1p-88);
}

TEST(Math, SeriesAgreeWithTheTablesMadeFromThem)
{
    EXPECT_EQ(math::seriesExp({-2.5, 0.0}).high, math::exp(-2.5));
    EXPECT_EQ(math::seriesLog(0.3).high, math::log(0.3));
    EXPECT_EQ(math::seriesLog(1000.0).high, math::log(1000.0));
}

}  // namespace
}  // namespace tillsim
