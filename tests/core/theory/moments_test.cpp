// SPDX-License-Identifier: MIT
// Moments of every law, against its mean and variance, and against sums and integrals over its distribution function.
#include "core/theory/moments.hpp"

#include "core/random/distribution_function.hpp"
#include "core/theory/count_law.hpp"
#include "core/theory/quadrature.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <ostream>
#include <vector>

namespace tillsim::theory {

namespace {

struct Case {
    const char* name;
    Distribution distribution;
    double longest;  ///< Beyond, what is left does not matter.
};

void PrintTo(const Case& each, std::ostream* out)
{
    *out << each.name;
}

class MomentsOf : public testing::TestWithParam<Case> { };

TEST_P(MomentsOf, AreItsMeanAndVariance)
{
    const Distribution& distribution = GetParam().distribution;

    const Moments moments = momentsOf(distribution);

    EXPECT_NEAR(moments.first, distribution.mean(), 1e-12 * distribution.mean());
    EXPECT_NEAR(moments.variance(), distribution.variance(), 1e-11 * moments.second);
}

/// E[X^3] is the integral of 3 x^2 P(X > x).
TEST_P(MomentsOf, HaveTheThirdThatItsDistributionFunctionGives)
{
    const Distribution& distribution = GetParam().distribution;
    const auto tail = [&](double x) { return 3.0 * x * x * (1.0 - distributionFunction(distribution, x)); };

    const double third = integrate(tail, 0.0, GetParam().longest, 40'000);

    EXPECT_NEAR(momentsOf(distribution).third, third, 2e-4 * third);
}

INSTANTIATE_TEST_SUITE_P(
    EveryLaw, MomentsOf,
    testing::Values(
        Case{"Constant", Distribution::constant(2.5), 3.0}, Case{"Uniform", Distribution::uniform(0.5, 1.5), 2.0},
        Case{"UniformInt", Distribution::uniformInt(2, 9), 10.0},
        Case{"Exponential", Distribution::exponential(3.0), 200.0}, Case{"Erlang", Distribution::erlang(4, 2.0), 50.0},
        Case{"Gamma", Distribution::gamma(0.5, 2.0), 150.0},
        Case{"NormalFarFromTheCut", Distribution::normal(18.0, 4.0), 60.0},
        Case{"NormalAtTheCut", Distribution::normal(-1.0, 2.0), 20.0},
        Case{"Lognormal", Distribution::lognormal(0.5, 0.5), 100.0},
        Case{"Triangular", Distribution::triangular(0.5, 0.75, 1.75), 2.0},
        Case{"Weibull", Distribution::weibull(1.5, 2.0), 40.0},
        Case{"Hyperexponential", Distribution::hyperexponential({0.9, 0.1}, {0.5, 5.5}), 300.0},
        Case{"Geometric", Distribution::geometric(4.0), 200.0}, Case{"Poisson", Distribution::poisson(12.0), 80.0},
        Case{"Empirical", Distribution::empirical({1.0, 2.0, 5.0}, {7.0, 6.0, 5.0}), 6.0}),
    [](const auto& test) { return test.param.name; });

TEST(Moments, OfASumAreThoseOfADiceThrownTwice)
{
    const Moments one = momentsOf(Distribution::uniformInt(1, 6));
    const Moments two = sumOf(one, one);

    EXPECT_NEAR(two.first, 7.0, 1e-12);
    EXPECT_NEAR(two.second, 1974.0 / 36.0, 1e-12);
    EXPECT_NEAR(two.third, 16'758.0 / 36.0, 1e-10);
}

TEST(CountLaw, RoundsUpAndGivesAtLeastOne)
{
    EXPECT_EQ(countProbabilities(Distribution::constant(1.5)), (std::vector<double>{0.0, 0.0, 1.0}));
    EXPECT_EQ(countProbabilities(Distribution::uniform(0.0, 2.0)), (std::vector<double>{0.0, 0.5, 0.5}));
    EXPECT_EQ(countProbabilities(Distribution::empirical({0.25, 1.5}, {1.0, 3.0})),
              (std::vector<double>{0.0, 0.25, 0.75}));
}

TEST(CountLaw, MayGiveNoneWhereTheDistributionIsOneOfCounts)
{
    EXPECT_EQ(countProbabilities(Distribution::uniformInt(0, 3)), (std::vector<double>{0.25, 0.25, 0.25, 0.25}));
}

TEST(CountLaw, HoldsForLargeMeans)
{
    const std::vector<double> p = countProbabilities(Distribution::poisson(2'000.0));

    EXPECT_NEAR(std::accumulate(p.begin(), p.end(), 0.0), 1.0, 1e-11);
    EXPECT_NEAR(momentsOfCount(p).first, 2'000.0, 1e-6);
}

TEST(DistributionFunction, OfAGammaLawIsOneFarOut)
{
    EXPECT_NEAR(distributionFunction(Distribution::gamma(2.0, 1.0), 1'000.0), 1.0, 1e-15);
    EXPECT_NEAR(distributionFunction(Distribution::gamma(2.0, 1.0), 3.0), 1.0 - 4.0 * std::exp(-3.0), 1e-14);
    EXPECT_NEAR(distributionFunction(Distribution::gamma(2.0, 1.0), 1.0), 1.0 - 2.0 * std::exp(-1.0), 1e-14);
}

TEST(CountLaw, HasAllOfALongTail)
{
    const std::vector<double> p = countProbabilities(Distribution::lognormal(1.87, 1.0));

    EXPECT_NEAR(std::accumulate(p.begin(), p.end(), 0.0), 1.0, 1e-11);
    EXPECT_NEAR(momentsOfCount(p).first, std::exp(2.37) + 0.5, 0.005);  // Rounding up adds half an item.
}

}  // namespace

}  // namespace tillsim::theory
