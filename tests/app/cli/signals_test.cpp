// SPDX-License-Identifier: MIT
// What is left when a signal ends a run, and how the run ends, end to end.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

#include <ostream>

namespace tillsim::cli {

namespace {

using Names = std::set<std::string>;

/// A run in the background that has begun to write out.csv and waits for somebody to read the pipe. `begin` starts it,
/// for a shell has such programs ignore some signals.
std::string waitingRun(const std::string& begin)
{
    return "ulimit -c 0; mkfifo pipe\n" + begin
        + R"( "$tillsim" run four.toml --customers out.csv --events pipe & run=$!
        for tries in $(seq 1000); do [ -e out.csv.tillsim-part ] && break; sleep 0.01; done
    )";
}

const char* const withAllSignals = "env --default-signal";

struct Ending {
    const char* signal;
    int code;
};

void PrintTo(const Ending& ending, std::ostream* out)
{
    *out << ending.signal;
}

class EndedRun : public Workplace, public testing::WithParamInterface<Ending> { };

class SignalledRun : public Workplace { };

}  // namespace

TEST_P(EndedRun, LeavesNothingAndEndsAsTheSignalSays)
{
    const Outcome outcome = shell(waitingRun(withAllSignals) + "kill -" + GetParam().signal + " $run; wait $run");

    EXPECT_EQ(outcome.code, GetParam().code);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(names(), (Names{"busy.toml", "four.csv", "four.toml", "pipe"}));
}

INSTANTIATE_TEST_SUITE_P(Signals, EndedRun,
                         testing::Values(Ending{"HUP", 129}, Ending{"INT", 130}, Ending{"QUIT", 131},
                                         Ending{"TERM", 143}, Ending{"XCPU", 152}),
                         [](const auto& test) { return std::string{test.param.signal}; });

TEST_F(SignalledRun, LeavesWhatTheNextOneRemovesIfItIsKilled)
{
    const Outcome killed = shell(waitingRun(withAllSignals) + "kill -KILL $run; wait $run");
    EXPECT_EQ(killed.code, 137);
    EXPECT_TRUE(names().contains("out.csv.tillsim-part"));

    const Outcome next = tillsim("run four.toml --customers out.csv");

    EXPECT_EQ(next.code, 0);
    EXPECT_EQ(names(), (Names{"busy.toml", "four.csv", "four.toml", "out.csv", "pipe"}));
}

TEST_F(SignalledRun, GoesOnIfTheSignalIsIgnored)
{
    const Outcome outcome = shell("trap '' HUP; " + waitingRun("") + "kill -HUP $run; cat pipe >log; wait $run");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(names(), (Names{"busy.toml", "four.csv", "four.toml", "log", "out.csv", "pipe"}));
}

TEST_F(SignalledRun, LeavesNothingIfNobodyReadsItsOutput)
{
    const Outcome outcome = shell(R"({
            env --default-signal "$tillsim" run busy.toml --set arrivals.per_hour=5000 --customers out.csv --events -
            echo $? >code
        } | head -n 1)");

    EXPECT_EQ(read("code"), "141\n") << outcome.err;
    EXPECT_EQ(names(), (Names{"busy.toml", "code", "four.csv", "four.toml"}));
}

TEST_F(SignalledRun, SaysWhichFileIsLargerThanItMayBeAndLeavesNothing)
{
    const Outcome outcome
        = shell("ulimit -c 0; ulimit -f 8; env --default-signal \"$tillsim\" run busy.toml --events out.jsonl");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err, "tillsim: out.jsonl: cannot be written: File too large\n");
    EXPECT_EQ(names(), (Names{"busy.toml", "four.csv", "four.toml"}));
}

TEST_F(SignalledRun, FailsIfStandardOutputIsLargerThanItMayBe)
{
    const Outcome outcome = shell(
        "ulimit -c 0; ulimit -f 8; env --default-signal \"$tillsim\" run busy.toml --customers - >customers.csv "
        "--set arrivals.per_hour=5000");

    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.err, "tillsim: standard output cannot be written: File too large\n");
}

}  // namespace tillsim::cli
