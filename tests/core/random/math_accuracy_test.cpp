// SPDX-License-Identifier: MIT
// How exact our exp, log and pow are, against the standard ones in long double, and that they give the same bits
// everywhere.
#include "core/random/math.hpp"

#include "core/random/stream.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <ostream>
#include <string>
#include <vector>

namespace tillsim {
namespace {

/// How far `value` is from the true value, in units in the last place of the true one.
double errorOf(double value, long double truth)
{
    const int exponent = std::max(std::ilogb(truth), std::numeric_limits<double>::min_exponent - 1);
    return static_cast<double>(std::fabs((value - truth) / std::ldexp(1.0L, exponent - 52)));
}

/// A number whose logarithm is uniform between the powers of two.
double spread(Generator& generator, int lowest, int highest)
{
    const auto exponent = static_cast<int>(generator.below(static_cast<std::uint64_t>(highest - lowest)));
    return std::ldexp(1.0 + generator.uniform(), lowest + exponent);
}

/// A number near `center`, as likely as near as 2^-50 as 2^-1.
double near(Generator& generator, double center)
{
    const double distance = spread(generator, -50, -1);
    return generator() % 2 == 0 ? center + distance : center - distance / 2;
}

struct Accuracy {
    const char* name;
    double allowed;  ///< Units in the last place.
    std::function<double(Generator&)> error;
};

void PrintTo(const Accuracy& accuracy, std::ostream* out)
{
    *out << accuracy.name;
}

double powError(double base, double exponent)
{
    return errorOf(math::pow(base, exponent), std::pow(static_cast<long double>(base), exponent));
}

const std::vector<Accuracy> accuracies{
    {"ExpEverywhere", 0.8,
     [](Generator& generator) {
         const double x = -745.0 + 1454.0 * generator.uniform();
         return errorOf(math::exp(x), std::exp(static_cast<long double>(x)));
     }},
    {"ExpNearZero", 0.6,
     [](Generator& generator) {
         const double x = near(generator, 0.0);
         return errorOf(math::exp(x), std::exp(static_cast<long double>(x)));
     }},
    {"Expm1", 3.0,
     [](Generator& generator) {
         const double x = near(generator, 0.0) * 4.0;
         return errorOf(math::expm1(x), std::expm1(static_cast<long double>(x)));
     }},
    {"LogEverywhere", 0.6,
     [](Generator& generator) {
         const double x = spread(generator, -1074, 1024);
         return errorOf(math::log(x), std::log(static_cast<long double>(x)));
     }},
    {"LogNearOne", 0.6,
     [](Generator& generator) {
         const double x = near(generator, 1.0);
         return errorOf(math::log(x), std::log(static_cast<long double>(x)));
     }},
    {"Log1p", 2.0,
     [](Generator& generator) {
         const double x = near(generator, 0.0);
         return errorOf(math::log1p(x), std::log1p(static_cast<long double>(x)));
     }},
    {"PowOfCommonNumbers", 1.0,
     [](Generator& generator) {
         const double base = 1000.0 * generator.uniformOpen();
         return powError(base, 4.0 * generator.uniform() - 2.0);
     }},
    {"PowEverywhere", 1.0,
     [](Generator& generator) {
         const double base = spread(generator, -1000, 1000);
         return powError(base, (1416.0 * generator.uniform() - 708.0) / std::fabs(std::log(base)));
     }},
    {"PowOfBasesNearOne", 1.0,
     [](Generator& generator) {
         const double base = near(generator, 1.0);
         return powError(base, (1416.0 * generator.uniform() - 708.0) / std::fabs(std::log(base)));
     }},
};

class MathAccuracy : public testing::TestWithParam<Accuracy> { };

INSTANTIATE_TEST_SUITE_P(Of, MathAccuracy, testing::ValuesIn(accuracies),
                         [](const auto& each) { return std::string{each.param.name}; });

TEST_P(MathAccuracy, IsAsPromised)
{
    Generator generator = streamFor({1, 0, Purpose::experiment, 0});
    double worst = 0.0;

    for (int n = 0; n < 300'000; ++n)
        worst = std::max(worst, GetParam().error(generator));

    EXPECT_LT(worst, GetParam().allowed);
}

// The literals were found with g++ 12 at -O3 on x86-64. Any other bit on another platform would make other event logs.
TEST(Math, GivesTheSameBitsEverywhere)
{
    Generator generator = streamFor({2, 0, Purpose::experiment, 0});
    std::uint64_t exps = 0;
    std::uint64_t logs = 0;
    std::uint64_t pows = 0;
    const auto include = [](std::uint64_t& fingerprint, double value) {
        fingerprint = (std::rotl(fingerprint, 5) ^ std::bit_cast<std::uint64_t>(value)) * 0x517cc1b727220a95;
    };

    for (int n = 0; n < 200'000; ++n) {
        include(exps, math::exp(1400.0 * generator.uniform() - 700.0));
        include(logs, math::log(spread(generator, -1074, 1024)));
        const double base = spread(generator, -20, 20);
        include(pows, math::pow(base, 20.0 * generator.uniform() - 10.0));
    }

    EXPECT_EQ(exps, 0x51d24883928c9dd3U);
    EXPECT_EQ(logs, 0x956053f0fb1d43cfU);
    EXPECT_EQ(pows, 0xdb81de4b33db197U);
}

}  // namespace
}  // namespace tillsim
