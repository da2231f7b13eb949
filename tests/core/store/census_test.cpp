// SPDX-License-Identifier: MIT
// The count of customers by where they are.
#include "core/store/census.hpp"

#include <gtest/gtest.h>

namespace tillsim {

TEST(Census, CountsCustomersWhereTheyAre)
{
    Census census;
    for (int customer = 0; customer < 4; ++customer)
        census.arrive();

    census.move(Outcome::outside, Outcome::inLine);
    census.move(Outcome::outside, Outcome::inLine);
    census.move(Outcome::inLine, Outcome::inService);
    census.move(Outcome::outside, Outcome::balked);

    EXPECT_EQ(census.arrived(), 4);
    EXPECT_EQ(census.of(Outcome::outside), 1);
    EXPECT_EQ(census.inSystem(), 2);
    EXPECT_EQ(census.present(), 3);
    EXPECT_TRUE(census.holds());
}

TEST(Census, SeesThatSomebodyLeftWhoWasNeverThere)
{
    Census census;
    census.arrive();

    census.move(Outcome::inLine, Outcome::served);

    EXPECT_FALSE(census.holds());
}

}  // namespace tillsim
