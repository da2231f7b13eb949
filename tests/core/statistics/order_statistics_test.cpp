// SPDX-License-Identifier: MIT
// Values at ranks are those of the sorted series, however many there are and however they lie.
#include "core/statistics/order_statistics.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace tillsim {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr int many = 30'000;  // More than are ranked at once.

/// At ranks that lie close and far, at the ends and twice.
std::vector<std::size_t> ranksOf(std::size_t count)
{
    return {0, 1, 1, count / 3, count / 2, count / 2 + 1, count - count / 20, count - 2, count - 1, count - 1};
}

std::vector<Duration> sortedAt(std::vector<Duration> values, const std::vector<std::size_t>& ranks)
{
    std::ranges::sort(values);
    std::vector<Duration> found;
    for (const std::size_t rank : ranks)
        found.push_back(values[rank]);
    return found;
}

/// Cut into three, of which one is empty.
std::vector<std::span<const Duration>> inBlocks(const std::vector<Duration>& values)
{
    const std::span<const Duration> all{values};
    return {all.first(values.size() / 3), {}, all.subspan(values.size() / 3)};
}

template <typename Draw>
void expectSorted(int count, Draw draw)
{
    std::mt19937_64 random{20'261'122};
    std::vector<Duration> values;
    for (int number = 0; number < count; ++number)
        values.push_back(draw(random));
    const std::vector<std::size_t> ranks = ranksOf(values.size());

    EXPECT_EQ(valuesAtRanks(inBlocks(values), ranks), sortedAt(values, ranks));
}

}  // namespace

TEST(ValuesAtRanks, AreThoseOfTheSortedSeriesForFew)
{
    const std::vector<Duration> values{5s, 1s, 4s, 2s, 3s};

    EXPECT_THAT(valuesAtRanks(inBlocks(values), std::vector<std::size_t>{0, 2, 2, 4}), ElementsAre(1s, 3s, 3s, 5s));
    EXPECT_THAT(valuesAtRanks(inBlocks(values), {}), IsEmpty());
}

TEST(ValuesAtRanks, AreThoseOfTheSortedSeriesForManyOfAllSizes)
{
    expectSorted(many, [](auto& random) {
        const auto shift = std::uniform_int_distribution{1, 63}(random);
        return Duration{static_cast<std::int64_t>(random() >> shift)};
    });
}

TEST(ValuesAtRanks, AreThoseOfTheSortedSeriesForManyThatAreClose)
{
    expectSorted(many, [](auto& random) { return 60s + Duration{std::uniform_int_distribution{0, 5000}(random)}; });
}

TEST(ValuesAtRanks, AreThoseOfTheSortedSeriesForManyOfWhichMostAreNothing)
{
    expectSorted(many, [](auto& random) {
        return std::uniform_int_distribution{0, 9}(random) < 8 ? Duration{} : Duration{1ms};
    });
}

TEST(ValuesAtRanks, AreThoseOfTheSortedSeriesForManyBelowAndAboveNothing)
{
    expectSorted(many, [](auto& random) {
        return Duration{std::uniform_int_distribution<std::int64_t>{-1'000'000, 100}(random)};
    });
}

TEST(ValuesAtRanks, AreThoseOfTheSortedSeriesAtTheEndsOfTime)
{
    expectSorted(many, [](auto& random) { return random() % 2 == 0 ? Duration::min() : Duration::max(); });
}

}  // namespace tillsim
