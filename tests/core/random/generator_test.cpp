// SPDX-License-Identifier: MIT
#include "core/random/generator.hpp"

#include "tests/core/random/goodness_of_fit.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <random>
#include <vector>

namespace tillsim {
namespace {

static_assert(std::uniform_random_bit_generator<Generator>);

// The first outputs of the authors' program for two states, as published in the test-suites of other implementations.
TEST(Generator, AgreesWithTheAuthorsProgram)
{
    Generator generator{1, 2, 3, 4};
    std::vector<std::uint64_t> outputs(10);

    for (auto& output : outputs)
        output = generator();

    EXPECT_THAT(outputs,
                testing::ElementsAre(41943041U, 58720359U, 3588806011781223U, 3591011842654386U, 9228616714210784205U,
                                     9973669472204895162U, 14011001112246962877U, 12406186145184390807U,
                                     15849039046786891736U, 10450023813501588000U));
}

TEST(Generator, AgreesWithTheAuthorsProgramFromASingleBit)
{
    Generator generator{0, 0, 0, 1};
    std::vector<std::uint64_t> outputs(10);

    for (auto& output : outputs)
        output = generator();

    EXPECT_THAT(outputs,
                testing::ElementsAre(0x0000000000800000U, 0x0000000000800011U, 0x0002200000800011U, 0x0002200044000020U,
                                     0x00022000448008A1U, 0x01102100802208A0U, 0x0114002284200880U, 0x0402896644A64095U,
                                     0x8A14A0A244ACC891U, 0x8C88BA4680B20495U));
}

TEST(Generator, ContinuesACopyIndependently)
{
    Generator original{1, 2, 3, 4};
    Generator copy = original;

    original();
    const std::uint64_t first = copy();

    EXPECT_EQ(first, 41943041U);
    EXPECT_EQ(copy, original);
}

// For a state whose next output is (rotl(a + d, 23) + a) = a, as a + d = 0.
Generator withNextOutput(std::uint64_t output)
{
    return Generator{output, 1, 1, 0 - output};
}

TEST(Generator, MakesUniformNumbersFromZeroToJustBelowOne)
{
    Generator lowest = withNextOutput(0x7ff);
    Generator highest = withNextOutput(~std::uint64_t{0});

    EXPECT_EQ(lowest.uniform(), 0.0);
    EXPECT_EQ(highest.uniform(), 1.0 - 0x1p-53);
}

TEST(Generator, MakesOpenUniformNumbersThatAreNeitherZeroNorOne)
{
    Generator lowest = withNextOutput(0);
    Generator highest = withNextOutput(~std::uint64_t{0});

    EXPECT_EQ(lowest.uniformOpen(), 0x1p-53);
    EXPECT_EQ(highest.uniformOpen(), 1.0 - 0x1p-53);
}

TEST(Generator, DrawsEachOfFewWholeNumbersEquallyOften)
{
    Generator generator{1, 2, 3, 4};
    std::vector<std::uint64_t> counts(7);

    for (int draw = 0; draw < 700'000; ++draw)
        ++counts[generator.below(counts.size())];

    EXPECT_GT(fit::uniformChiSquarePValue(counts), fit::significance);
}

// A multiplication alone would give the lower third of this range twice as often as the others.
TEST(Generator, DrawsWholeNumbersOfAHugeRangeWithoutBias)
{
    Generator generator{1, 2, 3, 4};
    constexpr std::uint64_t third = std::uint64_t{1} << 62;
    std::vector<std::uint64_t> counts(3);

    for (int draw = 0; draw < 300'000; ++draw)
        ++counts[generator.below(3 * third) / third];

    EXPECT_GT(fit::uniformChiSquarePValue(counts), fit::significance);
}

TEST(Generator, RefusesAnOutputThatWouldMakeOneNumberMoreLikely)
{
    Generator refused = withNextOutput(0);
    Generator next = refused;
    next();

    EXPECT_EQ(refused.below(3), next.below(3));
    EXPECT_EQ(refused, next);
}

RC_GTEST_PROP(Generator, StaysBelowAnyCount, (std::uint64_t a, std::uint64_t b))
{
    const auto count = *rc::gen::positive<std::uint64_t>();
    Generator generator{a, b, 1, 2};

    for (int draw = 0; draw < 10; ++draw)
        RC_ASSERT(generator.below(count) < count);
}

}  // namespace
}  // namespace tillsim
