// SPDX-License-Identifier: MIT
// Sweeps that are kept: nothing is lost, nothing is run twice, and the store is the same however it came about.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

namespace tillsim::cli {

namespace {

using testing::HasSubstr;
using testing::MatchesRegex;
using testing::StartsWith;

class StoredSweep : public Workplace {
protected:
    [[nodiscard]] std::string count(const std::string& store) const
    {
        return shell("sqlite3 " + store + " 'SELECT count(*) FROM run'").out;
    }
};

const std::string smallSweep = "sweep busy.toml --set duration=10min --vary bank.tills=1..3 --quiet ";

}  // namespace

TEST_F(StoredSweep, IsTheSameForAnyNumberOfJobs)
{
    for (const std::string jobs : {"1", "2", "7"})
        EXPECT_EQ(tillsim(smallSweep + "--replications 30 --jobs " + jobs + " --store " + jobs + ".db").code, 0);

    EXPECT_EQ(count("1.db"), "90\n");
    EXPECT_EQ(checksum("2.db"), checksum("1.db"));
    EXPECT_EQ(checksum("7.db"), checksum("1.db"));
}

TEST_F(StoredSweep, GrowsByWhatIsMissing)
{
    (void)tillsim(smallSweep + "--replications 20 --store whole.db");
    (void)tillsim(smallSweep + "--replications 12 --store grown.db");

    const Outcome plan = tillsim(smallSweep + "--replications 20 --store grown.db --resume --dry-run");
    const Outcome grown = tillsim(smallSweep + "--replications 20 --store grown.db --resume");

    EXPECT_THAT(plan.out, HasSubstr("runs: 60, to be run: 24\n"));
    EXPECT_EQ(grown.code, 0) << grown.err;
    EXPECT_EQ(checksum("grown.db"), checksum("whole.db"));
    EXPECT_EQ(grown.out, tillsim(smallSweep + "--replications 20").out);
}

TEST_F(StoredSweep, GrowsByPoints)
{
    (void)tillsim("sweep busy.toml --vary bank.tills=1..2 --replications 3 --store grown.db");
    (void)tillsim("sweep busy.toml --vary bank.tills=1..4 --replications 3 --store whole.db");

    const Outcome grown = tillsim("sweep busy.toml --vary bank.tills=3..4 --replications 3 --store grown.db --resume");

    EXPECT_EQ(grown.code, 0) << grown.err;
    EXPECT_THAT(grown.out, StartsWith("busy: 2 points"));
    EXPECT_EQ(checksum("grown.db"), checksum("whole.db"));
}

TEST_F(StoredSweep, IsStartedByResumeIfItIsNotThere)
{
    EXPECT_EQ(tillsim(smallSweep + "--replications 2 --store a.db --resume").code, 0);
    EXPECT_EQ(count("a.db"), "6\n");
}

TEST_F(StoredSweep, KeepsWhatItHasIfTheStoreIsLargerThanAFileMayBe)
{
    const std::string sweep = smallSweep + "--replications 300 --resume --store ";
    (void)tillsim(sweep + "whole.db");

    const Outcome limited = shell("ulimit -c 0; ulimit -f 3000; env --default-signal \"$tillsim\" " + sweep + "a.db");
    const std::string kept = count("a.db");
    const Outcome resumed = tillsim(sweep + "a.db");

    EXPECT_EQ(limited.code, 2);
    EXPECT_EQ(limited.err, "tillsim: a.db: cannot be written: File too large\n");
    EXPECT_THAT(kept, MatchesRegex("[1-9][0-9]*\n"));
    EXPECT_EQ(resumed.code, 0) << resumed.err;
    EXPECT_EQ(checksum("a.db"), checksum("whole.db"));
}

TEST_F(StoredSweep, IsNotOverwritten)
{
    (void)tillsim(smallSweep + "--replications 2 --store a.db");

    const Outcome outcome = tillsim(smallSweep + "--replications 3 --store a.db");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err,
              "tillsim: --store a.db: is there already; --resume goes on with it, another name begins anew\n");
    EXPECT_EQ(count("a.db"), "6\n");
}

TEST_F(StoredSweep, IsNotMixedWithAnother)
{
    (void)tillsim(smallSweep + "--replications 2 --store a.db");

    const Outcome seed = tillsim(smallSweep + "--replications 2 --store a.db --resume --seed 2");
    const Outcome scenario = tillsim("sweep four.toml --store a.db --resume");
    const Outcome noStore = tillsim(smallSweep + "--store busy.toml --resume");

    EXPECT_EQ(seed.code, 2);
    EXPECT_EQ(seed.err, "tillsim: --store a.db: holds another experiment: this sweep has seed 2, not 1\n");
    EXPECT_EQ(scenario.code, 2);
    EXPECT_THAT(scenario.err, StartsWith("tillsim: --store a.db: holds another experiment: this sweep "));
    EXPECT_EQ(noStore.code, 2);
    EXPECT_THAT(noStore.err, HasSubstr("busy.toml: "));
    EXPECT_EQ(count("a.db"), "6\n");
}

