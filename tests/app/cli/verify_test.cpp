// SPDX-License-Identifier: MIT
// `tillsim verify` as users run it.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

namespace tillsim::cli {

namespace {

using testing::HasSubstr;
using testing::MatchesRegex;
using testing::StartsWith;

class Verify : public Workplace {
protected:
    /// The JSON of a run, as run.json.
    void record(const std::string& arguments) const
    {
        write("run.json", tillsim("run " + arguments + " --format json").out);
    }

    /// A store of two points with two runs each, as sweep.db.
    void sweep() const
    {
        const Outcome outcome = tillsim("sweep busy.toml --vary bank.tills=2,3 --replications 2 --store sweep.db -q");
        ASSERT_EQ(outcome.code, 0) << outcome.err;
    }

    std::string replaced(const std::string& text, const std::string& from, const std::string& to) const
    {
        std::string result = text;
        EXPECT_NE(result.find(from), std::string::npos) << from;
        return result.replace(result.find(from), from.size(), to);
    }

    /// Exit code and message of what is refused.
    std::string refusal(const std::string& arguments) const
    {
        const Outcome outcome = tillsim("verify " + arguments);
        EXPECT_EQ(outcome.out, "") << arguments;
        return std::to_string(outcome.code) + ": " + outcome.err;
    }
};

}  // namespace

TEST_F(Verify, FindsARunAsItWasRecorded)
{
    for (const std::string arguments :
         {"busy.toml", "busy.toml --seed 7 --set bank.tills=3 --set 'name=It'\\''s'", "four.toml --until 12s",
          "busy.toml --replications 3", "busy.toml --precision 0.5 --min-replications 2 --max-replications 9",
          "busy.toml --steady --set duration=100h"}) {
        record(arguments);

        const Outcome outcome = tillsim("verify run.json");

        EXPECT_EQ(outcome.code, 0) << arguments;
        EXPECT_THAT(outcome.out, MatchesRegex("run.json: [0-9]+ values, all as recorded\n")) << arguments;
        EXPECT_EQ(outcome.err, "");
    }
}

TEST_F(Verify, SaysTheSameWithoutProgress)
{
    record("busy.toml");
    sweep();

    EXPECT_EQ(tillsim("verify run.json --quiet").out, tillsim("verify run.json").out);
    EXPECT_EQ(tillsim("verify sweep.db -q").out, "sweep.db: 4 runs are as recorded\n");
}

TEST_F(Verify, RepeatsTheReportWithTheCommandInIt)
{
    record("busy.toml --seed 7 --set 'bank.tills=3' --set 'name=It'\\''s'");

    const Outcome again = shell("eval \"$(sed -n 's/^ *\"command\": \"\\(.*\\)\",$/\\1/p' run.json"
                                " | sed 's/\\\\\\\\/\\\\/g; s|^tillsim|\"$tillsim\"|') --format json\"");

    EXPECT_EQ(again.err, "");
    EXPECT_EQ(again.out, read("run.json"));
}

TEST_F(Verify, NamesTheFirstFigureThatDiffers)
{
    record("four.toml");
    write("run.json", replaced(read("run.json"), "\"p99\": 8.0", "\"p99\": 8.5"));

    const Outcome outcome = tillsim("verify run.json");

    EXPECT_EQ(outcome.code, 4);
    EXPECT_THAT(outcome.out,
                StartsWith("run.json: differs\nthe first figure that differs: wait_s.p99 was 8.5, is 8.0\n"));
}

TEST_F(Verify, NamesTheFirstEventThatDiffers)
{
    record("four.toml --events log.jsonl");
    tillsim("run four.toml --events log.jsonl -q");
    EXPECT_THAT(tillsim("verify run.json --events log.jsonl").out,
                HasSubstr("log.jsonl: 20 events, all as recorded\n"));

    write("log.jsonl",
          replaced(read("log.jsonl"), "\"t_ns\":5000000000,\"kind\":17", "\"t_ns\":4900000000,\"kind\":17"));
    const Outcome outcome = tillsim("verify run.json --events log.jsonl");

    EXPECT_EQ(outcome.code, 4);
    EXPECT_THAT(outcome.out,
                HasSubstr("the first event that differs:\n"
                          "  was 4.9 s served, customer 0, till 0\n"
                          "  is  5 s served, customer 0, till 0\n"));
}

TEST_F(Verify, SaysThatAnotherVersionMadeIt)
{
    record("four.toml");
    write("run.json", replaced(read("run.json"), "\"version\": \"tillsim ", "\"version\": \"tillsim 0.0.0 "));

    const Outcome outcome = tillsim("verify run.json");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.out, HasSubstr("\nmade by tillsim 0.0.0 "));
}

