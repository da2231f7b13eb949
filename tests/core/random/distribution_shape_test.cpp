// SPDX-License-Identifier: MIT
// The draws of every distribution follow its distribution function. Each test fails a right program with probability
// fit::significance, had the seed been random.
#include "core/random/distribution.hpp"
#include "core/random/stream.hpp"
#include "tests/core/random/goodness_of_fit.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace tillsim {
namespace {

using fit::gammaDistributionFunction;
using fit::normalDistributionFunction;

std::vector<double> sampleOf(const Distribution& distribution)
{
    Generator generator = streamFor({1, 0, Purpose::experiment, 4});
    std::vector<double> sample(200'000);
    for (double& value : sample)
        value = distribution.draw(generator);
    return sample;
}

struct ContinuousCase {
    const char* name;
    Distribution distribution;
    std::function<double(double)> distributionFunction;
};

void PrintTo(const ContinuousCase& each, std::ostream* out)
{
    *out << each.name;
}

std::function<double(double)> gammaFunction(double shape, double scale)
{
    return [=](double x) { return gammaDistributionFunction(shape, x / scale); };
}

std::function<double(double)> normalFunction(double mean, double sd)
{
    return [=](double x) { return normalDistributionFunction((x - mean) / sd); };
}

std::function<double(double)> lognormalFunction(double mu, double sigma)
{
    return [=](double x) { return normalDistributionFunction((std::log(x) - mu) / sigma); };
}

std::function<double(double)> weibullFunction(double shape, double scale)
{
    return [=](double x) { return -std::expm1(-std::pow(x / scale, shape)); };
}

double triangularFunction(double x)
{
    return x < 2.0 ? (x - 1.0) * (x - 1.0) / 5.0 : 1.0 - (6.0 - x) * (6.0 - x) / 20.0;
}

double hyperexponentialFunction(double x)
{
    return 1.0 - 0.3 * std::exp(-x / 5.0) - 0.7 * std::exp(-x / 60.0);
}

const std::vector<ContinuousCase> continuousCases{
    {"Uniform", Distribution::uniform(2.0, 5.0), [](double x) { return (x - 2.0) / 3.0; }},
    {"Exponential", Distribution::exponential(15.0), gammaFunction(1.0, 15.0)},
    {"ErlangOf2", Distribution::erlang(2, 40.0), gammaFunction(2.0, 20.0)},
    {"ErlangThatIsASum", Distribution::erlang(3, 40.0), gammaFunction(3.0, 40.0 / 3.0)},
    {"ErlangThatIsAGamma", Distribution::erlang(4, 40.0), gammaFunction(4.0, 10.0)},
    {"GammaOfTheGaps", Distribution::gamma(3.0742, 4.8306), gammaFunction(3.0742, 4.8306)},
    {"GammaOfASmallShape", Distribution::gamma(0.3, 2.0), gammaFunction(0.3, 2.0)},
    {"GammaOfShapeOne", Distribution::gamma(1.0, 2.0), gammaFunction(1.0, 2.0)},
    {"GammaOfALargeShape", Distribution::gamma(400.0, 0.5), gammaFunction(400.0, 0.5)},
    {"NormalNotCut", Distribution::normal(100.0, 5.0), normalFunction(100.0, 5.0)},
    {"Lognormal", Distribution::lognormal(1.87, 1.0), lognormalFunction(1.87, 1.0)},
    {"LognormalResidual", Distribution::lognormal(0.0, 0.4379), lognormalFunction(0.0, 0.4379)},
    {"Triangular", Distribution::triangular(1.0, 2.0, 6.0), triangularFunction},
    {"TriangularThatOnlyRises", Distribution::triangular(0.0, 6.0, 6.0), [](double x) { return x * x / 36.0; }},
    {"Weibull", Distribution::weibull(1.5, 20.0), weibullFunction(1.5, 20.0)},
    {"WeibullOfASmallShape", Distribution::weibull(0.7, 3.0), weibullFunction(0.7, 3.0)},
    {"Hyperexponential", Distribution::hyperexponential({0.3, 0.7}, {5.0, 60.0}), hyperexponentialFunction},
};

class ContinuousDraws : public testing::TestWithParam<ContinuousCase> { };

INSTANTIATE_TEST_SUITE_P(Of, ContinuousDraws, testing::ValuesIn(continuousCases),
                         [](const auto& each) { return std::string{each.param.name}; });

TEST_P(ContinuousDraws, FollowTheDistributionFunction)
{
    const auto sample = sampleOf(GetParam().distribution);

    EXPECT_GT(fit::kolmogorovSmirnovPValue(sample, GetParam().distributionFunction), fit::significance);
}

TEST(NormalDraws, AreZeroAsOftenAsTheyWouldBeNegative)
{
    const auto sample = sampleOf(Distribution::normal(1.0, 2.0));
    const double share = normalDistributionFunction(-0.5);

    const auto zeros = static_cast<double>(std::ranges::count(sample, 0.0));

    const auto size = static_cast<double>(sample.size());
    EXPECT_NEAR(zeros, size * share, fit::surprise * std::sqrt(size * share * (1.0 - share)));
}

TEST(NormalDraws, FollowTheBellCurveAboveTheCut)
{
    auto sample = sampleOf(Distribution::normal(1.0, 2.0));
    const double share = normalDistributionFunction(-0.5);

    std::erase(sample, 0.0);

    const auto aboveCut
        = [=](double x) { return (normalDistributionFunction((x - 1.0) / 2.0) - share) / (1.0 - share); };
    EXPECT_GT(fit::kolmogorovSmirnovPValue(sample, aboveCut), fit::significance);
}

struct DiscreteCase {
    const char* name;
    Distribution distribution;
    double first;
    std::function<double(double)> probability;
};

void PrintTo(const DiscreteCase& each, std::ostream* out)
{
    *out << each.name;
}

DiscreteCase geometricCase(const char* name, double mean)
{
    return {name, Distribution::geometric(mean), 1.0,
            [=](double n) { return std::pow(1.0 - 1.0 / mean, n - 1.0) / mean; }};
}

DiscreteCase poissonCase(const char* name, double mean)
{
    return {name, Distribution::poisson(mean), std::floor(std::max(0.0, mean - 8.0 * std::sqrt(mean))),
            [=](double n) { return std::exp(n * std::log(mean) - mean - std::lgamma(n + 1.0)); }};
}

double weightOf125(double n)
{
    return n == 1.0 ? 0.375 : n == 2.0 ? 0.125 : n == 5.0 ? 0.5 : 0.0;
}

const std::vector<DiscreteCase> discreteCases{
    {"UniformInt", Distribution::uniformInt(-3, 6), -3.0, [](double) { return 0.1; }},
    geometricCase("Geometric", 8.0),
    geometricCase("GeometricNearOne", 1.25),
    geometricCase("GeometricOfALargeMean", 5000.0),
    poissonCase("PoissonOfASmallMean", 0.7),
    poissonCase("Poisson", 3.5),
    poissonCase("PoissonThatCountsArrivals", 9.99),
    poissonCase("PoissonThatTransforms", 10.0),
    poissonCase("PoissonOfBatches", 12.0),
    poissonCase("PoissonOfALargeMean", 250.5),
    poissonCase("PoissonOfTheLargestMean", 1e6),
    {"Empirical", Distribution::empirical({5.0, 1.0, 2.0}, {4.0, 3.0, 1.0}), 1.0, weightOf125},
};

class DiscreteDraws : public testing::TestWithParam<DiscreteCase> { };

INSTANTIATE_TEST_SUITE_P(Of, DiscreteDraws, testing::ValuesIn(discreteCases),
                         [](const auto& each) { return std::string{each.param.name}; });

TEST_P(DiscreteDraws, HaveTheirProbabilities)
{
    const auto sample = sampleOf(GetParam().distribution);

    EXPECT_GT(fit::countsPValue(sample, GetParam().first, GetParam().probability), fit::significance);
}

}  // namespace
}  // namespace tillsim
