// SPDX-License-Identifier: MIT
// What customers waited for, in a sentence.
#include "core/results/wait_causes_text.hpp"

#include <gtest/gtest.h>

namespace tillsim {

TEST(WaitCausesText, NamesEachCauseWithItsShare)
{
    EXPECT_EQ(waitCausesText({500.0, 100.0, 50.0, 200.0, 0.0, 50.0, 25.0, 0.0, 0.0, 75.0}),
              "items 50.0%, tender 10.0%, helper 5.0%, gap 20.0%, opening lag 5.0%, break 2.5%, idle 7.5%");
}

TEST(WaitCausesText, GivesAllToAnOnlyCause)
{
    EXPECT_EQ(waitCausesText({1.0 / 3.0}), "items 100.0%");
}

TEST(WaitCausesText, IsEmptyWhereNobodyWaited)
{
    EXPECT_EQ(waitCausesText({}), "");
}

}  // namespace tillsim