TEST_F(StoredSweep, CanBeSplitIntoShardsThatMakeTheWhole)
{
    for (const std::string shard : {"1", "2", "3"})
        (void)tillsim(smallSweep + "--replications 5 --store " + shard + ".db --shard " + shard + "/3");

    EXPECT_EQ(count("1.db") + count("2.db") + count("3.db"), "5\n5\n5\n");
    EXPECT_EQ(
        shell(R"(for part in 1 2 3; do sqlite3 $part.db 'SELECT point, replication FROM run'; done | sort -u | wc -l)")
            .out,
        "15\n");
}

// A sweep of 7,200 runs, in about two dozen transactions, is killed over and over at instants that a generator draws,
// and gone on with; where it gets to its end in between, it is compared, and begun anew. Sanitizers
// cost ten times as much, so fewer kills have to do.
TEST_F(StoredSweep, IsTheSameAfterKillsAtRandomInstants)
{
#ifdef __SANITIZE_ADDRESS__
    const std::string kills = "6";
#else
    const std::string kills = "20";
#endif
    write("sweep.sh", R"sh(ulimit -c 0
        wanted=$1
        arguments='sweep four.toml --vary bank.tills=1..12 --replications 600 --jobs 2 --quiet'
        dump() { sqlite3 "$1" .dump | grep -v '^INSERT INTO wall_time ' | cksum; }
        delay() { awk -v seed="$1" 'BEGIN { srand(seed); print rand() * 0.6 }'; }
        "$tillsim" $arguments --store whole.db >out
        whole=$(dump whole.db) kills=0 ends=0 try=0
        while [ $kills -lt $wanted ] || [ $ends -eq 0 ]; do
            try=$((try + 1))
            if [ $kills -lt $wanted ]; then
                timeout --foreground --signal=KILL "$(delay $try)" "$tillsim" $arguments --store killed.db --resume >out 2>>err
            else
                "$tillsim" $arguments --store killed.db --resume >out 2>>err
            fi
            code=$?
            case $code in
            137) kills=$((kills + 1)) ;;
            0)
                ends=$((ends + 1))
                [ "$(dump killed.db)" = "$whole" ] || { echo "differs after $try tries"; exit 1; }
                rm killed.db
                ;;
            *) echo "ended with $code: $(cat err)"; exit 1 ;;
            esac
        done
        echo "$kills kills, each gone on with"
    )sh");

    const Outcome outcome = shell("export tillsim; sh sweep.sh " + kills);

    EXPECT_EQ(outcome.out, kills + " kills, each gone on with\n") << outcome.err;
    EXPECT_EQ(outcome.code, 0);
}

struct SweepEnding {
    const char* signal;
    int code;
};

void PrintTo(const SweepEnding& ending, std::ostream* out)
{
    *out << ending.signal;
}

class StoppedSweep : public StoredSweep, public testing::WithParamInterface<SweepEnding> { };

TEST_P(StoppedSweep, KeepsWhatItHasAndSaysHowToGoOn)
{
    const std::string sweep = R"("$tillsim" sweep busy.toml --vary bank.tills=1..4 --replications 20000 --store a.db )";

    const Outcome outcome = shell("env --default-signal " + sweep + R"(2>err & run=$!
        for tries in $(seq 1000); do [ -e a.db ] && break; sleep 0.01; done
        sleep 0.3; kill -)" + std::string{GetParam().signal}
                                  + " $run; wait $run");

    EXPECT_EQ(outcome.code, GetParam().code);
    EXPECT_EQ(outcome.out, "");
    const std::string kept = count("a.db");
    const std::string said = read("err");
    EXPECT_THAT(said,
                HasSubstr("tillsim: stopped after " + kept.substr(0, kept.size() - 1)
                          + " of 80000 runs; they are kept; the same command with --resume goes on with the others\n"));
    const Outcome plan = shell(sweep + "--resume --dry-run | grep -o 'to be run: .*'");
    EXPECT_EQ(plan.out, "to be run: " + std::to_string(80000 - std::stoi(kept)) + "\n");
}

INSTANTIATE_TEST_SUITE_P(Signals, StoppedSweep, testing::Values(SweepEnding{"INT", 130}, SweepEnding{"TERM", 143}),
                         [](const auto& test) { return std::string{test.param.signal}; });

TEST_F(StoredSweep, StopsAtOnceIfItIsAskedTwice)
{
    const Outcome outcome = shell(R"(ulimit -c 0
        env --default-signal "$tillsim" sweep busy.toml --set arrivals.per_hour=1e6 --set duration=900h --store a.db 2>err & run=$!
        for tries in $(seq 1000); do [ -e a.db ] && break; sleep 0.01; done
        kill -INT $run
        for tries in $(seq 1000); do grep -q finishing err && break; sleep 0.01; done
        kill -INT $run; wait $run)");

    EXPECT_EQ(outcome.code, 130);
    EXPECT_EQ(read("err"), "\ntillsim: finishing the runs that have begun; once more stops at once\n");
    EXPECT_EQ(count("a.db"), "0\n");
}

}  // namespace tillsim::cli
