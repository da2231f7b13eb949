// SPDX-License-Identifier: MIT
// Estimates from sums of replications.
#include "tests/theory_table/estimate.hpp"

#include "core/statistics/tally.hpp"

#include <gtest/gtest.h>

#include <random>

namespace tillsim::theory_table {

namespace {

constexpr double error = 0.05;

/// A replication that lasts `time` seconds with `level` customers in the shop.
Sums replication(double time, double level)
{
    Sums sums;
    sums[Sum::replications] = 1.0;
    sums[Sum::time] = time;
    sums[Sum::inShop] = time * level;
    return sums;
}

double meanLevel(const Sums& sums)
{
    return sums[Sum::inShop] / sums[Sum::time];
}

/// 0, 1, 2, ... so many.
double levelOf(int replication, int levels)
{
    return replication % levels;
}

}  // namespace

TEST(Groups, OfEqualReplicationsGiveTheIntervalOfTheirMean)
{
    Groups groups;
    Tally levels;
    for (int at = 0; at < 101; ++at) {
        groups.add(replication(10.0, levelOf(at, 7)));
        levels.add(levelOf(at, 7));
    }

    const Estimate estimate = groups.estimate(meanLevel, error);

    const Interval expected = estimateMean(levels, 1.0 - error).interval().value();
    EXPECT_NEAR(estimate.value, levels.mean(), 1e-12);
    EXPECT_NEAR(estimate.interval.low, expected.low, 1e-12);
    EXPECT_NEAR(estimate.interval.high, expected.high, 1e-12);
}

TEST(Groups, WeighReplicationsByTheirTime)
{
    Groups groups;
    for (int at = 0; at < 100; ++at) {
        groups.add(replication(30.0, 2.0));
        groups.add(replication(10.0, 6.0));
    }

    const Estimate estimate = groups.estimate(meanLevel, error);

    EXPECT_TRUE(estimate.interval.contains(3.0));
    EXPECT_FALSE(estimate.interval.contains(4.0));
}

TEST(Groups, StayFewAndKeepAllReplications)
{
    Groups groups;
    for (int at = 0; at < 4096; ++at)
        groups.add(replication(10.0, levelOf(at, 4096)));

    const Estimate estimate = groups.estimate(meanLevel, error);

    EXPECT_EQ(groups.count(), 128U);
    EXPECT_NEAR(estimate.value, 2047.5, 1e-9);
}

TEST(Groups, GrowNarrowerLikeTheRootOfTheirNumber)
{
    std::mt19937 coin{1};
    Groups few;
    Groups many;
    for (int at = 0; at < 100; ++at)
        few.add(replication(10.0, static_cast<double>(coin() % 2)));
    for (int at = 0; at < 6400; ++at)
        many.add(replication(10.0, static_cast<double>(coin() % 2)));

    const double ratio = few.estimate(meanLevel, error).halfWidth() / many.estimate(meanLevel, error).halfWidth();

    // Either half-width has a standard deviation of 7% of it.
    EXPECT_NEAR(ratio, 8.0, 2.0);
}

TEST(Sums, LoseNothingWhenOneIsTakenOutAndPutBack)
{
    Sums all = replication(10.0, 3.0);
    all.add(Series::waitOfCustomer, 4, 2.5);
    const Sums part = all;

    all += part;
    all -= part;

    EXPECT_EQ(all[Sum::inShop], 30.0);
    EXPECT_EQ(all.at(Series::waitOfCustomer, 4), 2.5);
    EXPECT_EQ(all.from(Series::waitOfCustomer, 2), 2.5);
    EXPECT_EQ(all.at(Series::waitOfCustomer, 9), 0.0);
}

}  // namespace tillsim::theory_table
