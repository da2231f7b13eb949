// SPDX-License-Identifier: MIT
#include "core/statistics/welch.hpp"

#include <gtest/gtest.h>

namespace tillsim {

namespace {

using Values = std::vector<double>;

}  // namespace

TEST(MeanOverSeries, IsThatOfEachObservation)
{
    EXPECT_EQ(meanOverSeries(std::vector<Values>{{1, 2, 3}, {3, 4, 5}}), (Values{2, 3, 4}));
}

TEST(MeanOverSeries, EndsWithTheShortest)
{
    EXPECT_EQ(meanOverSeries(std::vector<Values>{{1, 2, 3}, {3}}), Values{2});
    EXPECT_EQ(meanOverSeries(std::vector<Values>{{1, 2, 3}, {}}), Values{});
    EXPECT_EQ(meanOverSeries(std::vector<Values>{}), Values{});
}

// By hand, with a window of 2: 1; (1+5+3)/3; (1+5+3+4+2)/5; (5+3+4+2+6)/5.
TEST(MovingAverage, GrowsToItsWindowAndEndsThatMuchEarlier)
{
    EXPECT_EQ(movingAverage(Values{1, 5, 3, 4, 2, 6}, 2), (Values{1, 3, 3, 4}));
}

TEST(MovingAverage, OfNoNeighboursIsTheSeries)
{
    EXPECT_EQ(movingAverage(Values{1, 5, 3}, 0), (Values{1, 5, 3}));
}

TEST(MovingAverage, IsEmptyIfTheWindowIsTooWide)
{
    EXPECT_EQ(movingAverage(Values{1, 5, 3}, 3), Values{});
    EXPECT_EQ(movingAverage(Values{}, 0), Values{});
}

}  // namespace tillsim
