// SPDX-License-Identifier: MIT
// Sweeps that run each point until its main figure is precise: as often as it takes, and no matter how they got there.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

namespace tillsim::cli {

namespace {

using testing::EndsWith;
using testing::HasSubstr;

class PreciseSweep : public Workplace {
protected:
    /// Runs of each point of a store.
    [[nodiscard]] std::string counts(const std::string& store) const
    {
        return shell("sqlite3 " + store + " 'SELECT count(*) FROM run GROUP BY point' | tr '\\n' ' '").out;
    }
};

const std::string precise = "sweep busy.toml --set duration=10min --vary bank.tills=2..4 --precision 0.3 --quiet ";

}  // namespace

TEST_F(PreciseSweep, RunsEachPointAsOftenAsARunWithThatPrecisionWould)
{
    const Outcome sweep = tillsim("sweep busy.toml --vary bank.tills=2,3 --precision 0.2 --format csv | cut -d, -f3");

    const auto runs = [this](const std::string& tills) {
        return shell("\"$tillsim\" run busy.toml --precision 0.2 --set bank.tills=" + tills
                     + " | sed -n 's/^seed 1, \\([0-9]*\\) replications.*/\\1/p'")
            .out;
    };
    EXPECT_EQ(sweep.out, "runs\n" + runs("2") + runs("3"));
}

TEST_F(PreciseSweep, SaysThatItIsReached)
{
    const Outcome outcome = tillsim(precise);

    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.out, EndsWith("\n\nThe precision of +- 30% of wait_s.mean was reached at all points.\n"));
}

TEST_F(PreciseSweep, SaysWhereItIsNotReached)
{
    const Outcome outcome = tillsim(
        "sweep busy.toml --vary bank.tills=2..4 --precision 0.0001 --max-replications 12 --measure wait_s.p95");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.out,
                EndsWith("The precision of +- 0.01% of wait_s.p95 was NOT reached at 3 of 3 points in 12 "
                         "runs at most, first at bank.tills=2.\n"));
    EXPECT_EQ(
        outcome.err,
        "tillsim: warning: 3 points did not come to the precision wanted of wait_s.p95; --max-replications allows "
        "more runs\n");
}

TEST_F(PreciseSweep, IsTheSameForAnyNumberOfJobsAndWhateverWasThereBefore)
{
    for (const std::string jobs : {"1", "7"})
        EXPECT_EQ(tillsim(precise + "--jobs " + jobs + " --store " + jobs + ".db").code, 0);
    (void)tillsim("sweep busy.toml --set duration=10min --vary bank.tills=2..4 --replications 13 --store grown.db");
    (void)shell("sqlite3 grown.db 'DELETE FROM value WHERE replication IN (4, 11);"
                " DELETE FROM line_profile WHERE replication IN (4, 11);"
                " DELETE FROM wall_time WHERE replication IN (4, 11); DELETE FROM run WHERE replication IN (4, 11)'");

    const Outcome grown = tillsim(precise + "--store grown.db --resume");

    EXPECT_EQ(checksum("7.db"), checksum("1.db"));
    EXPECT_EQ(grown.code, 0) << grown.err;
    EXPECT_EQ(checksum("grown.db"), checksum("1.db"));
    EXPECT_EQ(grown.out, tillsim(precise).out);
}

TEST_F(PreciseSweep, GoesOnAfterKills)
{
    (void)tillsim(precise + "--store whole.db");

    const Outcome outcome = shell(R"(
        for delay in 0.01 0.02 0.04 0.08 0.16; do
            timeout --foreground --signal=KILL $delay "$tillsim" )"
                                  + precise + R"(--store a.db --resume >out 2>&1
        done
        "$tillsim" )" + precise + "--store a.db --resume");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(checksum("a.db"), checksum("whole.db"));
}

TEST_F(PreciseSweep, IsSharedOutByPoints)
{
    for (const std::string part : {"1", "2"})
        EXPECT_EQ(tillsim(precise + "--shard " + part + "/2 --store part" + part + ".db").code, 0);

    (void)tillsim("report merged.db --merge part1.db part2.db");
    (void)tillsim(precise + "--store whole.db");

    EXPECT_EQ(checksum("merged.db"), checksum("whole.db"));
}

TEST_F(PreciseSweep, MayBeAskedForByTheFile)
{
    write("sweep.toml",
          "scenario = \"busy.toml\"\nprecision = 0.3\nmin_replications = 4\n"
          "[[axis]]\npath = \"bank.tills\"\nvalues = [2, 3]\n");

    (void)tillsim("sweep sweep.toml --store file.db");
    (void)tillsim("sweep sweep.toml --precision 0.3 --min-replications 4 --store line.db");
    (void)tillsim("sweep sweep.toml --replications 3 --store fixed.db");

    EXPECT_EQ(checksum("file.db"), checksum("line.db"));
    EXPECT_EQ(counts("fixed.db"), "3 3 ");
}

TEST_F(PreciseSweep, IsPlannedForItsFirstRound)
{
    const Outcome outcome = tillsim(precise + "--dry-run");

    EXPECT_THAT(outcome.out, HasSubstr("points: 3, replications of each: 10 to 10000, runs: 30, to be run: 30\n"));
    EXPECT_THAT(outcome.out,
                EndsWith("These are the runs of the first round: how many more a precision takes, they tell.\n"));
}

TEST_F(PreciseSweep, IsRefusedWhereItMakesNoSense)
{
    const auto refusal = [this](const std::string& options) { return tillsim("sweep busy.toml " + options).err; };

    EXPECT_EQ(refusal("--precision 2%"),
              "tillsim: --precision must be a number above 0 and below 1, such as 0.02, not '2%'\n");
    EXPECT_EQ(refusal("--precision 0.1 --replications 5"),
              "tillsim: --replications says how many runs to make, --precision finds it out: only one can be given\n");
    EXPECT_EQ(refusal("--max-replications 5"),
              "tillsim: --max-replications goes with a precision, as in --precision 0.02\n");
    EXPECT_EQ(refusal("--precision 0.1 --min-replications 9 --max-replications 8"),
              "tillsim: --min-replications 9 is more than --max-replications 8\n");
    EXPECT_EQ(refusal("--precision 0.1 --measure wait"), "tillsim: --measure: runs have no figure 'wait'\n");
    EXPECT_EQ(
        refusal("--precision 0.1 --max-replications 10000000 --vary bank.tills=1..2"),
        "tillsim: a sweep may have at most 10000000 runs: 2 points with up to 10000000 replications each could be "
        "more\n");
}

}  // namespace tillsim::cli
