// SPDX-License-Identifier: MIT
// Running moments against what is computed in two passes.
#include "core/statistics/tally.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numeric>
#include <vector>

namespace tillsim {

namespace {

Tally tallyOf(const std::vector<double>& values)
{
    Tally tally;
    for (const double value : values)
        tally.add(value);
    return tally;
}

double mean(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviation(const std::vector<double>& values)
{
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean(values)) * (value - mean(values));
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

}  // namespace

TEST(Tally, IsZeroBeforeTheFirstObservation)
{
    const Tally tally;

    EXPECT_EQ(tally.count(), 0);
    EXPECT_EQ(tally.mean(), 0.0);
    EXPECT_EQ(tally.standardDeviation(), 0.0);
    EXPECT_EQ(tally.maximum(), 0.0);
}

TEST(Tally, HasNoDeviationForOneObservation)
{
    const Tally tally = tallyOf({-3.0});

    EXPECT_EQ(tally.mean(), -3.0);
    EXPECT_EQ(tally.standardDeviation(), 0.0);
    EXPECT_EQ(tally.maximum(), -3.0);
}

TEST(Tally, KnowsTheMomentsOfSomeNumbers)
{
    const Tally tally = tallyOf({2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0});

    EXPECT_EQ(tally.count(), 8);
    EXPECT_DOUBLE_EQ(tally.mean(), 5.0);
    EXPECT_DOUBLE_EQ(tally.standardDeviation(), std::sqrt(32.0 / 7.0));
    EXPECT_EQ(tally.maximum(), 9.0);
}

TEST(Tally, KeepsASmallSpreadAroundALargeMean)
{
    const Tally tally = tallyOf({1e9 + 4.0, 1e9 + 7.0, 1e9 + 13.0, 1e9 + 16.0});

    EXPECT_DOUBLE_EQ(tally.standardDeviation(), std::sqrt(30.0));
}

RC_GTEST_PROP(Tally, AgreesWithTwoPasses, ())
{
    const auto whole = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-1'000'000, 1'000'000));
    RC_PRE(whole.size() > 1);
    const std::vector<double> values{whole.begin(), whole.end()};

    const Tally tally = tallyOf(values);

    RC_ASSERT(std::abs(tally.mean() - mean(values)) < 1e-6);
    RC_ASSERT(std::abs(tally.standardDeviation() - deviation(values)) < 1e-6);
}

}  // namespace tillsim
