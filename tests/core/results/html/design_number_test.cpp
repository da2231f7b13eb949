// SPDX-License-Identifier: MIT
#include "core/results/html/design_number.hpp"

#include <gtest/gtest.h>

namespace tillsim {

TEST(DesignNumber, IsANumberOrASpanInSeconds)
{
    EXPECT_EQ(designNumber("6"), (DesignNumber{6.0, false}));
    EXPECT_EQ(designNumber("-0.25"), (DesignNumber{-0.25, false}));
    EXPECT_EQ(designNumber("90s"), (DesignNumber{90.0, true}));
    EXPECT_EQ(designNumber("2.5 min"), (DesignNumber{150.0, true}));
    EXPECT_EQ(designNumber("1d"), (DesignNumber{86'400.0, true}));
}

TEST(DesignNumber, IsNothingElse)
{
    for (const char* const text : {"", "shared", "30 sheep", "s", "1,2", "[1]", "inf", "nan", "12 "})
        EXPECT_EQ(designNumber(text), std::nullopt) << text;
}

}  // namespace tillsim
