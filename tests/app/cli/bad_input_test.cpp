// SPDX-License-Identifier: MIT
// What users get wrong, end to end: a line a mistake on standard error, exit code 2, and nothing on standard output.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

#include <ostream>

namespace tillsim::cli {

namespace {

class BadInput : public Workplace {
protected:
    static void expectComplaint(const Outcome& outcome, const std::string& err)
    {
        EXPECT_EQ(outcome.code, 2);
        EXPECT_EQ(outcome.out, "");
        EXPECT_EQ(outcome.err, err);
    }
};

/// A change to the busy hour, and what is said about it.
struct Mistake {
    const char* name;  ///< Names the case in test reports.
    const char* text;  ///< Of the file.
    const char* complaint;
};

void PrintTo(const Mistake& mistake, std::ostream* out)
{
    *out << mistake.name;
}

class BadScenario : public Workplace, public testing::WithParamInterface<Mistake> { };

}  // namespace

TEST_F(BadInput, MissingFile)
{
    expectComplaint(tillsim("run nosuch.toml"), "nosuch.toml: there is no such file\n");
    expectComplaint(tillsim("validate nosuch.toml"), "nosuch.toml: there is no such file\n");
}

TEST_F(BadInput, FolderInsteadOfAFile)
{
    expectComplaint(tillsim("run ."), ".: is a folder, not a file\n");
}

TEST_F(BadInput, NothingOnStandardInput)
{
    const Outcome outcome = shell("\"$tillsim\" run - </dev/null");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, testing::StartsWith("standard input:"));
}

TEST_F(BadInput, TraceWithBadRows)
{
    write("four.csv", "arrival_s,items\n0,1\n-5,2\n7,many\n");

    expectComplaint(tillsim("run four.toml"),
                    "four.csv:3:1: arrival_s must be a number of seconds from 0 to 2246400000\n"
                    "four.csv:4:3: items must be a whole number from 0 to 1000000\n");
}

TEST_F(BadInput, Settings)
{
    expectComplaint(tillsim("run busy.toml --set bank.tils=4"),
                    "--set bank.tils=4: unknown key 'tils', did you mean 'tills'?\n");
    expectComplaint(tillsim("run busy.toml --set bank.tills=0 --set arrivals.per_hour=-3"),
                    "--set arrivals.per_hour=-3: per_hour must be a number above 0, at most 1000000000000\n"
                    "--set bank.tills=0: tills must be a whole number from 1 to 10000\n");
}

TEST_F(BadInput, MomentsThatAreNone)
{
    expectComplaint(tillsim("run busy.toml --until noon"),
                    "tillsim: --until must be a clock time such as \"10:30\", or a time since opening such as "
                    "\"2.5h\", not 'noon'\n");
    expectComplaint(tillsim("run busy.toml --until -5s"),
                    "tillsim: --until must be a clock time such as \"10:30\", or a time since opening such as "
                    "\"2.5h\", not '-5s'\n");
}

TEST_F(BadInput, Arguments)
{
    expectComplaint(tillsim(""),
                    "tillsim: what to do? Commands are run, validate, gallery; tillsim --help shows "
                    "examples\n");
    expectComplaint(tillsim("run busy.toml --format xml"), "tillsim: --format must be text or json, not 'xml'\n");
    expectComplaint(tillsim("run busy.toml --resume"), "tillsim: run has no option '--resume'\n");
}

TEST_P(BadScenario, IsRefusedWithItsPosition)
{
    write("shop.toml", GetParam().text);

    const Outcome run = tillsim("run shop.toml --customers c.csv");

    EXPECT_EQ(run.code, 2);
    EXPECT_EQ(run.out, "");
    EXPECT_EQ(run.err, GetParam().complaint);
    EXPECT_EQ(tillsim("validate shop.toml").err, run.err);
    EXPECT_FALSE(names().contains("c.csv"));
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadScenario,
    testing::Values(Mistake{"BrokenToml", "duration = \"1h\n",
                            "shop.toml:1:15: text must end on the line on which its quotes begin\n"},
                    Mistake{"UnknownKey",
                            "opnes = \"07:00\"\nduration = \"1h\"\n[[arrivals]]\nkind = \"poisson\"\nper_hour = 9\n"
                            "[service]\nkind = \"time\"\ntime = { constant = \"1s\" }\n[[bank]]\n",
                            "shop.toml:1:1: unknown key 'opnes', did you mean 'opens'?\n"},
                    Mistake{"NegativeTime",
                            "duration = \"-1h\"\n[[arrivals]]\nkind = \"poisson\"\nper_hour = 9\n"
                            "[service]\nkind = \"time\"\ntime = { constant = \"1s\" }\n[[bank]]\n",
                            "shop.toml:1:12: duration must be a time from 0s to 26000d\n"},
                    Mistake{
                        "Shares",
                        "duration = \"1h\"\n[[arrivals]]\nkind = \"poisson\"\nper_hour = 9\n[[class]]\nname = \"a\"\n"
                        "share = 0.5\n[[class]]\nname = \"b\"\nshare = 0.4\n"
                        "[service]\nkind = \"time\"\ntime = { constant = \"1s\" }\n[[bank]]\n",
                        "shop.toml:7:9: the shares of the classes must add up to 1, and add up to 0.9\n"},
                    Mistake{"NotANumber",
                            "duration = \"1h\"\n[[arrivals]]\nkind = \"poisson\"\nper_hour = nan\n"
                            "[service]\nkind = \"time\"\ntime = { constant = \"1s\" }\n[[bank]]\n",
                            "shop.toml:4:12: per_hour must be a number above 0, at most 1000000000000\n"}),
    [](const auto& test) { return test.param.name; });

}  // namespace tillsim::cli
