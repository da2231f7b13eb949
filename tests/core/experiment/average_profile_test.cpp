// SPDX-License-Identifier: MIT
#include "core/experiment/average_profile.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

namespace tillsim {

namespace {

LevelProfile averageOf(std::initializer_list<LevelProfile> profiles)
{
    AverageProfile average;
    for (const LevelProfile& profile : profiles)
        average.add(profile);
    return average.average();
}

}  // namespace

TEST(AverageProfile, IsThatOfEachPart)
{
    EXPECT_EQ(averageOf({{10.0, {1, 2}}, {10.0, {3, 6}}}), (LevelProfile{10.0, {2, 4}}));
}

TEST(AverageProfile, TakesAShopThatHasClosedAsEmpty)
{
    EXPECT_EQ(averageOf({{10.0, {1, 2, 4}}, {10.0, {3}}}), (LevelProfile{10.0, {2, 1, 2}}));
}

TEST(AverageProfile, HasTheLongestPartsOfAll)
{
    EXPECT_EQ(averageOf({{10.0, {1, 3, 5}}, {20.0, {4, 4}}}), (LevelProfile{20.0, {3, 3.25}}));
    EXPECT_EQ(averageOf({{20.0, {4, 4}}, {10.0, {1, 3, 5}}}), (LevelProfile{20.0, {3, 3.25}}));
}

TEST(AverageProfile, IsEmptyForNoRuns)
{
    EXPECT_EQ(averageOf({}), LevelProfile{});
}

}  // namespace tillsim
