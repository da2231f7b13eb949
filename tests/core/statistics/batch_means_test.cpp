// SPDX-License-Identifier: MIT
#include "core/statistics/batch_means.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace tillsim {

namespace {

using Values = std::vector<double>;

/// x_i = phi x_(i-1) + noise, from its mean 0 on.
Values autoregressive(std::size_t length, double phi, std::uint64_t seed)
{
    std::mt19937_64 engine{seed};
    Values series;
    for (double value = 0.0; series.size() < length; series.push_back(value))
        value = phi * value + static_cast<double>(engine() >> 11U) * 0x1p-53 - 0.5;
    return series;
}

/// Batches of ten observations with these means.
Values inBatches(const Values& means)
{
    Values series;
    for (const double mean : means) {
        series.insert(series.end(), 5, mean - 1.0);
        series.insert(series.end(), 5, mean + 1.0);
    }
    return series;
}

}  // namespace

// By hand: the means have mean 3 and squares 20, neighbours' products -10.
TEST(BatchMeans, AreThoseOfTheBatches)
{
    const BatchEstimate batches = batchMeans(inBatches({1, 4, 2, 5, 3, 1, 4, 2, 5, 3}));

    EXPECT_EQ(batches.batchSize, 10U);
    EXPECT_EQ(batches.estimate.count, 10);
    EXPECT_EQ(batches.estimate.mean, 3.0);
    EXPECT_DOUBLE_EQ(batches.estimate.sd, std::sqrt(20.0 / 9.0));
    EXPECT_NEAR(batches.estimate.halfWidth.value(), 2.2621571627409915 * std::sqrt(20.0 / 90.0), 1e-9);
    EXPECT_DOUBLE_EQ(batches.lag1, -0.5);
    EXPECT_FALSE(batches.isCorrelated);
}

TEST(BatchMeans, LeaveOutTheBeginningIfSomethingIsLeftOver)
{
    Values series = inBatches({1, 4, 2, 5, 3, 1, 4, 2, 5, 3});
    series.insert(series.begin(), 9, 1e9);

    EXPECT_EQ(batchMeans(series), batchMeans(inBatches({1, 4, 2, 5, 3, 1, 4, 2, 5, 3})));
}

TEST(BatchMeans, AreFewerWhereNeighboursDependOnEachOther)
{
    EXPECT_EQ(batchMeans(autoregressive(30'000, 0.0, 1)).estimate.count, 30);
    EXPECT_LT(batchMeans(autoregressive(3'000, 0.99, 1)).estimate.count, 30);
}

TEST(BatchMeans, SayIfEvenTheFewestDependOnEachOther)
{
    Values rising(1'000);
    for (std::size_t at = 0; at < rising.size(); ++at)
        rising[at] = static_cast<double>(at);

    const BatchEstimate batches = batchMeans(rising);

    EXPECT_EQ(batches.estimate.count, 10);
    EXPECT_TRUE(batches.isCorrelated);
    EXPECT_DOUBLE_EQ(batches.lag1, 0.7);  // Of 1 to 10, by hand: 57.75 / 82.5.
}

TEST(BatchMeans, ClaimNothingForAShortSeries)
{
    EXPECT_EQ(batchMeans(Values(99, 1.0)), BatchEstimate{});
    EXPECT_EQ(batchMeans(Values{}), BatchEstimate{});
}

TEST(BatchMeans, AreSureOfWhatNeverChanges)
{
    EXPECT_EQ(batchMeans(Values(300, 7.0)).estimate.interval(), (Interval{7.0, 7.0}));
    EXPECT_FALSE(batchMeans(Values(300, 7.0)).isCorrelated);
}

TEST(BatchEstimate, TakesAnyFigureOfABatch)
{
    const BatchEstimate highest = batchEstimate(inBatches({1, 4, 2, 5, 3, 1, 4, 2, 5, 3}),
                                                [](auto batch) { return *std::ranges::max_element(batch); });

    EXPECT_EQ(highest.estimate.mean, 4.0);
}

// 1,000 series of 5,000 observations with correlation 0.8: their intervals cover with nearly 95%. The number that
// cover has a standard deviation of 7; these bounds are left with probability 1e-4 if coverage is between 94 and 95%.
TEST(BatchMeans, CoverTheTrueMeanAsOftenAsTheySay)
{
    int covering = 0;
    for (std::uint64_t seed = 1; seed <= 1'000; ++seed)
        covering += batchMeans(autoregressive(5'000, 0.8, seed)).estimate.interval()->contains(0.0) ? 1 : 0;

    EXPECT_GE(covering, 915);
    EXPECT_LE(covering, 977);
}

}  // namespace tillsim
