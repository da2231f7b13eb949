// SPDX-License-Identifier: MIT
#include "core/statistics/mser_5.hpp"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace tillsim {

namespace {

using Values = std::vector<double>;

/// Five equal observations for each batch mean.
Values inFives(const Values& means)
{
    Values series;
    for (const double mean : means)
        series.insert(series.end(), 5, mean);
    return series;
}

/// x_i = 0.9 x_(i-1) + noise, beginning far from its mean, which is 0.
Values settling(std::size_t length, double from, std::uint64_t seed)
{
    std::mt19937_64 engine{seed};
    Values series;
    for (double value = from; series.size() < length; series.push_back(value))
        value = 0.9 * value + static_cast<double>(engine() >> 11U) * 0x1p-53 - 0.5;
    return series;
}

}  // namespace

// By hand, batch means 10, 2, 3, 2, 3, 2, 3, 2: with d = 0, mean 3.375 and squares 51.875 over 8^2 give 0.811; with d =
// 1, mean 17/7 and squares 12/7 over 7^2 give 0.0350; with d = 2, mean 2.5 and squares 1.5 over 6^2 give 0.0417; with d
// = 3, mean 2.4 and squares 1.2 over 5^2 give 0.048; with d = 4, squares 1 over 4^2 give 0.0625.
TEST(Mser5, LeavesOutWhatStandsOutAtTheBeginning)
{
    EXPECT_EQ(mser5(inFives({10, 2, 3, 2, 3, 2, 3, 2})), (Truncation{.observations = 5}));
}

TEST(Mser5, KeepsASeriesThatHasSettledFromTheBeginning)
{
    EXPECT_EQ(mser5(inFives({2, 3, 2, 3, 2, 3, 2, 3})), (Truncation{.observations = 0}));
}

TEST(Mser5, TakesTheMeansOfFive)
{
    // Within its batches this series varies a lot, between them not at all.
    EXPECT_EQ(mser5(Values{9, 0, 0, 0, 1, 0, 9, 1, 0, 0, 1, 0, 0, 9, 0}), (Truncation{.observations = 0}));
}

TEST(Mser5, SaysIfTheSeriesIsTooShort)
{
    // It falls all the time.
    EXPECT_EQ(mser5(inFives({8, 7, 6, 5, 4, 3, 2, 1})), (Truncation{.observations = 20, .isAtEdge = true}));
}

TEST(Mser5, LooksAtTheFirstHalfOnly)
{
    // The last two are equal, so that leaving out all others has no error at all.
    EXPECT_EQ(mser5(inFives({1, 3, 2, 1, 3, 2, 1, 5, 5})).observations, 0U);
}

TEST(Mser5, LeavesOutNothingOfASeriesThatNeverChanges)
{
    EXPECT_EQ(mser5(Values(100, 7.0)), Truncation{});
    EXPECT_EQ(mser5(Values{}), Truncation{});
    EXPECT_EQ(mser5(Values{1, 2, 3}), Truncation{});
}

// The bias of the start is 100 * 0.9^i: below 0.5 from i = 50 on. What is left out is a few times the time constant
// of 9.5, and what is kept is nearly all.
TEST(Mser5, FindsWhereAnAutoregressiveSeriesHasSettled)
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const Truncation truncation = mser5(settling(2'000, 100.0, seed));

        EXPECT_GE(truncation.observations, 35U) << seed;
        EXPECT_LE(truncation.observations, 400U) << seed;
        EXPECT_FALSE(truncation.isAtEdge) << seed;
    }
}

}  // namespace tillsim
