// SPDX-License-Identifier: MIT
// What distributions refuse, in words to which a scenario reader only adds the position.
#include "core/random/distribution.hpp"

#include <gmock/gmock.h>

#include <functional>
#include <limits>
#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace tillsim {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

struct Mistake {
    const char* name;
    std::function<Distribution()> make;
    const char* text;
};

void PrintTo(const Mistake& mistake, std::ostream* out)
{
    *out << mistake.name;
}

const std::vector<Mistake> mistakes{
    {"ConstantNaN", [] { return Distribution::constant(notANumber); }, "value must be a finite number within +-1e100"},
    {"ConstantTooLarge", [] { return Distribution::constant(2e100); }, "value must be a finite number within +-1e100"},
    {"UniformInfinite", [] { return Distribution::uniform(-infinity, 1.0); },
     "min must be a finite number within +-1e100"},
    {"UniformReversed", [] { return Distribution::uniform(3.0, 2.0); }, "max must be at least min"},
    {"UniformIntReversed", [] { return Distribution::uniformInt(3, 2); }, "max must be at least min"},
    {"UniformIntTooLarge", [] { return Distribution::uniformInt(0, 9007199254740993); },
     "max must be a whole number within +-9007199254740992"},
    {"UniformIntTooSmall", [] { return Distribution::uniformInt(-9007199254740993, 0); },
     "min must be a whole number within +-9007199254740992"},
    {"ExponentialZero", [] { return Distribution::exponential(0.0); }, "mean must be positive"},
    {"ExponentialNegative", [] { return Distribution::exponential(-1.0); }, "mean must be positive"},
    {"ExponentialInfinite", [] { return Distribution::exponential(infinity); },
     "mean must be a finite number within +-1e100"},
    {"ErlangOfNone", [] { return Distribution::erlang(0, 1.0); }, "k must be a whole number from 1 to 1000000000"},
    {"ErlangOfTooMany", [] { return Distribution::erlang(1'000'000'001, 1.0); },
     "k must be a whole number from 1 to 1000000000"},
    {"ErlangMean", [] { return Distribution::erlang(2, 0.0); }, "mean must be positive"},
    {"GammaShape", [] { return Distribution::gamma(0.0, 1.0); }, "shape must be positive"},
    {"GammaTinyShape", [] { return Distribution::gamma(1e-101, 1.0); }, "shape must be at least 1e-100"},
    {"GammaScale", [] { return Distribution::gamma(1.0, -1.0); }, "scale must be positive"},
    {"NormalMean", [] { return Distribution::normal(notANumber, 1.0); }, "mean must be a finite number within +-1e100"},
    {"NormalSd", [] { return Distribution::normal(1.0, -0.5); }, "sd must not be negative"},
    {"LognormalSigma", [] { return Distribution::lognormal(0.0, -0.5); }, "sigma must not be negative"},
    {"LognormalHugeMu", [] { return Distribution::lognormal(400.0, 1.0); },
     "mu must not be so large that the variance is no finite number"},
    {"LognormalHugeSigma", [] { return Distribution::lognormal(0.0, 30.0); },
     "sigma must not be so large that the variance is no finite number"},
    {"TriangularReversed", [] { return Distribution::triangular(3.0, 3.0, 2.0); }, "max must be at least min"},
    {"TriangularModeBelow", [] { return Distribution::triangular(1.0, 0.0, 2.0); }, "mode must be from min to max"},
    {"TriangularModeAbove", [] { return Distribution::triangular(1.0, 3.0, 2.0); }, "mode must be from min to max"},
    {"TriangularModeNaN", [] { return Distribution::triangular(1.0, notANumber, 2.0); },
     "mode must be a finite number within +-1e100"},
    {"WeibullShape", [] { return Distribution::weibull(0.0, 1.0); }, "shape must be positive"},
    {"WeibullTinyShape", [] { return Distribution::weibull(0.001, 1.0); },
     "shape must not be so small that the variance is no finite number"},
    {"WeibullScale", [] { return Distribution::weibull(1.0, 0.0); }, "scale must be positive"},
    {"HyperexponentialOfNone", [] { return Distribution::hyperexponential({}, {}); }, "p must not be empty"},
    {"HyperexponentialSum",
     [] {
         return Distribution::hyperexponential({0.3, 0.6}, {1.0, 2.0});
     },
     "p must add up to 1"},
    {"HyperexponentialNegative",
     [] {
         return Distribution::hyperexponential({1.5, -0.5}, {1.0, 2.0});
     },
     "p must not be negative"},
    {"HyperexponentialLengths",
     [] {
         return Distribution::hyperexponential({0.3, 0.7}, {1.0});
     },
     "mean must have one number for each p"},
    {"HyperexponentialMean",
     [] {
         return Distribution::hyperexponential({0.3, 0.7}, {1.0, 0.0});
     },
     "mean must be positive"},
    {"GeometricBelowOne", [] { return Distribution::geometric(0.9); }, "mean must be from 1 to 1e12"},
    {"GeometricNaN", [] { return Distribution::geometric(notANumber); }, "mean must be from 1 to 1e12"},
    {"PoissonZero", [] { return Distribution::poisson(0.0); }, "mean must be positive and at most 1e6"},
    {"PoissonTooLarge", [] { return Distribution::poisson(1.1e6); }, "mean must be positive and at most 1e6"},
    {"EmpiricalOfNone", [] { return Distribution::empirical({}, {}); }, "values must not be empty"},
    {"EmpiricalLengths",
     [] {
         return Distribution::empirical({1.0, 2.0}, {1.0});
     },
     "weights must have one number for each of the values"},
    {"EmpiricalValue",
     [] {
         return Distribution::empirical({1.0, infinity}, {1.0, 1.0});
     },
     "values must be a finite number within +-1e100"},
    {"EmpiricalNegativeWeight",
     [] {
         return Distribution::empirical({1.0, 2.0}, {1.0, -1.0});
     },
     "weights must not be negative"},
    {"EmpiricalWithoutWeight",
     [] {
         return Distribution::empirical({1.0, 2.0}, {0.0, 0.0});
     },
     "weights must not all be 0"},
};

class BadParameter : public testing::TestWithParam<Mistake> { };

INSTANTIATE_TEST_SUITE_P(Of, BadParameter, testing::ValuesIn(mistakes),
                         [](const auto& each) { return std::string{each.param.name}; });

TEST_P(BadParameter, IsNamedWithWhatWouldBeRight)
{
    EXPECT_THAT([] { static_cast<void>(GetParam().make()); },
                testing::ThrowsMessage<std::invalid_argument>(testing::StrEq(GetParam().text)));
}

}  // namespace
}  // namespace tillsim
