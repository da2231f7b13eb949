// SPDX-License-Identifier: MIT
// `tillsim validate`, end to end.
#include "tests/app/cli/workplace.hpp"

#include <gtest/gtest.h>

namespace tillsim::cli {

namespace {

class Validate : public Workplace { };

}  // namespace

TEST_F(Validate, SumsUpAValidScenarioInOneLine)
{
    const Outcome outcome = tillsim("validate busy.toml");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.out,
              "busy.toml: a valid scenario, 'busy': 1 source, about 100 customers in 1h, 1 class, 2 tills, "
              "offered load 1.67 (83.3% of the tills, without gaps)\n");
    EXPECT_EQ(outcome.err, "");
}

TEST_F(Validate, TakesSettingsAndStandardInput)
{
    const Outcome outcome = shell("\"$tillsim\" validate - --set bank.tills=1 --set name=Shop <busy.toml");

    EXPECT_EQ(outcome.out,
              "standard input: a valid scenario, 'Shop': 1 source, about 100 customers in 1h, 1 class, "
              "1 till, offered load 1.67 (167% of the tills, without gaps)\n");
}

TEST_F(Validate, CountsTheNotesOnWhereNumbersComeFrom)
{
    write("noted.toml", std::string{busyHour} + "source = \"assumed\"\n");

    EXPECT_EQ(tillsim("validate noted.toml").out,
              "noted.toml: a valid scenario, 'noted': 1 source, about 100 customers in 1h, 1 class, 2 tills, "
              "offered load 1.67 (83.3% of the tills, without gaps), 1 note on where numbers come from\n");
}

TEST_F(Validate, AcceptsTheScenariosThatAreShipped)
{
    const Outcome outcome = shell("for file in '" TILLSIM_SOURCE_DIR
                                  "'/resources/scenarios/*.toml; do \"$tillsim\" validate \"$file\" || "
                                  "exit; done");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
}

}  // namespace tillsim::cli
