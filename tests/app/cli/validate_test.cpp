// SPDX-License-Identifier: MIT
// `tillsim validate`, end to end.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tillsim::cli {

namespace {

class Validate : public Workplace { };

}  // namespace

TEST_F(Validate, SumsUpAValidScenarioAndItsLoad)
{
    const Outcome outcome = tillsim("validate busy.toml");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.out,
              "busy.toml: a valid scenario, 'busy': 1 source, about 100 customers in 1h, 1 class, 2 tills, "
              "offered load 1.67 (83.3% of the tills, without gaps)\n"
              "Load, gaps between customers included:\n"
              "  all day needs 1.7 tills, the roster has 2\n");
    EXPECT_EQ(outcome.err, "");
}

TEST_F(Validate, TakesSettingsAndStandardInput)
{
    const Outcome outcome = shell("\"$tillsim\" validate - --set bank.tills=1 --set name=Shop <busy.toml");

    EXPECT_EQ(outcome.out,
              "standard input: a valid scenario, 'Shop': 1 source, about 100 customers in 1h, 1 class, "
              "1 till, offered load 1.67 (167% of the tills, without gaps)\n"
              "Load, gaps between customers included:\n"
              "  all day needs 1.7 tills, the roster has 1: the line grows by 40 customers an hour\n");
}

TEST_F(Validate, SaysWhereNumbersComeFrom)
{
    write("noted.toml", std::string{busyHour} + "source = \"assumed\"\n");

    EXPECT_EQ(tillsim("validate noted.toml").out,
              "noted.toml: a valid scenario, 'noted': 1 source, about 100 customers in 1h, 1 class, 2 tills, "
              "offered load 1.67 (83.3% of the tills, without gaps), 1 note on where numbers come from\n"
              "Load, gaps between customers included:\n"
              "  all day needs 1.7 tills, the roster has 2\n"
              "Where numbers come from:\n"
              "  bank: assumed\n");
}

TEST_F(Validate, TellsHourByHourWhereTheRosterIsShort)
{
    write("rush.toml",
          "duration = \"2h\"\n"
          "arrivals = [{ kind = \"profile\", interval = \"1h\", per_hour = [60, 180] }]\n"
          "service = { kind = \"time\", time = { exponential = { mean = \"1min\" } } }\n"
          "bank = [{ tills = 2 }]\n");

    EXPECT_THAT(tillsim("validate rush.toml").out,
                testing::EndsWith("  00:00-01:00 needs 1.0 tills, the roster has 2\n"
                                  "  01:00-02:00 needs 3.0 tills, the roster has 2: the line grows by 60 customers an "
                                  "hour\n"));
}

TEST_F(Validate, MakesNoStretchOfTheMomentByWhichADayIsLongerThanItsTrace)
{
    write("long.csv", "arrival_s,service_s\n90000,5\n");
    write("long.toml",
          "arrivals = [{ kind = \"trace\", file = \"long.csv\" }]\n"
          "service = { kind = \"time\", time = { constant = \"1s\" } }\n"
          "bank = [{}]\n");

    const std::string text = tillsim("validate long.toml").out;

    EXPECT_THAT(text, testing::HasSubstr("1 source, about 1 customer in 25h, 1 class"));
    EXPECT_THAT(text, testing::HasSubstr("\n  day 2 00:00 to day 2 01:00 needs 0.0 tills, the roster has 1\n"));
    EXPECT_THAT(text, testing::Not(testing::HasSubstr("the line grows")));
}

TEST_F(Validate, TakesBanksTogetherBetweenWhichCustomersChoose)
{
    write("banks.toml",
          "duration = \"2h\"\n"
          "arrivals = [{ kind = \"poisson\", per_hour = 90 }]\n"
          "service = { kind = \"time\", time = { constant = \"1min\" } }\n"
          "bank = [{ name = \"a\", tills = 4, roster = [{ from = \"0s\", to = \"2h\", tills = 1 }] },\n"
          "        { name = \"b\", tills = 1000, roster = [{ from = \"1h\", to = \"2h\", tills = 1000 }] }]\n");

    EXPECT_THAT(
        tillsim("validate banks.toml").out,
        testing::EndsWith("\nLoad of each bank, gaps between customers included; who may choose goes where there "
                          "is most room:\n"
                          "  00:00-01:00 'a' needs 1.5 tills, the roster has 1: the line grows by 30 customers an "
                          "hour\n"
                          "  01:00-02:00 'a' and 'b' together need 1.5 tills, the roster has 1001\n"));
}

