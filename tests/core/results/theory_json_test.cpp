// SPDX-License-Identifier: MIT
// What theory says, in JSON.
#include "core/results/theory_json.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace tillsim {

TEST(TheoryJson, IsNullWhereTheoryHasNothingToSay)
{
    EXPECT_EQ(theoryJson(std::nullopt), "null");
}

TEST(TheoryJson, WritesALoadWithoutEndAsNull)
{
    const TheoryResult theory{.model = "a day",
                              .stretches = {{.from = 0.0,
                                             .to = 60.0,
                                             .perHour = 120.0,
                                             .tills = 0.0,
                                             .load = std::numeric_limits<double>::infinity(),
                                             .growthPerHour = 120.0}}};

    EXPECT_THAT(theoryJson(theory),
                testing::HasSubstr(R"("tills":0.0,"load":null,"growth_per_hour":120.0,"values":{})"));
}

}  // namespace tillsim
