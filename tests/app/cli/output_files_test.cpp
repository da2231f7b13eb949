// SPDX-License-Identifier: MIT
// What becomes of output files when something is wrong, end to end.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

namespace tillsim::cli {

namespace {

using testing::HasSubstr;
using testing::StartsWith;

const std::set<std::string> untouched{"busy.toml", "four.csv", "four.toml"};

class OutputFiles : public Workplace {
protected:
    /// Holds that these arguments are refused with one line, and that nothing was written.
    void expectRefusal(const std::string& arguments, const std::string& message)
    {
        const Outcome outcome = tillsim(arguments);

        EXPECT_EQ(outcome.code, 2);
        EXPECT_EQ(outcome.out, "");
        EXPECT_EQ(outcome.err, "tillsim: " + message + '\n');
        EXPECT_EQ(names(), untouched);
    }
};

}  // namespace

TEST_F(OutputFiles, AreRefusedIfTheyCannotBeWritten)
{
    expectRefusal("run four.toml --customers nowhere/out.csv",
                  "--customers nowhere/out.csv: cannot be written: there is no such folder");
    expectRefusal("run four.toml --events .", "--events .: cannot be written: Is a directory");
    expectRefusal("run four.toml --customers out.csv --events nowhere/log",
                  "--events nowhere/log: cannot be written: there is no such folder");
}

TEST_F(OutputFiles, AreRefusedIfTheyAreTheSame)
{
    expectRefusal("run four.toml --customers out --events ./out", "--customers and --events both go to out");
    expectRefusal("run four.toml --customers - --events /dev/stdout", "--customers and --events both go to -");
}

TEST_F(OutputFiles, AreRefusedIfTheRunReadsThem)
{
    expectRefusal("run four.toml --customers ./four.toml",
                  "--customers ./four.toml: this run reads that file, so it cannot be written");
    expectRefusal("run four.toml --events four.csv",
                  "--events four.csv: this run reads that file, so it cannot be written");
    EXPECT_THAT(read("four.toml"), HasSubstr("name = \"Four\""));
}

TEST_F(OutputFiles, AreRefusedIfATableOfTheScenarioIsReadFromThem)
{
    write("items.csv", "value,weight\n1,1\n");
    write("shop.toml", fourCustomers + std::string{"[basket]\nitems = { empirical = { file = \"items.csv\" } }\n"});

    const Outcome outcome = tillsim("run shop.toml --customers items.csv");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err, "tillsim: --customers items.csv: this run reads that file, so it cannot be written\n");
    EXPECT_EQ(read("items.csv"), "value,weight\n1,1\n");
}

TEST_F(OutputFiles, AreRefusedIfStandardInputComesFromThem)
{
    expectRefusal("run - --customers four.toml <four.toml",
                  "--customers four.toml: this run reads that file, so it cannot be written");
    EXPECT_THAT(read("four.toml"), HasSubstr("name = \"Four\""));
}

TEST_F(OutputFiles, AreRefusedIfTheirNamesAreForFilesThatAreBeingWritten)
{
    expectRefusal("run four.toml --customers x.csv.tillsim-part --events x.csv",
                  "--customers x.csv.tillsim-part: cannot be written: such names are for files that are being "
                  "written");
}

TEST_F(OutputFiles, AreRefusedIfLinksLeadInACircle)
{
    const Outcome outcome
        = shell("ln -s a b; ln -s b a; \"$tillsim\" run four.toml --customers a; code=$?; [ -L a ] && exit $code");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err, "tillsim: --customers a: cannot be written: Too many levels of symbolic links\n");
}

TEST_F(OutputFiles, AreRefusedIfTheReportGoesThere)
{
    const Outcome outcome = shell("\"$tillsim\" run four.toml --customers report.txt >report.txt");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err, "tillsim: --customers report.txt: standard output goes to that file already\n");
    EXPECT_EQ(read("report.txt"), "");
}

TEST_F(OutputFiles, StayAsTheyWereIfTheScenarioIsWrong)
{
    write("out.csv", "old");

    const Outcome outcome = tillsim("run four.toml --set bank.tills=0 --customers out.csv");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(read("out.csv"), "old");
}

TEST_F(OutputFiles, AreNotThereIfTheDiskFillsUpDuringTheRun)
{
    const Outcome outcome = tillsim("run four.toml --customers out.csv --events /dev/full");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, "tillsim: /dev/full: cannot be written: No space left on device\n");
    EXPECT_EQ(names(), untouched);
}

TEST_F(OutputFiles, AreNotThereIfTheyGrowTooLarge)
{
    write("old.jsonl", "old");

    // The limit is in blocks of 512 bytes; without the trap the signal would end the program.
    const Outcome outcome = shell("trap '' XFSZ; ulimit -f 8; \"$tillsim\" run busy.toml --events old.jsonl");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err, "tillsim: old.jsonl: cannot be written: File too large\n");
    EXPECT_EQ(read("old.jsonl"), "old");
    EXPECT_FALSE(names().contains("old.jsonl.tillsim-part"));
}

TEST_F(OutputFiles, AreWrittenStraightIntoDevicesAndPipes)
{
    EXPECT_EQ(tillsim("run four.toml --customers /dev/null --events /dev/stderr").code, 0);

    const Outcome outcome = shell(
        "mkfifo pipe; cat pipe >copy & \"$tillsim\" run four.toml --customers pipe >report; wait; head -n 1 copy");

    EXPECT_THAT(outcome.out, StartsWith("customer,source,"));
}

TEST_F(OutputFiles, GetNothingThatIsMeantForAClosedStream)
{
    const std::string customers = tillsim("run busy.toml --customers -").out;

    const Outcome run = shell("\"$tillsim\" run busy.toml --customers out.csv --events - >&-");
    const Outcome gallery = shell("\"$tillsim\" gallery order-desk --journal desk.journal --until 1s >&-");
    const Outcome noErrors = shell("\"$tillsim\" run four.toml --set duration=2s --customers late.csv 2>&-");

    EXPECT_EQ(run.code, 1);
    EXPECT_EQ(run.err, "tillsim: standard output cannot be written: Bad file descriptor\n");
    EXPECT_EQ(read("out.csv"), customers);
    EXPECT_EQ(gallery.code, 1);
    EXPECT_THAT(read("desk.journal"), testing::Not(HasSubstr("worker")));
    EXPECT_EQ(noErrors.code, 0);
    EXPECT_THAT(read("late.csv"), testing::Not(HasSubstr("warning")));
}

TEST_F(OutputFiles, ThatAreStandardOutputMayBeFullToo)
{
    for (const std::string arguments :
         {"run four.toml", "run four.toml --format json", "run four.toml --customers -", "run four.toml --events -",
          "validate four.toml", "gallery", "gallery lifo", "--help", "--version"}) {
        const Outcome outcome = shell("\"$tillsim\" " + arguments + " >/dev/full");

        EXPECT_EQ(outcome.code, 1) << arguments;
        EXPECT_EQ(outcome.err, "tillsim: standard output cannot be written: No space left on device\n") << arguments;
    }
}

}  // namespace tillsim::cli
