// SPDX-License-Identifier: MIT
// Keys that differ little must give numbers that have nothing to do with one another: what comparisons between
// scenarios rest on.
#include "core/random/stream.hpp"
#include "tests/core/random/goodness_of_fit.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

namespace tillsim {
namespace {

/// One word of the key, and how to step through it.
struct Word {
    const char* name;
    int bits;
    StreamKey (*flipped)(StreamKey key, int bit);
    StreamKey (*stepped)(StreamKey key, std::uint64_t steps);
};

void PrintTo(const Word& word, std::ostream* out)
{
    *out << word.name;
}

Purpose purposeOf(std::uint64_t number)
{
    return Purpose{static_cast<std::uint32_t>(number)};
}

std::uint64_t numberOf(Purpose purpose)
{
    return static_cast<std::uint64_t>(purpose);
}

const std::array words{
    Word{"Seed", 64,
         [](StreamKey key, int bit) {
             key.seed ^= std::uint64_t{1} << bit;
             return key;
         },
         [](StreamKey key, std::uint64_t steps) {
             key.seed += steps;
             return key;
         }},
    Word{"Replication", 64,
         [](StreamKey key, int bit) {
             key.replication ^= std::uint64_t{1} << bit;
             return key;
         },
         [](StreamKey key, std::uint64_t steps) {
             key.replication += steps;
             return key;
         }},
    Word{"Purpose", 32,
         [](StreamKey key, int bit) {
             key.purpose = purposeOf(numberOf(key.purpose) ^ (std::uint64_t{1} << bit));
             return key;
         },
         [](StreamKey key, std::uint64_t steps) {
             key.purpose = purposeOf(numberOf(key.purpose) + steps);
             return key;
         }},
    Word{"Entity", 64,
         [](StreamKey key, int bit) {
             key.entity ^= std::uint64_t{1} << bit;
             return key;
         },
         [](StreamKey key, std::uint64_t steps) {
             key.entity += steps;
             return key;
         }},
};

class StreamKeyWord : public testing::TestWithParam<Word> { };

INSTANTIATE_TEST_SUITE_P(Of, StreamKeyWord, testing::ValuesIn(words),
                         [](const auto& each) { return std::string{each.param.name}; });

// For each bit of the word and each bit of the first number: over many small keys, a flip here flips there in half of
// the cases. The bound, 6.5 standard deviations, is crossed by one of the 64 * 64 pairs with probability 3.3e-7.
TEST_P(StreamKeyWord, ChangesEachBitOfTheFirstNumberInHalfOfTheCases)
{
    constexpr int keys = 2000;
    double worst = 0.0;
    for (int bit = 0; bit < GetParam().bits; ++bit) {
        std::array<int, 64> flips{};
        for (std::uint64_t n = 0; n < keys; ++n) {
            const StreamKey key{n % 10, n / 10 % 10, purposeOf(n % 37), n};
            const std::uint64_t changed = streamFor(key)() ^ streamFor(GetParam().flipped(key, bit))();
            for (std::size_t place = 0; place < flips.size(); ++place)
                flips[place] += static_cast<int>(changed >> place & 1);
        }
        for (const int count : flips)
            worst = std::max(worst, std::fabs(count - keys / 2.0) / std::sqrt(keys / 4.0));
    }

    EXPECT_LT(worst, 6.5);
}

TEST_P(StreamKeyWord, GivesUniformNumbersAlongIt)
{
    constexpr std::uint64_t keys = 400'000;
    for (int draw = 0; draw < 4; ++draw) {
        std::vector<std::uint64_t> byHighBits(1024);
        std::vector<std::uint64_t> byLowBits(1024);
        for (std::uint64_t n = 0; n < keys; ++n) {
            Generator generator = streamFor(GetParam().stepped({1, 0, Purpose::patience, 0}, n));
            for (int skipped = 0; skipped < draw; ++skipped)
                generator();
            const std::uint64_t output = generator();
            ++byHighBits[output >> 54];
            ++byLowBits[output & 1023];
        }

        EXPECT_GT(fit::uniformChiSquarePValue(byHighBits), fit::significance) << "draw " << draw;
        EXPECT_GT(fit::uniformChiSquarePValue(byLowBits), fit::significance) << "draw " << draw;
    }
}

// Pairs of first numbers fall evenly on a grid, and do not correlate: the mean product of two independent ones is
// normal, with standard deviation 1/12 / sqrt(keys).
void expectIndependent(const Word& word, StreamKey (*keyOf)(std::uint64_t n))
{
    constexpr std::uint64_t keys = 400'000;
    std::vector<std::uint64_t> pairs(32 * 32);
    double products = 0.0;
    for (std::uint64_t n = 0; n < keys; ++n) {
        const double one = streamFor(keyOf(n)).uniform();
        const double neighbour = streamFor(word.stepped(keyOf(n), 1)).uniform();
        ++pairs[static_cast<std::size_t>(32.0 * one) * 32 + static_cast<std::size_t>(32.0 * neighbour)];
        products += (one - 0.5) * (neighbour - 0.5);
    }

    EXPECT_LT(std::fabs(products * 12.0 / std::sqrt(static_cast<double>(keys))), fit::surprise);
    EXPECT_GT(fit::uniformChiSquarePValue(pairs), fit::significance);
}

TEST_P(StreamKeyWord, GivesEachCustomerAndItsNeighbourIndependentNumbers)
{
    expectIndependent(GetParam(), [](std::uint64_t n) { return StreamKey{1, 0, Purpose::patience, entityOf(3, n)}; });
}

TEST_P(StreamKeyWord, GivesEachReplicationAndItsNeighbourIndependentNumbers)
{
    expectIndependent(GetParam(), [](std::uint64_t n) { return StreamKey{1, n, Purpose::patience, entityOf(3, 7)}; });
}

}  // namespace
}  // namespace tillsim
