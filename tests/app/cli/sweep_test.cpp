// SPDX-License-Identifier: MIT
// `tillsim sweep` without a store, end to end.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

#include <filesystem>

namespace tillsim::cli {

namespace {

using testing::HasSubstr;
using testing::MatchesRegex;
using testing::StartsWith;

class Sweep : public Workplace { };

const char* const sweepFile = R"(
scenario = "shops/busy.toml"
replications = 3
measure = "wait_s.p90"
constraints = ["tills < 3 or rate > 100"]
[[axis]]
name = "tills"
path = "bank.tills"
values = "2..3"
[[axis]]
name = "rate"
path = "arrivals.per_hour"
values = [100, 150]
)";

}  // namespace

TEST_F(Sweep, OfAScenarioHasARowForEachPlaceOfTheGrid)
{
    const Outcome outcome = tillsim("sweep four.toml --vary bank.tills=1..2 --replications 3 --format csv");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(
        outcome.out,
        "point,bank.tills,runs,failed,wait_s.mean,wait_s.mean_half_width,wait_s.p95,wait_s.p95_half_width,within.180,"
        "within.180_half_width,utilisation,utilisation_half_width,cost,cost_half_width,targets\n"
        "bank.tills=1,1,3,0,3,0,8,0,1,0,0.3333333333333333,0,,,\n"
        "bank.tills=2,2,3,0,0.75,0,3,0,1,0,0.16666666666666666,0,,,\n");
    EXPECT_EQ(outcome.err, "");
}

TEST_F(Sweep, ShowsItsPointsAsATable)
{
    const Outcome outcome = tillsim("sweep four.toml --vary bank.tills=1..2 --replications 3");

    EXPECT_EQ(outcome.out,
              "Four: 2 points, seed 1; means +- half of the 95% interval\n"
              "\n"
              "bank.tills  runs  wait_s.mean  wait_s.p95  within.180  utilisation\n"
              "1              3            3           8        100%       33.33%\n"
              "2              3       0.7500           3        100%       16.67%\n");
}

TEST_F(Sweep, ReadsASweepFileWhereverItIs)
{
    write("sweep.toml", sweepFile);
    (void)shell("mkdir shops; mv busy.toml shops");

    const Outcome outcome = tillsim("sweep sweep.toml --dry-run --format csv");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out,
              "point,tills,rate\n"
              "\"tills=2, rate=100\",2,100\n"
              "\"tills=2, rate=150\",2,150\n"
              "\"tills=3, rate=150\",3,150\n");
}

TEST_F(Sweep, LetsTheCommandLineHaveTheLastWord)
{
    write("sweep.toml", sweepFile);
    (void)shell("mkdir shops; mv busy.toml shops");

    const Outcome outcome = tillsim(
        "sweep sweep.toml --vary tills=1,2 --vary bank.capacity=5 --set duration=10min --replications 2 --seed 7");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, StartsWith("busy: 4 points, seed 7;"));
    EXPECT_THAT(outcome.out, HasSubstr("\ntills  rate  bank.capacity  runs    wait_s.p90"));
    EXPECT_THAT(outcome.out, HasSubstr("\n1       100              5     2"));
}

TEST_F(Sweep, SaysBeforehandHowLongItWouldTake)
{
    const Outcome outcome = tillsim("sweep busy.toml --vary bank.tills=1..3 --replications 50 --jobs 2 --dry-run");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("points: 3, replications of each: 50, runs: 150, to be run: 150\nabout "));
    EXPECT_THAT(outcome.out, HasSubstr(" on 2 threads, "));
}

TEST_F(Sweep, GivesEachFigureAsJson)
{
    const Outcome outcome = tillsim("sweep four.toml --vary bank.tills=1..2 --replications 3 --format json");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, StartsWith("{\n  \"schema\": \"tillsim.sweep/1\","));
    EXPECT_THAT(outcome.out, HasSubstr("sojourn_s.p99"));
}

