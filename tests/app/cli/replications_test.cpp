// SPDX-License-Identifier: MIT
// `tillsim run` of several runs, and of one that looks for the steady state, end to end.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

#include <ostream>

namespace tillsim::cli {

namespace {

using testing::HasSubstr;
using testing::StartsWith;

class Replicated : public Workplace { };
class SteadyRun : public Workplace { };

/// Options that do not go together, and what is said about it.
struct Mismatch {
    const char* name;  ///< Names the case in test reports.
    const char* options;
    const char* message;
};

void PrintTo(const Mismatch& mismatch, std::ostream* out)
{
    *out << mismatch.name;
}

class MismatchedOptions : public Workplace, public testing::WithParamInterface<Mismatch> { };

}  // namespace

TEST_F(Replicated, AreReportedAsMeansWithIntervals)
{
    const Outcome outcome = tillsim("run busy.toml --replications 12");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_THAT(outcome.out, StartsWith("busy\n\nCustomers waited "));
    EXPECT_THAT(outcome.out, HasSubstr("Means over 12 runs, +- half of their 95% intervals.\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\nseed 1, 12 replications, fingerprint "));
}

TEST_F(Replicated, HaveTheJsonOfARunWithIntervalsInPlaceOfNumbers)
{
    const Outcome outcome = tillsim("run four.toml --replications 2 --format json");

    EXPECT_THAT(outcome.out,
                StartsWith("{\n  \"schema\": \"tillsim.run/1\",\n  \"scenario\": \"Four\",\n  \"seed\": 1,\n"
                           "  \"replications\": 2,\n  \"fingerprint\": \""));
    EXPECT_THAT(outcome.out,
                HasSubstr("\n  \"wait_s\": {\n    \"count\": {\n      \"mean\": 4.0,\n      \"ci95\": [\n"
                          "        4.0,\n        4.0\n      ],\n      \"sd\": 0.0\n    },\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\n  \"theory\": "));
}

TEST_F(Replicated, AreTheSameBytesForAnyNumberOfJobs)
{
    for (const std::string format : {"text", "json"}) {
        const std::string command = "run busy.toml --replications 30 --format " + format;
        const std::string one = tillsim(command + " --jobs 1").out;

        EXPECT_EQ(tillsim(command + " --jobs 2").out, one);
        EXPECT_EQ(tillsim(command + " --jobs 7").out, one);
        EXPECT_EQ(tillsim(command).out, one);
    }
}

TEST_F(Replicated, OnceIsARun)
{
    EXPECT_EQ(tillsim("run busy.toml --replications 1 --format json").out, tillsim("run busy.toml --format json").out);
}

TEST_F(Replicated, SayIfTheyAreFew)
{
    const char* const caution = "With only 3 runs, intervals are right as far as figures are normally distributed.\n";

    EXPECT_THAT(tillsim("run busy.toml --replications 3").out, HasSubstr(caution));
    EXPECT_THAT(tillsim("run busy.toml --replications 10").out, testing::Not(HasSubstr("With only")));
}

TEST_F(Replicated, GoOnUntilTheyArePrecise)
{
    const Outcome outcome = tillsim("run busy.toml --precision 0.05 --measure wait_s.mean --measure utilisation");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_THAT(outcome.out, HasSubstr("The precision of +- 5% was reached after "));
    EXPECT_THAT(outcome.out, HasSubstr(" (at least 10, at most 10000); last by wait_s.mean +- "));
}

TEST_F(Replicated, WarnIfTheyCannotBePreciseEnough)
{
    const Outcome outcome = tillsim("run busy.toml --precision 0.0001 --max-replications 12");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.out,
                HasSubstr("The precision of +- 0.01% was NOT reached in 12 runs at most: wait_s.mean +- "));
    EXPECT_EQ(outcome.err,
              "tillsim: warning: 12 runs did not bring wait_s.mean to the precision wanted; --max-replications allows "
              "more\n");
}

TEST_F(Replicated, SuggestAMeasure)
{
    const Outcome outcome = tillsim("run busy.toml --precision 0.05 --measure wait_s.men");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err,
              "tillsim: --measure: a run of this scenario has no figure 'wait_s.men', did you mean 'wait_s.mean'?\n");
    EXPECT_EQ(tillsim("run busy.toml --precision 0.05 --measure queue").err,
              "tillsim: --measure: a run of this scenario has no figure 'queue'; run --format json shows them, such as "
              "wait_s.p95\n");
}

TEST_F(Replicated, FailAsOneOfThemDoes)
{
    write("four.csv", "arrival_s\n1\n2\n3\n4\n5\n6\n");

    const Outcome outcome = tillsim("run four.toml --set service.time.constant=26000d --replications 3");

    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(
        outcome.err,
        "tillsim: replication 0 failed: the run goes on beyond the end of virtual time, 292 years after opening\n");
}

