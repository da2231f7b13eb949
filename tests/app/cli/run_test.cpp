// SPDX-License-Identifier: MIT
// `tillsim run`, end to end.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <regex>

namespace tillsim::cli {

namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class Run : public Workplace { };

/// The value of a key in JSON, as text.
std::string valueOf(const std::string& key, const std::string& json)
{
    std::smatch match;
    return std::regex_search(json, match, std::regex{'"' + key + "\": (\"?)([^\",\n]*)\\1"}) ? match[2].str() : "";
}

std::string jsonOf(const Outcome& outcome)
{
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    return outcome.out;
}

}  // namespace

TEST_F(Run, ReportsOnStandardOutput)
{
    const Outcome outcome = tillsim("run four.toml");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.out, StartsWith("Four\n\nHalf of the customers waited at most 0 s, 95% at most 8.00 s.\n"));
    EXPECT_THAT(outcome.out, HasSubstr("4 came: 4 served"));
    EXPECT_EQ(outcome.err, "");
}

TEST_F(Run, ReportsAsJson)
{
    const std::string json = jsonOf(tillsim("run four.toml --format json"));

    EXPECT_EQ(valueOf("schema", json), "tillsim.run/1");
    EXPECT_EQ(valueOf("scenario", json), "Four");
    EXPECT_EQ(valueOf("simulated_s", json), "60.0");
    EXPECT_THAT(json, HasSubstr("\"wait_s\": {\n    \"count\": 4,\n    \"mean\": 3.0,"));
    EXPECT_THAT(valueOf("fingerprint", json), testing::MatchesRegex("[0-9a-f]{16}"));
}

TEST_F(Run, EndsItsReportWithThePassport)
{
    const Outcome outcome = tillsim("run four.toml --seed 7 --set 'name=A b' --until 30s");

    EXPECT_THAT(outcome.out,
                HasSubstr("\nrepeat with: tillsim run four.toml --seed 7 --set 'name=A b' --until 30s; tillsim "));
    EXPECT_THAT(outcome.out.substr(outcome.out.rfind("repeat with")),
                testing::MatchesRegex("repeat with: [^\n]*, inputs [0-9a-f]{16}\n"));
}

TEST_F(Run, IsAsRepeatableAsItPromises)
{
    const Outcome first = tillsim("run busy.toml --format json");

    EXPECT_EQ(first.out, tillsim("run busy.toml --format json").out);
    EXPECT_EQ(first.out, tillsim("run busy.toml --format json --seed 1").out);
    EXPECT_NE(first.out, tillsim("run busy.toml --format json --seed 2").out);
}

TEST_F(Run, TakesItsSeedFromTheCommandLineOrElseTheScenario)
{
    write("seeded.toml", "seed = 5\n" + std::string{busyHour});

    EXPECT_EQ(valueOf("seed", jsonOf(tillsim("run seeded.toml --format json"))), "5");
    EXPECT_EQ(valueOf("seed", jsonOf(tillsim("run seeded.toml --format json --seed 0"))), "0");
    EXPECT_EQ(valueOf("seed", jsonOf(tillsim("run seeded.toml --format json --set seed=9"))), "9");
}

TEST_F(Run, SetsValuesOfTheScenario)
{
    const std::string json = jsonOf(tillsim("run four.toml --format json --set bank.tills=3 --set duration=2min"));

    EXPECT_EQ(valueOf("simulated_s", json), "120.0");
    EXPECT_THAT(json, HasSubstr("\"wait_s\": {\n    \"count\": 4,\n    \"mean\": 0.0,"));
}

TEST_F(Run, StopsWhenToldTo)
{
    EXPECT_EQ(valueOf("simulated_s", jsonOf(tillsim("run four.toml --format json --until 12s"))), "12.0");
    EXPECT_EQ(valueOf("simulated_s", jsonOf(tillsim("run four.toml --format json --set opens=07:00 --until 07:00:30"))),
              "30.0");
}

TEST_F(Run, WritesWhatItHasOfTheCustomersWhenItIsStopped)
{
    const Outcome outcome = tillsim("run four.toml --until 6s --customers out.csv");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(read("out.csv"),
              "customer,source,class,items,arrived_s,joined_s,started_s,left_s,wait_s,bank,till,outcome\n"
              "0,0,all,1,0,0,0,5,0,tills,1,served\n"
              "1,0,all,1,1,1,5,,,tills,1,in_service\n"
              "2,0,all,1,2,2,,,,tills,,in_line\n");
}

TEST_F(Run, ReadsTheScenarioFromStandardInput)
{
    const auto withoutPassport = [](const std::string& json) { return json.substr(0, json.find("\"passport\"")); };

    const Outcome outcome = shell("\"$tillsim\" run - --format json < four.toml");

    EXPECT_EQ(valueOf("scenario", outcome.out), "Four");
    EXPECT_EQ(withoutPassport(outcome.out), withoutPassport(tillsim("run four.toml --format json").out));
}

