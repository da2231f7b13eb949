// SPDX-License-Identifier: MIT
// What a Distribution says of itself, how its draws become time, and what it refuses.
#include "core/random/distribution.hpp"

#include "core/random/stream.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <chrono>
#include <cmath>
#include <cstdint>
#include <ostream>
#include <string>
#include <variant>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

struct Portrait {
    Distribution distribution;
    const char* name;
    double minimum;
    bool isCount;
};

void PrintTo(const Portrait& portrait, std::ostream* out)
{
    *out << portrait.name;
}

class DistributionKind : public testing::TestWithParam<Portrait> { };

INSTANTIATE_TEST_SUITE_P(
    Each, DistributionKind,
    testing::Values(Portrait{Distribution::constant(3.5), "constant", 3.5, false},
                    Portrait{Distribution::constant(-3.0), "constant", -3.0, true},
                    Portrait{Distribution::uniform(2.0, 5.0), "uniform", 2.0, false},
                    Portrait{Distribution::uniformInt(-3, 6), "uniform_int", -3.0, true},
                    Portrait{Distribution::exponential(15.0), "exponential", 0.0, false},
                    Portrait{Distribution::erlang(2, 40.0), "erlang", 0.0, false},
                    Portrait{Distribution::gamma(3.0, 4.0), "gamma", 0.0, false},
                    Portrait{Distribution::normal(18.0, 5.0), "normal", 0.0, false},
                    Portrait{Distribution::lognormal(1.87, 1.0), "lognormal", 0.0, false},
                    Portrait{Distribution::triangular(1.0, 2.0, 6.0), "triangular", 1.0, false},
                    Portrait{Distribution::weibull(1.5, 20.0), "weibull", 0.0, false},
                    Portrait{Distribution::hyperexponential({0.3, 0.7}, {5.0, 60.0}), "hyperexponential", 0.0, false},
                    Portrait{Distribution::geometric(8.0), "geometric", 1.0, true},
                    Portrait{Distribution::poisson(12.0), "poisson", 0.0, true},
                    Portrait{Distribution::empirical({1.0, 0.5, 2.0}, {1.0, 0.0, 1.0}), "empirical", 1.0, true},
                    Portrait{Distribution::empirical({1.0, 0.5}, {1.0, 1.0}), "empirical", 0.5, false}),
    [](const auto& each) { return std::string{each.param.name} + std::to_string(each.index); });

TEST_P(DistributionKind, SaysWhatItIs)
{
    EXPECT_EQ(GetParam().distribution.name(), GetParam().name);
    EXPECT_EQ(GetParam().distribution.minimum(), GetParam().minimum);
    EXPECT_EQ(GetParam().distribution.isCount(), GetParam().isCount);
}

TEST_P(DistributionKind, DrawsNothingBelowItsMinimumAndWholeNumbersWhereItSaysSo)
{
    Generator generator = streamFor({1, 0, Purpose::experiment, 5});

    for (int n = 0; n < 10'000; ++n) {
        const double value = GetParam().distribution.draw(generator);

        ASSERT_TRUE(std::isfinite(value));
        ASSERT_GE(value, GetParam().minimum);
        ASSERT_TRUE(!GetParam().isCount || value == std::floor(value));
    }
}

TEST_P(DistributionKind, DrawsTheSameFromACopy)
{
    const Distribution copy = GetParam().distribution;
    Generator generator{1, 2, 3, 4};
    Generator sameGenerator{1, 2, 3, 4};

    EXPECT_EQ(copy, GetParam().distribution);
    EXPECT_EQ(copy.draw(generator), GetParam().distribution.draw(sameGenerator));
    EXPECT_EQ(generator, sameGenerator);
}

// For this state the first uniform number is the smallest or the largest there is.
Generator withFirstUniform(bool largest)
{
    const std::uint64_t output = largest ? ~std::uint64_t{0} : 0;
    return Generator{output, 1, 1, 0 - output};
}

RC_GTEST_PROP(Distribution, KeepsWithinItsBoundsInSpiteOfRounding, ())
{
    const double min = 0.1 * *rc::gen::inRange(-1000, 1000);
    const double max = min + 0.1 * *rc::gen::inRange(0, 1000);

    for (const Distribution& distribution : {Distribution::uniform(min, max), Distribution::triangular(min, min, max),
                                             Distribution::triangular(min, max, max)}) {
        for (const bool largest : {false, true}) {
            Generator generator = withFirstUniform(largest);
            const double value = distribution.draw(generator);
            RC_ASSERT(value >= min);
            RC_ASSERT(value <= max);
        }
    }
}

