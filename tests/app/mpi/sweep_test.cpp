// SPDX-License-Identifier: MIT
// `tillsim-mpi` on several ranks, end to end.
#include "tests/app/mpi/cluster.hpp"

#include <gmock/gmock.h>

namespace tillsim::mpi {

namespace {

using cli::Outcome;
using testing::HasSubstr;

class MpiSweep : public Cluster { };

const std::string smallSweep = "sweep busy.toml --set duration=10min --vary bank.tills=1..3 --replications 30 --quiet ";

/// Four hundred short runs, and then some that no test waits for.
const char* const endlessSweep = R"(
scenario = "busy.toml"
replications = 400
[[variant]]
name = "short"
set = { duration = "10min" }
[[variant]]
name = "endless"
set = { duration = "900h", "arrivals.per_hour" = 1e6 }
)";

const char* const shortSweep = R"(
scenario = "busy.toml"
replications = 400
[[variant]]
name = "short"
set = { duration = "10min" }
)";

/// Begins the endless sweep as $job, and waits until the store has some of the short runs: as many as `seen` says.
std::string begun()
{
    return std::string{mpiInShell} + R"(
        mpi 3 sweep endless.toml --store a.db >out 2>err & job=$!
        for tries in $(seq 3000); do
            sleep 0.01
            [ -e a.db ] || continue  # sqlite3 would make it.
            runs=$(sqlite3 -cmd '.timeout 1000' a.db 'SELECT count(*) FROM run' 2>/dev/null)
            [ "${runs:-0}" -eq 0 ] || break
        done
        echo "${runs:-0}" >seen
    )";
}

class KilledRank : public Cluster, public testing::WithParamInterface<int> { };

}  // namespace

TEST_F(MpiSweep, IsTheSameForAnyNumberOfRanksAndThreads)
{
    const Outcome alone = tillsim(smallSweep + "--jobs 1 --store alone.db");
    const Outcome three = mpi(3, smallSweep + "--store three.db");
    const Outcome one = mpi(1, smallSweep + "--store one.db");
    const Outcome threads = mpi(2, smallSweep + "--jobs 3 --store threads.db");

    EXPECT_EQ(three.code, 0) << three.err;
    EXPECT_EQ(three.out, alone.out);
    EXPECT_EQ(one.out, alone.out);
    EXPECT_EQ(threads.out, alone.out);
    EXPECT_EQ(checksum("three.db"), checksum("alone.db"));
    EXPECT_EQ(checksum("one.db"), checksum("alone.db"));
    EXPECT_EQ(checksum("threads.db"), checksum("alone.db"));
}

TEST_F(MpiSweep, IsTheSameInRoundsUntilAPrecision)
{
    const std::string sweep = "sweep busy.toml --set duration=10min --vary bank.tills=2..4 --precision 0.3 --quiet ";
    const Outcome alone = tillsim(sweep + "--store alone.db");

    const Outcome three = mpi(3, sweep + "--store three.db");

    EXPECT_EQ(three.code, 0) << three.err;
    EXPECT_EQ(three.out, alone.out);
    EXPECT_EQ(checksum("three.db"), checksum("alone.db"));
}

TEST_F(MpiSweep, NeedsItsFilesOnTheFirstRankOnly)
{
    const std::string sweep = "sweep four.toml --vary bank.tills=1..2 --replications 50 --format csv";
    const Outcome alone = tillsim(sweep);

    const Outcome outcome = shell(std::string{mpiInShell} + "export apart=yes; mpi 3 " + sweep);

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, alone.out);
    EXPECT_EQ(outcome.err, "");
}

TEST_F(MpiSweep, KeepsTheOtherRunsIfSomeFail)
{
    const std::string sweep = "sweep four.toml --set arrivals.file=five.csv --replications 2 --format csv --vary "
                              R"('service.time=[{ constant = "1s" }, { constant = "26000d" }]')";
    write("five.csv", "arrival_s\n0\n1\n2\n3\n4\n");
    const Outcome alone = tillsim(sweep);

    const Outcome outcome = mpi(3, sweep);

    EXPECT_EQ(alone.code, 3);
    EXPECT_EQ(outcome.code, 3);
    EXPECT_EQ(outcome.out, alone.out);
    EXPECT_EQ(outcome.err, alone.err);
}