TEST_F(Verify, RefusesAScenarioThatHasChanged)
{
    record("four.toml");
    const std::string four = read("four.csv");

    write("four.csv", four + "30\n");
    EXPECT_THAT(refusal("run.json"),
                StartsWith("2: tillsim: four.csv: is not the file that run.json was made of: its "));
    write("four.csv", four);
    write("four.toml", read("four.toml") + "\n");
    EXPECT_THAT(refusal("run.json"), StartsWith("2: tillsim: four.toml: is not the file that run.json was made of: "));
    EXPECT_THAT(refusal("run.json --scenario busy.toml"), StartsWith("2: tillsim: busy.toml: is not the file"));
}

TEST_F(Verify, RefusesAPassportThatContradictsItself)
{
    record("busy.toml --seed 7 --set bank.tills=3 --until 30min");
    const std::string recorded = read("run.json");
    const auto refusalOfChanged = [&](const std::string& from, const std::string& to) {
        write("run.json", replaced(recorded, from, to));
        return refusal("run.json");
    };
    const std::string start = "2: tillsim: run.json: its passport has one ";

    EXPECT_EQ(refusalOfChanged("\"seed\": 7,\n    \"settings\"", "\"seed\": 8,\n    \"settings\""),
              start + "seed and its command another\n");
    EXPECT_EQ(refusalOfChanged("\"value\": \"3\"", "\"value\": \"4\""),
              start + "list of settings and its command another\n");
    EXPECT_EQ(refusalOfChanged("\"until\": \"30min\"", "\"until\": null"), start + "end and its command another\n");
}

TEST_F(Verify, NamesASeedThatHasChanged)
{
    record("busy.toml --seed 7");
    write("run.json", replaced(read("run.json"), "\"seed\": 7", "\"seed\": 8"));

    const Outcome outcome = tillsim("verify run.json");

    EXPECT_EQ(outcome.code, 4);
    EXPECT_THAT(outcome.out, HasSubstr("the first figure that differs: seed was 8, is 7\n"));
}

TEST_F(Verify, AsksForAnEventLogOnlyOfOneRun)
{
    record("busy.toml --replications 3");
    write("run.json", replaced(read("run.json"), "\"name\": \"", "\"name\": \"x"));

    const Outcome outcome = tillsim("verify run.json");

    EXPECT_EQ(outcome.code, 4);
    EXPECT_THAT(outcome.out, testing::Not(HasSubstr("--events")));
    EXPECT_EQ(refusal("run.json --events log.jsonl"),
              "2: tillsim: --events is the log of one run, and run.json is about several\n");
}

TEST_F(Verify, FindsTheScenarioUnderAnotherName)
{
    write("run.json", shell("\"$tillsim\" run - --format json < four.toml").out);

    EXPECT_EQ(refusal("run.json"),
              "2: tillsim: run.json: its scenario was read from standard input; --scenario FILE names it\n");
    EXPECT_EQ(tillsim("verify run.json --scenario four.toml").code, 0);
}

TEST_F(Verify, WritesNoFileThatAPassportNames)
{
    record("four.toml");
    write("run.json",
          replaced(read("run.json"), "\"four.toml\",\n      \"--seed\"",
                   "\"four.toml\",\n      \"--customers\",\n      \"evil.csv\",\n      \"--seed\""));

    EXPECT_EQ(tillsim("verify run.json").code, 0);
    EXPECT_EQ(names().count("evil.csv"), 0U);
}