TEST_F(Replicated, WriteTheDataOfWelchsPlot)
{
    const Outcome outcome = tillsim("run busy.toml --replications 5 --welch welch.csv");

    EXPECT_EQ(outcome.out, tillsim("run busy.toml --replications 5").out);
    EXPECT_THAT(read("welch.csv"), StartsWith("served,wait_s,moving_average_1_s,moving_average_"));
    EXPECT_THAT(read("welch.csv"), HasSubstr("\n2,"));
}

TEST_F(Replicated, WriteWaitsThatCanBeWorkedOutByHand)
{
    const Outcome outcome = tillsim("run four.toml --replications 2 --welch -");

    EXPECT_EQ(outcome.out, "served,wait_s,moving_average_1_s\n1,0,0\n2,4,4\n3,8,4\n4,0,\n");
}

TEST_F(Replicated, DoNotWriteOverWhatTheyRead)
{
    const Outcome outcome = tillsim("run four.toml --replications 2 --welch four.csv");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err, "tillsim: --welch four.csv: this run reads that file, so it cannot be written\n");
}

TEST_F(SteadyRun, ReportsFiguresWithIntervals)
{
    const Outcome outcome = tillsim("run busy.toml --steady --set duration=200h");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_THAT(outcome.out, HasSubstr("The steady state, from one run of 200 h with "));
    EXPECT_THAT(outcome.out, HasSubstr("\nwait_s.mean "));
    EXPECT_THAT(outcome.out, HasSubstr("\nBeside theory "));
}

TEST_F(SteadyRun, HasJsonOfItsOwn)
{
    const Outcome outcome = tillsim("run busy.toml --steady --set duration=200h --format json");

    EXPECT_THAT(outcome.out, StartsWith("{\n  \"schema\": \"tillsim.steady/1\",\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\n    \"wait_s.mean\": {\n      \"mean\": "));
    EXPECT_THAT(outcome.out, HasSubstr("\n      \"batches\": "));
}

TEST_F(SteadyRun, WarnsWhereThereIsNone)
{
    EXPECT_THAT(
        tillsim("run four.toml --steady").err,
        StartsWith("tillsim: warning: arrivals vary over the run, so there is no steady state; --replications is "
                   "for a day in the shop\ntillsim: warning: 4 customers served are too few for an interval"));
    EXPECT_THAT(tillsim("run busy.toml --set bank.tills=1 --set duration=100h --steady").err,
                StartsWith("tillsim: warning: waits go on changing for half of the run or more; "));
}

TEST_P(MismatchedOptions, AreRefused)
{
    const Outcome outcome = tillsim(std::string{"run busy.toml "} + GetParam().options);

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, std::string{"tillsim: "} + GetParam().message + '\n');
}

INSTANTIATE_TEST_SUITE_P(
    Run, MismatchedOptions,
    testing::Values(
        Mismatch{"NoRuns", "--replications 0", "--replications must be a whole number from 1 to 10000000, not '0'"},
        Mismatch{"NoNumber", "--replications many",
                 "--replications must be a whole number from 1 to 10000000, not 'many'"},
        Mismatch{"NoJobs", "--jobs 0", "--jobs must be a whole number from 1 to 10000, not '0'"},
        Mismatch{"PercentOfPrecision", "--precision 2%",
                 "--precision must be a number above 0 and below 1, such as 0.02, not '2%'"},
        Mismatch{"TooLittlePrecision", "--precision 1",
                 "--precision must be a number above 0 and below 1, such as 0.02, not '1'"},
        Mismatch{"BothNumbers", "--replications 5 --precision 0.1",
                 "--replications says how many runs to make, --precision finds it out: only one can be given"},
        Mismatch{"MeasureAlone", "--measure wait_s.mean", "--measure goes with --precision, as in --precision 0.02"},
        Mismatch{"LeastAlone", "--replications 5 --min-replications 3",
                 "--min-replications goes with --precision, as in --precision 0.02"},
        Mismatch{"LeastAboveMost", "--precision 0.1 --min-replications 20 --max-replications 10",
                 "--min-replications 20 is more than --max-replications 10"},
        Mismatch{"CustomersOfSeveral", "--replications 5 --customers c.csv",
                 "--customers is about one run, not several: leave out --replications"},
        Mismatch{"EventsOfSeveral", "--precision 0.1 --events e.jsonl",
                 "--events is about one run, not several: leave out --precision"},
        Mismatch{"WelchOfOne", "--welch w.csv",
                 "--welch averages over several runs: it goes with --replications or --precision"},
        Mismatch{"SteadyTwice", "--steady --replications 2",
                 "--steady makes one long run: --replications does not go with it"},
        Mismatch{"SteadyAndPrecise", "--steady --precision 0.1",
                 "--steady makes one long run: --precision does not go with it"}),
    [](const auto& test) { return test.param.name; });

}  // namespace tillsim::cli