TEST_F(Run, WritesACustomerARowAndTheSameReport)
{
    const Outcome outcome = tillsim("run four.toml --customers out.csv");

    EXPECT_EQ(outcome.out, tillsim("run four.toml").out);
    EXPECT_EQ(read("out.csv"),
              "customer,source,class,items,arrived_s,joined_s,started_s,left_s,wait_s,bank,till,outcome\n"
              "0,0,all,1,0,0,0,5,0,tills,1,served\n"
              "1,0,all,1,1,1,5,10,4,tills,1,served\n"
              "2,0,all,1,2,2,10,15,8,tills,1,served\n"
              "3,0,all,1,20,20,20,25,0,tills,1,served\n");
}

TEST_F(Run, ReadsBackTheCustomersThatItWrote)
{
    // The services are keyed by customer, so they are drawn alike for the rows of a trace.
    write("again.toml", R"(
duration = "1h"
[[arrivals]]
kind = "trace"
file = "first.csv"
[service]
kind = "time"
time = { exponential = { mean = "60s" } }
[[bank]]
tills = 2
)");

    const std::string first = jsonOf(tillsim("run busy.toml --format json --customers first.csv"));
    const std::string second = jsonOf(tillsim("run again.toml --format json --customers second.csv"));

    EXPECT_EQ(valueOf("fingerprint", second), valueOf("fingerprint", first));
    EXPECT_EQ(read("second.csv"), read("first.csv"));
    EXPECT_GT(read("first.csv").size(), 1000U);
}

TEST_F(Run, WritesItsEvents)
{
    const Outcome outcome = tillsim("run four.toml --events log.jsonl");

    EXPECT_EQ(outcome.code, 0);
    const std::string log = read("log.jsonl");
    EXPECT_THAT(log, StartsWith("{\"t_ns\":0,\"kind\":1,\"name\":\"doors_opened\",\"customer\":-1,\"till\":-1}\n"));
    EXPECT_THAT(log, HasSubstr("{\"t_ns\":5000000000,\"kind\":17,\"name\":\"served\",\"customer\":0,\"till\":0}\n"));
    EXPECT_TRUE(log.ends_with("{\"t_ns\":60000000000,\"kind\":3,\"name\":\"ended\",\"customer\":-1,\"till\":-1}\n"));
}

TEST_F(Run, HasTheSameFingerprintWithAndWithoutALog)
{
    const std::string with = jsonOf(tillsim("run busy.toml --format json --events log.jsonl --customers c.csv"));

    EXPECT_EQ(with, tillsim("run busy.toml --format json").out);
}

TEST_F(Run, HasAFingerprintThatAnybodyCanRecomputeFromTheLog)
{
    std::ifstream file{TILLSIM_SOURCE_DIR "/resources/docs/events.md"};
    const std::string document{std::istreambuf_iterator<char>{file}, {}};
    const std::size_t begin = document.find("```python\n") + 10;
    write("fingerprint.py", document.substr(begin, document.find("```", begin) - begin));
    const std::string json = jsonOf(tillsim("run busy.toml --format json --events log.jsonl"));

    const Outcome recomputed = shell("python3 fingerprint.py log.jsonl");

    EXPECT_EQ(recomputed.out, valueOf("fingerprint", json) + '\n') << recomputed.err;
}

TEST_F(Run, SendsRowsToStandardOutputInPlaceOfTheReport)
{
    const Outcome outcome = tillsim("run four.toml --customers -");

    EXPECT_THAT(outcome.out, StartsWith("customer,source,"));
    EXPECT_THAT(outcome.out, Not(HasSubstr("fingerprint")));
    EXPECT_EQ(outcome.out, tillsim("run four.toml --customers /dev/stdout").out);
}

TEST_F(Run, EndsQuietlyWhenItsReaderHasEnough)
{
    // Far more than a pipe holds.
    const Outcome outcome = shell("\"$tillsim\" run busy.toml --set duration=30h --events - | head -n 1");

    EXPECT_THAT(outcome.out, StartsWith("{\"t_ns\":0,\"kind\":1,"));
    EXPECT_EQ(outcome.err, "");
}

TEST_F(Run, WarnsIfNobodyComes)
{
    write("empty.toml",
          "duration = \"1s\"\n[[arrivals]]\nkind = \"trace\"\nfile = \"late.csv\"\n[service]\n"
          "kind = \"time\"\ntime = { constant = \"1s\" }\n[[bank]]\n");
    write("late.csv", "arrival_s\n5\n");

    const Outcome loud = tillsim("run empty.toml");

    EXPECT_EQ(loud.code, 0);
    EXPECT_EQ(
        loud.err,
        "tillsim: warning: nobody came\n"
        "tillsim: warning: late.csv: 1 of 1 rows come when the doors are shut, 1s after opening or later, and are "
        "left out\n");
    EXPECT_EQ(tillsim("run empty.toml --quiet").err, "");
    EXPECT_EQ(tillsim("run empty.toml --quiet").out, loud.out);
}

}  // namespace tillsim::cli
