// SPDX-License-Identifier: MIT
// The fast exponential and normal draws have the shape that they should, at every scale.
#include "core/random/standard_exponential.hpp"
#include "core/random/standard_normal.hpp"
#include "core/random/stream.hpp"
#include "tests/core/random/goodness_of_fit.hpp"
#include "tests/core/random/ziggurat_tails.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {
namespace {

constexpr int drawCount = 2'000'000;

/// Counts draws in classes that are equally likely under the given distribution function.
std::vector<std::uint64_t> countByQuantile(double (*draw)(Generator&), double (*distributionFunction)(double))
{
    Generator generator = streamFor({1, 0, Purpose::experiment, 1});
    std::vector<std::uint64_t> counts(1000);
    for (int n = 0; n < drawCount; ++n) {
        const double quantile = distributionFunction(draw(generator));
        ++counts[std::min(static_cast<std::size_t>(quantile * 1000.0), counts.size() - 1)];
    }
    return counts;
}

/// How many standard deviations `count` is from what is expected of a rare event.
double surpriseOf(std::size_t count, double expected)
{
    return std::fabs(static_cast<double>(count) - expected) / std::sqrt(expected);
}

/// How many draws are beyond `start`, on either side.
std::size_t countBeyond(double (*draw)(Generator&), double start)
{
    Generator generator = streamFor({1, 0, Purpose::experiment, 2});
    std::size_t count = 0;
    for (int n = 0; n < drawCount; ++n)
        count += std::fabs(draw(generator)) > start;
    return count;
}

TEST(StandardExponential, FillsEqualShareOfEachQuantile)
{
    const auto counts = countByQuantile(standardExponential, [](double x) { return -std::expm1(-x); });

    EXPECT_GT(fit::uniformChiSquarePValue(counts), fit::significance);
}

TEST(StandardExponential, EndsInTheTailAsOftenAsItShould)
{
    EXPECT_LT(surpriseOf(countBeyond(standardExponential, exponentialTail), drawCount * std::exp(-exponentialTail)),
              fit::surprise);
}

// The finest scale: within the layers near the top, where they are narrowest and meet the curve at its steepest.
TEST(StandardExponential, IsSmoothNearZero)
{
    Generator generator = streamFor({1, 0, Purpose::experiment, 3});
    std::vector<double> small;
    for (int n = 0; n < drawCount; ++n)
        if (const double x = standardExponential(generator); x < 0.05)
            small.push_back(x);

    EXPECT_GT(fit::kolmogorovSmirnovPValue(small, [](double x) { return std::expm1(-x) / std::expm1(-0.05); }),
              fit::significance);
}

TEST(StandardNormal, FillsEqualShareOfEachQuantile)
{
    const auto counts = countByQuantile(standardNormal, fit::normalDistributionFunction);

    EXPECT_GT(fit::uniformChiSquarePValue(counts), fit::significance);
}

TEST(StandardNormal, EndsInATailAsOftenAsItShould)
{
    EXPECT_LT(surpriseOf(countBeyond(standardNormal, normalTail), drawCount * std::erfc(normalTail * std::sqrt(0.5))),
              fit::surprise);
}

TEST(StandardNormal, IsSmoothAroundZero)
{
    Generator generator = streamFor({1, 0, Purpose::experiment, 4});
    std::vector<double> small;
    for (int n = 0; n < drawCount; ++n)
        if (const double x = standardNormal(generator); std::fabs(x) < 0.2)
            small.push_back(x);

    EXPECT_GT(
        fit::kolmogorovSmirnovPValue(
            small, [](double x) { return 0.5 + 0.5 * std::erf(x * std::sqrt(0.5)) / std::erf(0.2 * std::sqrt(0.5)); }),
        fit::significance);
}

// Its sign comes from a bit of its own: a draw and its size must not tell each other anything.
TEST(StandardNormal, HasASignThatIsIndependentOfItsSize)
{
    Generator generator = streamFor({1, 0, Purpose::experiment, 5});
    std::vector<std::uint64_t> negative(100);
    std::vector<std::uint64_t> positive(100);
    for (int n = 0; n < drawCount; ++n) {
        const double x = standardNormal(generator);
        const double quantile = std::erf(std::fabs(x) * std::sqrt(0.5));
        auto& counts = std::signbit(x) ? negative : positive;
        ++counts[std::min(static_cast<std::size_t>(quantile * 100.0), counts.size() - 1)];
    }

    EXPECT_GT(fit::uniformChiSquarePValue(negative), fit::significance);
    EXPECT_GT(fit::uniformChiSquarePValue(positive), fit::significance);
}

}  // namespace
}  // namespace tillsim
