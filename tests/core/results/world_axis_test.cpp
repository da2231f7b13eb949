// SPDX-License-Identifier: MIT
#include "core/results/world_axis.hpp"

#include <gtest/gtest.h>

namespace tillsim {

TEST(WorldAxis, SetsOnlyWhatNoShopDecidesOn)
{
    EXPECT_TRUE(isOfTheWorld({.name = "rate", .paths = {"arrivals[1].per_hour", "arrivals[2].per_hour"}}));
    EXPECT_TRUE(isOfTheWorld({.name = "duration", .paths = {"duration"}}));
    EXPECT_FALSE(isOfTheWorld({.name = "tills", .paths = {"bank.tills"}}));
    EXPECT_FALSE(isOfTheWorld({.name = "both", .paths = {"arrivals.per_hour", "bank.tills"}}));
    EXPECT_FALSE(isOfTheWorld({.name = "variant"}));
}

}  // namespace tillsim