TEST_F(Sweep, GivesTheSameForAnyNumberOfJobs)
{
    const std::string sweep = "sweep busy.toml --vary bank.tills=1..3 --replications 20 --format json --jobs ";

    const Outcome one = tillsim(sweep + "1");

    EXPECT_EQ(one.code, 0) << one.err;
    EXPECT_EQ(tillsim(sweep + "2").out, one.out);
    EXPECT_EQ(tillsim(sweep + "7").out, one.out);
}

TEST_F(Sweep, HasTheSameCustomersAtAllPoints)
{
    const Outcome outcome = tillsim("sweep busy.toml --vary bank.tills=1..3 --replications 1 --measure "
                                    "customers.arrived --format csv | cut -d, -f5");

    EXPECT_THAT(outcome.out, MatchesRegex("customers.arrived\n([0-9]+)\n[0-9]+\n[0-9]+\n"));
    const std::string counts = outcome.out.substr(outcome.out.find('\n') + 1);
    const std::string first = counts.substr(0, counts.find('\n') + 1);
    EXPECT_EQ(counts, first + first + first);
}

TEST_F(Sweep, KeepsTheOtherRunsIfSomeFail)
{
    write("five.csv", "arrival_s\n0\n1\n2\n3\n4\n");

    const Outcome outcome = tillsim("sweep four.toml --set arrivals.file=five.csv --vary "
                                    R"('service.time=[{ constant = "1s" }, { constant = "26000d" }]' )"
                                    "--replications 2 --format csv");

    EXPECT_EQ(outcome.code, 3);
    EXPECT_EQ(outcome.err,
              "tillsim: warning: replication 0 of the point 'service.time={ constant = \"26000d\" }' failed: the run "
              "goes on beyond the end of "
              "virtual time, 292 years after opening\n"
              "tillsim: warning: replication 1 of the point 'service.time={ constant = \"26000d\" }' failed: the run "
              "goes on beyond the end of "
              "virtual time, 292 years after opening\n");
    EXPECT_THAT(outcome.out, HasSubstr("1s\"\" }\",2,0,"));
    EXPECT_THAT(outcome.out, HasSubstr("26000d\"\" }\",0,2,,,"));
}

TEST_F(Sweep, SaysWhichPointsMeetTheTargetsAndWhatTheyCost)
{
    write("aims.toml", std::string{fourCustomers} + R"(
[targets]
within = { time = "4s", share = 0.9 }
[costs]
till_hour = 60
waiting_hour = 360
)");

    const Outcome outcome = tillsim("sweep aims.toml --vary bank.tills=1..3 --replications 2");

    // Of 0, 1, 2 and 20 s, the waits are 0, 4, 8, 0 s with one till and 0, 0, 3, 0 s with two. A till costs 1 a minute,
    // a second of waiting 0.1.
    EXPECT_EQ(outcome.out,
              "Four: 3 points, seed 1; means +- half of the 95% interval\n"
              "\n"
              "bank.tills  runs  wait_s.mean  wait_s.p95  within.4  utilisation   cost  targets\n"
              "1              2            3           8       75%       33.33%  2.200   missed\n"
              "2              2       0.7500           3      100%       16.67%  2.300      met\n"
              "3              2            0           0      100%       11.11%      3      met\n"
              "\n"
              "The cheapest point that meets the targets: bank.tills=2, at 2.300 a run.\n");
}

struct SweepMistake {
    const char* name;
    const char* arguments;
    const char* message;
};

void PrintTo(const SweepMistake& mistake, std::ostream* out)
{
    *out << mistake.name;
}

class RefusedSweepCommand : public Workplace, public testing::WithParamInterface<SweepMistake> { };

