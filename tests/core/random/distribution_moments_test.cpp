// SPDX-License-Identifier: MIT
// Every distribution states its mean and variance, and its draws have them.
#include "core/random/distribution.hpp"
#include "core/random/stream.hpp"
#include "tests/core/random/goodness_of_fit.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

namespace tillsim {
namespace {

struct MomentsCase {
    const char* name;
    Distribution distribution;
    double mean;
    double variance;
};

void PrintTo(const MomentsCase& each, std::ostream* out)
{
    *out << each.name;
}

// Means and variances from the textbook formulas; those with logarithms or gamma functions computed to 30 digits, those
// of the cut normal by integration.
const std::vector<MomentsCase> momentsCases{
    {"Constant", Distribution::constant(3.5), 3.5, 0.0},
    {"Uniform", Distribution::uniform(2.0, 5.0), 3.5, 0.75},
    {"UniformOfOneValue", Distribution::uniform(2.0, 2.0), 2.0, 0.0},
    {"UniformInt", Distribution::uniformInt(-3, 6), 1.5, 8.25},
    {"UniformIntOfOneValue", Distribution::uniformInt(4, 4), 4.0, 0.0},
    {"Exponential", Distribution::exponential(15.0), 15.0, 225.0},
    {"ErlangOf1", Distribution::erlang(1, 40.0), 40.0, 1600.0},
    {"ErlangOf2", Distribution::erlang(2, 40.0), 40.0, 800.0},
    {"ErlangOf50", Distribution::erlang(50, 40.0), 40.0, 32.0},
    {"Gamma", Distribution::gamma(3.0742, 4.8306), 14.85023052, 71.735523549912},
    {"GammaOfASmallShape", Distribution::gamma(0.3, 2.0), 0.6, 1.2},
    {"NormalHardlyCut", Distribution::normal(18.0, 5.0), 18.000195555027733, 24.992502256505094},
    {"NormalCut", Distribution::normal(1.0, 2.0), 1.3955931148026121, 2.2137628178142078},
    {"NormalCutInHalf", Distribution::normal(0.0, 3.0), 1.196826841204298, 3.067605512172942},
    {"NormalMostlyCut", Distribution::normal(-1.0, 1.0), 0.083315470587686298, 0.068398315704523132},
    {"NormalWithoutSpread", Distribution::normal(4.0, 0.0), 4.0, 0.0},
    {"NormalNegativeWithoutSpread", Distribution::normal(-4.0, 0.0), 0.0, 0.0},
    {"Lognormal", Distribution::lognormal(1.87, 1.0), 10.697392284111052, 196.6302093012342},
    {"LognormalResidual", Distribution::lognormal(0.0, 0.4379), 1.1006250052077904, 0.25605496269678659},
    {"LognormalHardlySpread", Distribution::lognormal(0.0, 1e-6), 1.0000000000005, 1.0000000000015e-12},
    {"Triangular", Distribution::triangular(1.0, 2.0, 6.0), 3.0, 7.0 / 6.0},
    {"TriangularThatOnlyRises", Distribution::triangular(0.0, 6.0, 6.0), 4.0, 2.0},
    {"TriangularThatOnlyFalls", Distribution::triangular(0.0, 0.0, 6.0), 2.0, 2.0},
    {"TriangularOfOneValue", Distribution::triangular(3.0, 3.0, 3.0), 3.0, 0.0},
    {"Weibull", Distribution::weibull(1.5, 20.0), 18.054905859018672, 150.2761139255728},
    {"WeibullOfASmallShape", Distribution::weibull(0.7, 3.0), 3.7974705181718498, 30.841519982878378},
    {"WeibullOfALargeShape", Distribution::weibull(10.0, 1.0), 0.95135076986687318, 0.013100455073468309},
    {"Hyperexponential", Distribution::hyperexponential({0.3, 0.7}, {5.0, 60.0}), 43.5, 3162.75},
    {"Geometric", Distribution::geometric(8.0), 8.0, 56.0},
    {"GeometricNearOne", Distribution::geometric(1.25), 1.25, 0.3125},
    {"GeometricOfOne", Distribution::geometric(1.0), 1.0, 0.0},
    {"GeometricOfALargeMean", Distribution::geometric(1e9), 1e9, 999999999e9},
    {"PoissonOfASmallMean", Distribution::poisson(0.01), 0.01, 0.01},
    {"Poisson", Distribution::poisson(3.5), 3.5, 3.5},
    {"PoissonOfALargeMean", Distribution::poisson(250.5), 250.5, 250.5},
    {"PoissonOfTheLargestMean", Distribution::poisson(1e6), 1e6, 1e6},
    {"Empirical", Distribution::empirical({1.0, 2.0, 5.0}, {3.0, 1.0, 4.0}), 3.125, 3.609375},
};

class Moments : public testing::TestWithParam<MomentsCase> { };

INSTANTIATE_TEST_SUITE_P(Distribution, Moments, testing::ValuesIn(momentsCases),
                         [](const auto& each) { return std::string{each.param.name}; });

TEST_P(Moments, AreStatedAsTheFormulasSay)
{
    const auto& [name, distribution, mean, variance] = GetParam();

    EXPECT_NEAR(distribution.mean(), mean, 1e-13 * mean);
    EXPECT_NEAR(distribution.variance(), variance, 1e-11 * variance);
}

// By the central limit theorem, with standard errors from the stated variance and the sample's own fourth moment; the
// error probability of each comparison is fit::significance.
TEST_P(Moments, AreThoseOfTheDraws)
{
    const auto& [name, distribution, mean, variance] = GetParam();
    Generator generator = streamFor({1, 0, Purpose::experiment, 3});
    std::vector<double> deviations(200'000);
    for (double& deviation : deviations)
        deviation = distribution.draw(generator) - mean;

    double sums[5] = {};
    for (const double deviation : deviations) {
        double power = 1.0;
        for (double& sum : sums) {
            sum += power / static_cast<double>(deviations.size());
            power *= deviation;
        }
    }

    const double bound = fit::surprise / std::sqrt(static_cast<double>(deviations.size()));
    EXPECT_NEAR(sums[1], 0.0, bound * std::sqrt(variance));
    EXPECT_NEAR(sums[2], variance, bound * std::sqrt(sums[4] - sums[2] * sums[2]));
}

}  // namespace
}  // namespace tillsim