TEST(Distribution, EqualsOnlyTheSameLawWithTheSameParameters)
{
    EXPECT_EQ(Distribution::exponential(2.0), Distribution::exponential(2.0));
    EXPECT_NE(Distribution::exponential(2.0), Distribution::exponential(3.0));
    EXPECT_NE(Distribution::exponential(2.0), Distribution::erlang(1, 2.0));
    EXPECT_EQ(Distribution::empirical({1.0, 2.0}, {3.0, 4.0}), Distribution::empirical({1.0, 2.0}, {3.0, 4.0}));
    EXPECT_NE(Distribution::empirical({1.0, 2.0}, {3.0, 4.0}), Distribution::empirical({1.0, 2.0}, {3.0, 5.0}));
}

TEST(Distribution, ShowsItsLawWithItsParameters)
{
    const Distribution distribution = Distribution::erlang(3, 40.0);

    const auto* erlang = std::get_if<laws::Erlang>(&distribution.law());

    ASSERT_NE(erlang, nullptr);
    EXPECT_EQ(erlang->k(), 3);
    EXPECT_EQ(erlang->mean(), 40.0);
}

TEST(Distribution, GoesOnFromWhereverItsGeneratorIs)
{
    const Distribution distribution = Distribution::exponential(1.0);
    Generator generator{1, 2, 3, 4};

    const double first = distribution.draw(generator);
    const double second = distribution.draw(generator);

    EXPECT_NE(first, second);
}

TEST(Distribution, CoversTheWholeRangeOfWholeNumbers)
{
    const Distribution distribution = Distribution::uniformInt(-9007199254740992, 9007199254740992);
    Generator generator{1, 2, 3, 4};

    EXPECT_EQ(distribution.mean(), 0.0);
    EXPECT_LE(std::fabs(distribution.draw(generator)), 9007199254740992.0);
}

Duration drawnFrom(double seconds)
{
    Generator generator{1, 2, 3, 4};
    return Distribution::constant(seconds).drawDuration(generator);
}

TEST(DrawDuration, RoundsToNanosecondsHalfToEven)
{
    EXPECT_EQ(drawnFrom(1.5), 1500ms);
    EXPECT_EQ(drawnFrom(2.5e-9), 2ns);
    EXPECT_EQ(drawnFrom(3.5e-9), 4ns);
    EXPECT_EQ(drawnFrom(-2.5e-9), -2ns);
    EXPECT_EQ(drawnFrom(0.3e-9), 0ns);
}

TEST(DrawDuration, StopsAtTheLongestSpan)
{
    EXPECT_EQ(drawnFrom(1e100), fromSeconds(longestSeconds));
    EXPECT_EQ(drawnFrom(-1e100), fromSeconds(-longestSeconds));
}

TEST(DrawDuration, IsTheDrawInSeconds)
{
    const Distribution distribution = Distribution::lognormal(2.12, 0.44);
    Generator generator{1, 2, 3, 4};
    Generator sameGenerator{1, 2, 3, 4};

    EXPECT_EQ(distribution.drawDuration(generator), fromSeconds(distribution.draw(sameGenerator)));
}

TEST(Distribution, TakesProbabilitiesThatMissOneByRounding)
{
    const Distribution distribution = Distribution::hyperexponential({1.0 / 3, 1.0 / 3, 0.3333333335}, {1.0, 2.0, 3.0});

    EXPECT_NEAR(distribution.mean(), 2.0, 1e-9);
}

RC_GTEST_PROP(Distribution, DrawsNumbersNearItsMeanWhateverItsParameters, ())
{
    const double scale = std::ldexp(1.0, *rc::gen::inRange(-300, 300));
    const double shape = std::ldexp(1.0, *rc::gen::inRange(-3, 20));
    Generator generator = streamFor({*rc::gen::arbitrary<std::uint64_t>(), 0, Purpose::experiment, 0});

    for (const Distribution& distribution :
         {Distribution::exponential(scale), Distribution::gamma(shape, scale), Distribution::weibull(shape, scale),
          Distribution::erlang(static_cast<std::int64_t>(shape) + 1, scale), Distribution::normal(scale, shape * scale),
          Distribution::uniform(-scale, shape * scale), Distribution::triangular(-scale, 0.0, shape * scale)}) {
        const double value = distribution.draw(generator);
        const double sd = std::sqrt(distribution.variance());
        RC_ASSERT(value >= distribution.minimum());
        RC_ASSERT(std::fabs(value - distribution.mean()) <= 1e6 * sd);
    }
}

}  // namespace
}  // namespace tillsim
