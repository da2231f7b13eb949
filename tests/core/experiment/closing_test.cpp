// SPDX-License-Identifier: MIT
// How a run ends: when the doors shut, with the last customer, or when it is told to.
#include "core/experiment/simulation.hpp"

#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

/// Three at once for one till that needs 10 s for each, doors that shut after 15 s, and a line of one place.
Scenario shortDay(AfterClosing afterClosing)
{
    Scenario scenario = smallShop(std::vector<TraceRow>(3, {.arrival = 2s, .service = 10s}), {.capacity = 1});
    scenario.duration = 15s;
    scenario.afterClosing = afterClosing;
    return scenario;
}

struct Run {
    Story story;
    RunResult result;
};

Run run(const Scenario& scenario, std::optional<Duration> until = {})
{
    Run run;
    Reporter reporter{run.story};
    run.result = simulate(scenario, {.until = until, .observers = {&reporter}});
    return run;
}

const Story wholeStory{"2 joined 0",        "2 joined 1",        "2 waits_outside 2", "2 started 0 at 0",
                       "12 served 0 at 0",  "12 started 1 at 0", "12 joined 2",       "22 served 1 at 0",
                       "22 started 2 at 0", "32 served 2 at 0",  "32 ended"};

TEST(Drain, EndsWithTheLastCustomerOfThoseOutsideToo)
{
    const auto [story, result] = run(shortDay(AfterClosing::Drain));

    EXPECT_EQ(story, wholeStory);
    EXPECT_EQ(result.simulated, 32.0);
    EXPECT_EQ(result.customers, (CustomerCounts{.arrived = 3, .served = 3}));
}

TEST(Drain, EndsAtClosingIfNobodyIsThere)
{
    Scenario scenario = shortDay(AfterClosing::Drain);
    scenario.duration = 100s;

    EXPECT_EQ(run(scenario).result.simulated, 100.0);
}

TEST(Stop, EndsAtClosingWithEveryoneAccountedFor)
{
    const auto [story, result] = run(shortDay(AfterClosing::Stop));

    EXPECT_EQ(story,
              (Story{"2 joined 0", "2 joined 1", "2 waits_outside 2", "2 started 0 at 0", "12 served 0 at 0",
                     "12 started 1 at 0", "12 joined 2", "15 ended"}));
    EXPECT_EQ(result.simulated, 15.0);
    EXPECT_EQ(result.customers, (CustomerCounts{.arrived = 3, .served = 1, .inService = 1, .inLine = 1}));
}

TEST(Stop, StillSeesWhatIsDueAtClosing)
{
    Scenario scenario = shortDay(AfterClosing::Stop);
    scenario.duration = 12s;

    const auto [story, result] = run(scenario);

    EXPECT_EQ(story,
              (Story{"2 joined 0", "2 joined 1", "2 waits_outside 2", "2 started 0 at 0", "12 served 0 at 0",
                     "12 started 1 at 0", "12 joined 2", "12 ended"}));
    EXPECT_EQ(result.customers, (CustomerCounts{.arrived = 3, .served = 1, .inService = 1, .inLine = 1}));
}

TEST(Until, EndsARunBeforeClosing)
{
    for (const AfterClosing afterClosing : {AfterClosing::Drain, AfterClosing::Stop}) {
        const auto [story, result] = run(shortDay(afterClosing), 10s);

        EXPECT_EQ(story, (Story{"2 joined 0", "2 joined 1", "2 waits_outside 2", "2 started 0 at 0", "10 ended"}));
        EXPECT_EQ(result.simulated, 10.0);
        EXPECT_EQ(result.customers, (CustomerCounts{.arrived = 3, .inService = 1, .inLine = 1, .outside = 1}));
    }
}

TEST(Until, EndsARunAtClosing)
{
    for (const AfterClosing afterClosing : {AfterClosing::Drain, AfterClosing::Stop}) {
        const auto result = run(shortDay(afterClosing), 15s).result;

        EXPECT_EQ(result.simulated, 15.0);
        EXPECT_EQ(result.customers, (CustomerCounts{.arrived = 3, .served = 1, .inService = 1, .inLine = 1}));
    }
}

TEST(Until, EndsARunWhileTheShopIsDrained)
{
    const auto [story, result] = run(shortDay(AfterClosing::Drain), 22s);

    EXPECT_EQ(story,
              (Story{"2 joined 0", "2 joined 1", "2 waits_outside 2", "2 started 0 at 0", "12 served 0 at 0",
                     "12 started 1 at 0", "12 joined 2", "22 served 1 at 0", "22 started 2 at 0", "22 ended"}));
    EXPECT_EQ(result.simulated, 22.0);
}

TEST(Until, ChangesNothingAfterTheEnd)
{
    EXPECT_EQ(run(shortDay(AfterClosing::Drain), 1h).result, run(shortDay(AfterClosing::Drain)).result);
    EXPECT_EQ(run(shortDay(AfterClosing::Stop), 1h).result, run(shortDay(AfterClosing::Stop)).result);
}

TEST(Until, MayBeTheOpening)
{
    const auto [story, result] = run(smallShop(std::vector<TraceRow>{{.arrival = 0s, .service = 10s}}), 0s);

    EXPECT_EQ(story, (Story{"0 joined 0", "0 started 0 at 0", "0 ended"}));
    EXPECT_EQ(result.simulated, 0.0);
    EXPECT_EQ(result.customers, (CustomerCounts{.arrived = 1, .inService = 1}));
}

}  // namespace
}  // namespace tillsim
