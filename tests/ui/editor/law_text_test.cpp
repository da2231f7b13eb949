// SPDX-License-Identifier: MIT
// Times that vary, as cells of a form have them.
#include "ui/editor/law_text.hpp"

#include <gmock/gmock.h>

namespace tillsim::ui {
namespace {

TEST(ALaw, IsShortWhereItIsAlwaysTheSameOrExponential)
{
    EXPECT_EQ(shownLaw(R"({ constant = "20s" })"), "20s");
    EXPECT_EQ(shownLaw(R"({ exponential = { mean = "6min" } })"), "exponential 6min");
    EXPECT_EQ(shownLaw(R"({exponential={mean="6min"}})"), "exponential 6min");
}

TEST(ALaw, StandsAsInTheTextWhereItIsAnother)
{
    for (const char* const law :
         {R"({ normal = { mean = "18s", sd = "4s" } })", R"({ constant = "20s", source = "measured" })",
          R"({ exponential = { mean = "6min", source = "x" } })", "6"})
        EXPECT_EQ(shownLaw(law), law);
}

TEST(ALaw, IsReadAsItIsShown)
{
    for (const char* const law : {R"({ constant = "20s" })", R"({ exponential = { mean = "6min" } })",
                                  R"({ erlang = { k = 2, mean = "40s" } })"}) {
        EXPECT_EQ(whyNoLaw(shownLaw(law)), "");
        EXPECT_EQ(tomlOfLaw(shownLaw(law)), law);
    }
    EXPECT_EQ(tomlOfLaw("Exponential  90s"), R"({ exponential = { mean = "90s" } })");
}

TEST(ALaw, SaysWhatItCouldBeWhereItIsNone)
{
    for (const char* const wrong : {"six minutes", "exponential", "exponential fast", "gamma 3s", "20"})
        EXPECT_EQ(whyNoLaw(wrong), "must be a time such as 30s, exponential 6min, or a law as the text has it: { ... }")
            << wrong;
    EXPECT_NE(whyNoLaw("{ constant = "), "");
}

}  // namespace
}  // namespace tillsim::ui