TEST_F(Validate, NamesTheBankThatIsOverloaded)
{
    write(
        "tied.toml",
        "duration = \"2h\"\n"
        "arrivals = [{ kind = \"poisson\", per_hour = 100 }]\n"
        "service = { kind = \"time\", time = { constant = \"1min\" } }\n"
        "class = [{ name = \"cash\", share = 0.9, banks = [\"a\"] }, { name = \"card\", banks = [\"b\"] }]\n"
        "bank = [{ name = \"a\" }, { name = \"b\", tills = 5, breaks = [{ till = 1, at = \"0s\", for = \"1h\" }] }]\n");

    EXPECT_THAT(
        tillsim("validate tied.toml").out,
        testing::EndsWith("\nLoad of each bank, gaps between customers included, breaks and repairs taken off the "
                          "roster:\n"
                          "  all day 'a' needs 1.5 tills, the roster has 1: the line grows by 30 customers an "
                          "hour\n"
                          "  all day 'b' needs 0.2 tills, the roster has 4.5\n"));
}

TEST_F(Validate, SaysThatTheManagerIsNeededMoreThanOnce)
{
    const Outcome outcome = tillsim("validate busy.toml --set bank.tills=9 --set 'helper=[{name=\"manager\"}]' "
                                    "--set 'call=[{name=\"age\",helper=\"manager\",per_basket=0.5,time={constant="
                                    "\"90s\"}}]'");

    EXPECT_THAT(
        outcome.out,
        testing::EndsWith("\nLoad, gaps between customers included, waiting for helpers not:\n"
                          "  all day needs 2.9 tills, the roster has 9: tills wait for 'manager', the line grows by "
                          "20 customers an hour\n"
                          "Load of helpers, once they are at a till:\n"
                          "  all day 'manager' is needed 1.2 times, the roster has 1: tills wait ever longer\n"))
        << outcome.err;
}

TEST_F(Validate, DoesNotSayThatALineGrowsWhichCustomersLeave)
{
    EXPECT_THAT(tillsim("validate busy.toml --set bank.tills=1 --set 'bank.balk={length=3}'").out,
                testing::EndsWith("  all day needs 1.7 tills, the roster has 1: 40 customers an hour are too many\n"));
}

TEST_F(Validate, SaysWhereThereIsNoSlackAtAll)
{
    EXPECT_THAT(
        tillsim("validate busy.toml --set arrivals.per_hour=120").out,
        testing::EndsWith("  all day needs 2.0 tills, the roster has 2: no slack at all, the line grows without "
                          "end\n"));
}

TEST_F(Validate, WondersAboutUnitsAndSettingsWithoutEffect)
{
    write("odd.toml",
          "duration = \"2h\"\n"
          "arrivals = [{ kind = \"poisson\", per_hour = 60 }]\n"
          "service = { kind = \"time\", time = { constant = \"3ms\" } }\n"
          "bank = [{ tills = 2 }]\n"
          "helper = [{ name = \"manager\" }]\n");

    const std::string out = tillsim("validate odd.toml").out;

    EXPECT_THAT(out, testing::HasSubstr("Is the unit right?\n  service.time "));
    EXPECT_THAT(out, testing::HasSubstr("Without effect:\n  helper "));
}

TEST_F(Validate, AcceptsTheScenariosThatAreShipped)
{
    const Outcome outcome = shell("for file in '" TILLSIM_SOURCE_DIR
                                  "'/resources/scenarios/*.toml; do \"$tillsim\" validate \"$file\" || "
                                  "exit; done");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
}

}  // namespace tillsim::cli