TEST_P(RefusedSweepCommand, IsToldWhatWouldBeRight)
{
    const Outcome outcome = tillsim(std::string{"sweep "} + GetParam().arguments);

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Commands, RefusedSweepCommand,
    testing::Values(
        SweepMistake{"NoFile", "", "tillsim: sweep needs a FILE, as in tillsim sweep shop.toml\n"},
        SweepMistake{"MissingFile", "none.toml", "none.toml: there is no such file\n"},
        SweepMistake{"BadValues", "four.toml --vary bank.tills=0.1..0.5",
                     "tillsim: --vary 'bank.tills': the values must have a step, as in 0.1..0.5 step 0.1\n"},
        SweepMistake{"NoValues", "four.toml --vary bank.tills",
                     "tillsim: --vary 'bank.tills': a setting must be PATH=VALUE, such as bank.tills=4\n"},
        SweepMistake{"NoPath", "four.toml --vary bank..tills=1..2",
                     "tillsim: --vary 'bank..tills': this is no path in a scenario, such as bank.tills\n"},
        SweepMistake{"BadPoint", "four.toml --vary bank.tills=0..2",
                     "--set bank.tills=0: at the point 'bank.tills=0': tills must be a whole number from 1 to 10000\n"},
        SweepMistake{"BadKey", "four.toml --vary bank.tils=1..2",
                     "--set bank.tils=1: at the point 'bank.tils=1': unknown key 'tils', did you mean 'tills'?\n"},
        SweepMistake{"BadScenario", "four.toml --set bank.tils=1 --vary bank.tills=1..2",
                     "--set bank.tils=1: unknown key 'tils', did you mean 'tills'?\n"},
        SweepMistake{"SetAndVaried", "four.toml --set bank.tills=1 --vary bank.tills=1..2",
                     "tillsim: --set 'bank.tills': the sweep varies it, so there it has no effect\n"},
        SweepMistake{"VariedTwice", "four.toml --vary bank.tills=1..2 --vary bank.tills=4",
                     "tillsim: --vary 'bank.tills' is given twice: one has all its values, such as 3..5,8\n"},
        SweepMistake{
            "Seeds", "four.toml --vary seed=1..5",
            "four.toml: the seed cannot be varied: all points see the same customers, and replications are what "
            "brings others\n"},
        SweepMistake{
            "TooMany", "four.toml --vary bank.tills=1..1000 --vary bank.capacity=1..1000",
            "four.toml: a sweep may have at most 100000 points (a grid may have 10000000 of which constraints leave "
            "so many)\n"},
        SweepMistake{"NoReplications", "four.toml --replications 0",
                     "tillsim: --replications must be a whole number from 1 to 10000000, not '0'\n"},
        SweepMistake{
            "TooManyRuns", "four.toml --vary bank.tills=1..10 --replications 10000000",
            "tillsim: a sweep may have at most 10000000 runs: 10 points with 10000000 replications each are more\n"},
        SweepMistake{"Measure", "four.toml --measure average", "tillsim: --measure: runs have no figure 'average'\n"},
        SweepMistake{"NearMeasure", "four.toml --measure wait_s.maen",
                     "tillsim: --measure: runs have no figure 'wait_s.maen', did you mean 'wait_s.mean'?\n"},
        SweepMistake{"Shard", "four.toml --store a.db --shard 5/4",
                     "tillsim: --shard must be K/N, the K-th of N parts, such as 1/4, not '5/4'\n"},
        SweepMistake{"ShardWithoutStore", "four.toml --shard 1/4",
                     "tillsim: --shard needs a --store, which report --merge can join with the others\n"},
        SweepMistake{"ResumeWithoutStore", "four.toml --resume", "tillsim: --resume needs a --store to go on with\n"},
        SweepMistake{"Format", "four.toml --format xml", "tillsim: --format must be text, csv or json, not 'xml'\n"}),
    [](const auto& test) { return std::string{test.param.name}; });

TEST_F(Sweep, OfEachShippedFileHasPointsThatAreAllRight)
{
    for (const auto& entry : std::filesystem::directory_iterator{TILLSIM_SOURCE_DIR "/resources/sweeps"}) {
        const Outcome outcome = tillsim("sweep '" + entry.path().string() + "' --replications 1 --jobs 1 --dry-run");

        EXPECT_EQ(outcome.code, 0) << entry.path() << '\n' << outcome.err;
        EXPECT_THAT(outcome.out, HasSubstr("replications of each: 1"));
    }
}

}  // namespace tillsim::cli
