// SPDX-License-Identifier: MIT
// `tillsim selftest`: what it writes and how it ends. Tables are short here; the built-in one is run by the program.
#include "app/cli/selftest_command.hpp"
#include "core/experiment/self_test_table.hpp"
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

#include <sstream>
#include <string>

namespace tillsim::cli {

namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

/// One replay, and one system that is over soon.
SelfTestTable shortTable()
{
    SelfTestTable table{.systems = {selfTestSystems().front()}, .replays = {selfTestReplays().front()}};
    table.systems[0].replications = 31;
    table.systems[0].customers = 1'000;
    table.systems[0].scenario.arrivals.front().limit = 1'800;
    return table;
}

struct Written {
    int code;
    std::string text;
};

Written selfTested(const SelfTestCommand& command, const SelfTestTable& table)
{
    std::ostringstream out;
    const int code = selfTest(command, table, out);
    return {code, std::move(out).str()};
}

class SelfTestProgram : public Workplace { };

}  // namespace

TEST(SelfTestCommand, WritesARowACheckAndCountsThem)
{
    const auto [code, text] = selfTested({}, shortTable());

    EXPECT_EQ(code, 0);
    EXPECT_THAT(text, StartsWith("1 systems of queueing theory and 1 exact replays, seed 1."));
    EXPECT_THAT(text, HasSubstr("M/M/1, load 0.8  [L. Kleinrock, Queueing Systems I, 1975, section 3.2]\n"));
    EXPECT_THAT(
        text,
        HasSubstr("  total wait of the served, s        30.188666912   30.188666912                   exact  holds\n"));
    EXPECT_THAT(text, EndsWith("\nchecks: 8 of 8 hold\n"));
}

TEST(SelfTestCommand, SaysWhichCheckFails)
{
    SelfTestTable table = shortTable();
    table.systems[0].figures[0].expected = 50.0;

    const auto [code, text] = selfTested({}, table);

    EXPECT_EQ(code, 4);
    EXPECT_THAT(text, testing::ContainsRegex("  mean wait, s  [^\n]* 50\\.00000 [^\n]*  FAILS\n"));
    EXPECT_THAT(text, EndsWith("\nchecks: 7 of 8 hold\n"));
}

TEST(SelfTestCommand, WritesTheSameAsData)
{
    const auto [code, text] = selfTested({.seed = 7, .format = ReportFormat::json}, shortTable());

    EXPECT_EQ(code, 0);
    EXPECT_THAT(text, StartsWith("{\n  \"schema\": \"tillsim.selftest/1\",\n  \"seed\": 7,\n"));
    EXPECT_THAT(text, HasSubstr("\"checks\": 8,\n  \"hold\": 8,"));
    EXPECT_THAT(text,
                HasSubstr("\"figure\": \"total service, s\",\n          \"expected\": 60.0,\n"
                          "          \"simulated\": 60.0,\n          \"interval\": null,\n"
                          "          \"holds\": true"));
}

TEST_F(SelfTestProgram, RefusesAnArgument)
{
    const Outcome outcome = tillsim("selftest shop.toml");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, "tillsim: selftest takes options only, and 'shop.toml' is too much\n");
}

TEST_F(SelfTestProgram, RefusesASeedThatIsNone)
{
    const Outcome outcome = tillsim("selftest --seed -1");

    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, StartsWith("tillsim: --seed must be a whole number"));
}

}  // namespace tillsim::cli