TEST_F(MpiSweep, SaysOnceWhatIsWrongAndEndsWithTwo)
{
    write("wrong.toml", "duration = 7\n");

    const Outcome noFile = mpi(3, "sweep nothere.toml");
    const Outcome wrongFile = mpi(3, "sweep wrong.toml");
    const Outcome noOption = mpi(3, "sweep busy.toml --replication 3");
    const Outcome noMeasure = mpi(3, "sweep busy.toml --measure wait_s.maen");
    const Outcome noStore = mpi(3, "sweep busy.toml --store nowhere/a.db");

    EXPECT_EQ(noFile.err, "nothere.toml: there is no such file\n");
    EXPECT_EQ(wrongFile.err, tillsim("sweep wrong.toml").err);
    EXPECT_EQ(noOption.err, "tillsim: sweep has no option '--replication', did you mean '--replications'?\n");
    EXPECT_EQ(noMeasure.err, "tillsim: --measure: runs have no figure 'wait_s.maen', did you mean 'wait_s.mean'?\n");
    EXPECT_EQ(noStore.err, "tillsim: nowhere/a.db: cannot be written: there is no such folder\n");
    for (const Outcome& outcome : {noFile, wrongFile, noOption, noMeasure, noStore})
        EXPECT_EQ(outcome.code, 2) << outcome.err;
}

TEST_F(MpiSweep, IsAllThatItDoes)
{
    const Outcome run = mpi(2, "run busy.toml");
    const Outcome nothing = mpi(2, "");
    const Outcome help = mpi(2, "--help");
    const Outcome version = mpi(2, "--version");

    EXPECT_EQ(run.code, 2);
    EXPECT_EQ(run.err, "tillsim: tillsim-mpi only runs sweeps; tillsim does the rest\n");
    EXPECT_EQ(nothing.err, "tillsim: tillsim-mpi needs a command, as in mpirun -n 4 tillsim-mpi sweep shop.toml\n");
    EXPECT_EQ(help.code, 0);
    EXPECT_THAT(help.out, HasSubstr("mpirun -n 16 tillsim-mpi sweep"));
    EXPECT_EQ(version.out, tillsim("--version").out);
}

TEST_F(MpiSweep, PlansForAllRanks)
{
    const Outcome outcome = mpi(3, "sweep busy.toml --replications 2 --jobs 2 --dry-run");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr(" on 6 threads, "));
}

TEST_P(KilledRank, EndsTheJobWhichCanBeGoneOnWith)
{
    write("endless.toml", endlessSweep);
    write("short.toml", shortSweep);
    (void)tillsim("sweep short.toml --store whole.db");
    const std::string runs
        = " 'SELECT replication, fingerprint, measure, value FROM run JOIN results USING (point, replication)"
          " WHERE name = \"short\" ORDER BY replication, measure'";

    const Outcome killed = shell(begun() + "kill -KILL $(cat pid" + std::to_string(GetParam()) + "); wait $job");
    const int seen = std::stoi(read("seen"));
    const int kept = count("a.db");
    const Outcome resumed = mpi(3, "sweep short.toml --store a.db --resume");

    EXPECT_NE(killed.code, 0);
    EXPECT_GT(seen, 0);
    EXPECT_GE(kept, seen);
    EXPECT_EQ(resumed.code, 0) << resumed.err;
    EXPECT_EQ(count("a.db"), 400);
    EXPECT_EQ(shell("sqlite3 a.db" + runs).out, shell("sqlite3 whole.db" + runs).out);
}

INSTANTIATE_TEST_SUITE_P(Ranks, KilledRank, testing::Values(0, 1, 2), testing::PrintToStringParamName());

}  // namespace tillsim::mpi