TEST_F(Verify, FindsAStoreAsItWasRecordedFromNothingButTheStore)
{
    sweep();
    shell("rm busy.toml");

    EXPECT_EQ(tillsim("verify sweep.db").out, "sweep.db: 4 runs are as recorded\n");
    EXPECT_EQ(tillsim("verify sweep.db --jobs 1 --sample 3").out, "sweep.db: 3 runs are as recorded\n");
    EXPECT_EQ(tillsim("verify sweep.db --point 1 --replication 0").out, "sweep.db: 1 run is as recorded\n");
}

TEST_F(Verify, NamesTheFirstRunOfAStoreThatDiffers)
{
    sweep();
    shell("sqlite3 sweep.db \"UPDATE value SET value = 0.5 WHERE point = 1 AND replication = 1 AND position = 10;"
          " UPDATE run SET fingerprint = '00000000deadbeef' WHERE point = 1 AND replication = 1\"");

    const Outcome outcome = tillsim("verify sweep.db");

    EXPECT_EQ(outcome.code, 4);
    EXPECT_THAT(outcome.out,
                StartsWith("sweep.db: 3 of 4 runs are as recorded\n"
                           "the first that differs: point 1 (bank.tills=3), replication 1\n"
                           "  fingerprint was 00000000deadbeef, is "));
    EXPECT_THAT(outcome.out, HasSubstr("\n  wait_s.mean was 0.5, is "));
    EXPECT_THAT(outcome.out, HasSubstr("\nwith --point 1 --replication 1 --events LOG, "));
    EXPECT_EQ(tillsim("verify sweep.db --point 0").code, 0);
}

TEST_F(Verify, HoldsOneRunOfAStoreAgainstItsEventLog)
{
    sweep();
    tillsim("run busy.toml --set bank.tills=3 --events log.jsonl");

    EXPECT_EQ(tillsim("verify sweep.db --point 1 --replication 0 --events log.jsonl").code, 0);
    const Outcome outcome = tillsim("verify sweep.db --point 0 --replication 0 --events log.jsonl");
    EXPECT_EQ(outcome.code, 4);
    EXPECT_THAT(outcome.out, HasSubstr("log.jsonl:4: the first event that differs:\n  was 0 s till_opened, till 2\n"));
}

TEST_F(Verify, RefusesWhatIsWrongInOneLine)
{
    sweep();
    record("four.toml");
    write("bad.jsonl", "no event\n");

    EXPECT_EQ(refusal(""), "2: tillsim: verify needs a STORE or a RUN.json, as in tillsim verify sweep.db\n");
    EXPECT_EQ(refusal("none.json"), "2: tillsim: none.json: there is no such file\n");
    EXPECT_EQ(refusal("four.toml"), "2: tillsim: four.toml: is neither a results store nor JSON\n");
    EXPECT_EQ(refusal("run.json --point 1"), "2: tillsim: --point goes with a results store, and run.json is none\n");
    EXPECT_EQ(refusal("run.json --events none"),
              "2: tillsim: --events none: cannot be read: No such file or directory\n");
    EXPECT_EQ(refusal("run.json --events bad.jsonl"),
              "2: tillsim: --events bad.jsonl: line 1 is not an event as tillsim run --events writes it\n");
    EXPECT_EQ(refusal("sweep.db --point 7"), "2: tillsim: sweep.db: has no run of point 7\n");
    EXPECT_EQ(refusal("sweep.db --events bad.jsonl"),
              "2: tillsim: --events is the log of one run: --point and --replication say which\n");
    EXPECT_EQ(refusal("sweep.db --scenario four.toml"),
              "2: tillsim: --scenario goes with a RUN.json: a store has its own scenario\n");
    EXPECT_EQ(refusal("sweep.db --sample 0"),
              "2: tillsim: --sample must be a whole number from 1 to 9223372036854775807, not '0'\n");
}

}  // namespace tillsim::cli
