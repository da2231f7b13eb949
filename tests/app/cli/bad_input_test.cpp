// SPDX-License-Identifier: MIT
// What users get wrong, end to end: a line a mistake on standard error, exit code 2, and nothing on standard output.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

#include <algorithm>
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

TEST_F(BadInput, ResultsInsteadOfAScenario)
{
    const std::string complaint
        = "a.db: is a results store, not a scenario: tillsim report and tillsim verify read it\n";
    ASSERT_EQ(tillsim("sweep four.toml --replications 1 --store a.db").code, 0);

    expectComplaint(tillsim("run a.db"), complaint);
    expectComplaint(tillsim("validate a.db"), complaint);
    expectComplaint(tillsim("compare a.db"), complaint);
    expectComplaint(tillsim("compare four.toml a.db"), complaint);
    expectComplaint(tillsim("sweep a.db --store a.db --resume"), complaint);
}

TEST_F(BadInput, SweepFileInsteadOfAScenario)
{
    const std::string complaint
        = "sweep.toml:1:12: names a scenario, so this is a sweep file: tillsim sweep and tillsim compare take it\n";
    write("sweep.toml", "scenario = \"sweep.toml\"\nreplications = 3\n");

    expectComplaint(tillsim("run sweep.toml"), complaint);
    expectComplaint(tillsim("validate sweep.toml"), complaint);
    expectComplaint(tillsim("sweep sweep.toml"), complaint);
}

TEST_F(BadInput, FolderInsteadOfAStore)
{
    write("file", "");
    ASSERT_EQ(shell("mkdir folder").code, 0);

    expectComplaint(tillsim("report folder"), "tillsim: folder: is a folder, not a file\n");
    expectComplaint(tillsim("sweep four.toml --store folder --resume"), "tillsim: folder: is a folder, not a file\n");
    expectComplaint(tillsim("report file"), "tillsim: file: is not a tillsim store\n");
}

TEST_F(BadInput, NothingOnStandardInput)
{
    const Outcome outcome = shell("\"$tillsim\" run - </dev/null");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, testing::StartsWith("standard input:"));
}

TEST_F(BadInput, StandardInputThatCannotBeRead)
{
    expectComplaint(shell("\"$tillsim\" run - <&-"), "standard input: cannot be read\n");
    expectComplaint(shell("\"$tillsim\" run - <."), "standard input: cannot be read\n");
}

TEST_F(BadInput, TraceWithBadRows)
{
    write("four.csv", "arrival_s,items\n0,1\n-5,2\n7,many\n");

    expectComplaint(tillsim("run four.toml"),
                    "four.csv:3:1: arrival_s must be a number of seconds from 0 to 2246400000\n"
                    "four.csv:4:3: items must be a whole number from 0 to 1000000\n");
}

TEST_F(BadInput, MoreMistakesThanAnybodyReads)
{
    std::string rows = "arrival_s\n";
    for (int row = 0; row < 3000; ++row)
        rows += "x\n";
    write("four.csv", rows);

    const Outcome outcome = tillsim("run four.toml");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, testing::StartsWith("four.csv:2:1: "));
    EXPECT_THAT(outcome.err, testing::EndsWith("\n3000 problems, of which 1000 are shown\n"));
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1001);
}

TEST_F(BadInput, KeysThatGoTooDeep)
{
    std::string key = "a";
    for (int part = 1; part < 50'000; ++part)
        key += ".a";
    write("key.toml", "opens = \"07:00\"\n" + key + " = 1\n");
    write("header.toml", "[" + key + "]\n");

    expectComplaint(tillsim("run key.toml"), "key.toml:2:1: a key may have at most 16 parts with dots between\n");
    expectComplaint(tillsim("run header.toml"), "header.toml:1:2: a key may have at most 16 parts with dots between\n");
}

TEST_F(BadInput, NamesThatUpsetTerminals)
{
    expectComplaint(shell("\"$tillsim\" run \"$(printf 'a\\nb\\033[31m')\""), "a?b?[31m: there is no such file\n");
    write("e\033[31mvil.toml", busyHour);

    EXPECT_THAT(tillsim("run e*vil.toml").out, testing::StartsWith("e?[31mvil\n"));
    EXPECT_THAT(tillsim("validate e*vil.toml").out,
                testing::StartsWith("e?[31mvil.toml: a valid scenario, 'e?[31mvil': "));
}

TEST_F(BadInput, RunsThatGoOnForEver)
{
    write("four.csv", "arrival_s\n1\n2\n3\n4\n5\n6\n");

    const Outcome outcome = tillsim("run four.toml --set service.time.constant=26000d --customers out.csv");

    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.err,
              "tillsim: the run goes on beyond the end of virtual time, 292 years after opening; --until TIME ends it "
              "before\n");
    EXPECT_FALSE(names().contains("out.csv"));
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
                    "tillsim: --until must be a time from 0s to 26000d, not '-5s'\n");
    expectComplaint(tillsim("run busy.toml --until 26001d"),
                    "tillsim: --until must be a time from 0s to 26000d, not '26001d'\n");
}

TEST_F(BadInput, Arguments)
{
    expectComplaint(
        tillsim(""),
        "tillsim: what to do? Commands are run, sweep, compare, validate, selftest, report, verify, gallery, init; "
        "tillsim --help shows examples\n");
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
