// SPDX-License-Identifier: MIT
// The self-test finds what is wrong, and calls nothing wrong that is right. How a whole one ends does not depend on
// chance, since seeds are fixed.
#include "core/experiment/self_test.hpp"

#include "core/experiment/self_test_figures.hpp"
#include "core/experiment/self_test_table.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace tillsim {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

SelfTestSystem named(const std::vector<SelfTestSystem>& systems, const std::string& name)
{
    return *std::ranges::find(systems, name, &SelfTestSystem::name);
}

/// As one of the table, but short.
SelfTestSystem shortLine()
{
    SelfTestSystem system = named(selfTestSystems(), "M/M/5, load 0.8");
    system.replications = 31;
    system.warmUp = 200;
    system.customers = 1'000;
    system.scenario.arrivals.front().limit = 1'400;
    return system;
}

std::vector<bool> verdicts(const SelfTestGroup& group)
{
    std::vector<bool> verdicts;
    for (const SelfTestCheck& check : group.checks)
        verdicts.push_back(check.holds);
    return verdicts;
}

}  // namespace

TEST(SelfTest, AgreesWithTheory)
{
    const SelfTestResult result = runSelfTest({.systems = {shortLine()}}, 1);

    EXPECT_EQ(result.checks(), 4U);
    EXPECT_EQ(result.holding(), 4U);
}

TEST(SelfTest, ContradictsAWrongValue)
{
    SelfTestSystem system = shortLine();
    system.figures[2].expected *= 1.2;

    const SelfTestResult result = runSelfTest({.systems = {system}}, 1);

    EXPECT_THAT(verdicts(result.groups[0]), ElementsAre(true, true, false, true));
    EXPECT_EQ(result.holding(), 3U);
}

TEST(SelfTest, ContradictsTheRightValueOfAnotherSystem)
{
    SelfTestSystem system = shortLine();
    system.scenario.banks.front().tills = 6;

    const SelfTestResult result = runSelfTest({.systems = {system}}, 1);

    EXPECT_EQ(result.holding(), 0U);
}

TEST(SelfTest, LooksAtNobodyWhoComesBeforeOrAfterThoseWhoCount)
{
    std::set<std::int64_t> seen;
    SelfTestSystem system = shortLine();
    system.replications = 3;
    system.warmUp = 20;
    system.customers = 5;
    system.scenario.arrivals.front().limit = 40;
    system.figures = {{"seen", 0.0, CustomerFigure{[&seen](const CustomerRecord& record) {
                           seen.insert(record.id);
                           return std::optional{0.0};
                       }}}};

    (void)runSelfTest({.systems = {system}}, 1);

    EXPECT_THAT(seen, ElementsAre(20, 21, 22, 23, 24));
}

TEST(SelfTest, WidensIntervalsWithTheirNumber)
{
    const SelfTestSystem system = shortLine();

    const SelfTestResult alone = runSelfTest({.systems = {system}}, 1);
    const SelfTestResult twice = runSelfTest({.systems = {system, system}}, 1);

    EXPECT_EQ(twice.groups[0].checks[0].simulated, alone.groups[0].checks[0].simulated);
    EXPECT_LT(twice.groups[0].checks[0].interval->low, alone.groups[0].checks[0].interval->low);
}

TEST(SelfTest, RepeatsASeed)
{
    const SelfTestSystem system = shortLine();

    const SelfTestResult first = runSelfTest({.systems = {system}}, 7);
    const SelfTestResult again = runSelfTest({.systems = {system}}, 7);
    const SelfTestResult other = runSelfTest({.systems = {system}}, 8);

    EXPECT_EQ(first.groups[0].checks[0].simulated, again.groups[0].checks[0].simulated);
    EXPECT_NE(first.groups[0].checks[0].simulated, other.groups[0].checks[0].simulated);
}

TEST(SelfTest, GivesGroupsAsTheyAreDone)
{
    std::vector<std::string> names;

    (void)runSelfTest({.systems = {shortLine()}, .replays = {selfTestReplays().front()}}, 1,
                      [&names](const SelfTestGroup& group) { names.push_back(group.name); });

    EXPECT_THAT(names, ElementsAre("M/M/5, load 0.8", "five customers at one counter"));
}

TEST(SelfTestReplays, AllHold)
{
    const SelfTestResult result = runSelfTest({.replays = selfTestReplays()}, 1);

    EXPECT_EQ(result.checks(), 16U);
    EXPECT_EQ(result.holding(), 16U);
}

TEST(SelfTestReplays, MissANanosecond)
{
    SelfTestReplay replay = selfTestReplays().front();
    *replay.visits[2].started += 1ns;
    replay.totals[0].expected += 1ns;

    const SelfTestResult result = runSelfTest({.replays = {replay}}, 1);

    EXPECT_THAT(verdicts(result.groups[0]), ElementsAre(false, false, true, true));
    EXPECT_EQ(result.groups[0].checks[0].simulated, 4.0);
}

TEST(SelfTestReplays, MissACustomer)
{
    SelfTestReplay replay = selfTestReplays().front();
    replay.visits.pop_back();

    const SelfTestResult result = runSelfTest({.replays = {replay}}, 1);

    EXPECT_FALSE(result.groups[0].checks[0].holds);
}

TEST(SelfTestTable, HasNoTwoSystemsOfOneName)
{
    std::set<std::string> names;
    for (const SelfTestSystem& system : selfTestTable().systems)
        names.insert(system.name);

    EXPECT_EQ(names.size(), selfTestTable().systems.size());
    EXPECT_GE(names.size(), 15U);
}

}  // namespace tillsim
