// SPDX-License-Identifier: MIT
// A run may be looked at on its way: that changes nothing, and what is seen is what a run that ends there reports.
#include "core/experiment/live_run.hpp"

#include "core/experiment/simulation.hpp"
#include "tests/core/experiment/playback/properties.hpp"

#include <gtest/gtest.h>

#include <thread>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

/// Two tills, and nearly more customers than they can serve: 110 an hour.
Scenario busyScenario(Duration duration)
{
    Scenario scenario{.name = "busy", .duration = duration};
    scenario.arrivals = {{.kind = PoissonArrivals{110.0}}};
    scenario.service.work = Distribution::exponential(60.0);
    scenario.banks = {Bank{.tills = 2}};
    return scenario;
}

RunResult withoutFingerprint(RunResult result)
{
    result.fingerprint = 0;
    return result;
}

TEST(LiveRun, ReportsOnItsWayWhatARunReportsThatEndsThere)
{
    checkForShops(300, [](std::uint64_t seed) {
        const Scenario scenario = *randomScenario();
        const Instant until = someInstant();
        LiveRun run{scenario, {.seed = seed}};

        run.runUntil(until);

        const RunResult expected = simulate(scenario, {.seed = seed, .until = until.time_since_epoch()});
        RC_ASSERT(withoutFingerprint(run.result()) == withoutFingerprint(expected));
    });
}

/// 20,000 customers: enough for samples that share what they have.
TEST(LiveRun, GoesOnWhileItsMeasuresAreWorkedOutElsewhere)
{
    const Scenario scenario = busyScenario(200h);
    LiveRun run{scenario, {.seed = 1}};
    run.runUntil(Instant{100h});
    const TakenMeasures taken = run.takeMeasures();

    RunResult atHalf;
    {
        const std::jthread elsewhere{[&] { atHalf = taken.result(); }};
        run.runToEnd();
    }

    EXPECT_GT(atHalf.customers.served, 8'192);
    EXPECT_EQ(withoutFingerprint(atHalf), withoutFingerprint(simulate(scenario, {.seed = 1, .until = Duration{100h}})));
    EXPECT_EQ(run.result(), simulate(scenario, {.seed = 1}));
}

TEST(LiveRun, EndsTheSameInWhateverSteps)
{
    checkForShops(300, [](std::uint64_t seed) {
        const Scenario scenario = *randomScenario();
        LiveRun run{scenario, {.seed = seed}};

        for (Instant at{}; !run.isOver(); at += *rc::gen::element<Duration>(1s, 7s, 1500ms)) {
            if (*rc::gen::arbitrary<bool>())
                run.runUntil(at);
            while (run.step(at)) {
                static_cast<void>(run.result());
                static_cast<void>(run.picture());
            }
        }

        RC_ASSERT(run.result() == simulate(scenario, {.seed = seed}));
    });
}

TEST(LiveRun, DoesNothingAfterItsEnd)
{
    Scenario scenario{.name = "short", .duration = 10s, .afterClosing = AfterClosing::Stop};
    scenario.arrivals = {{.kind = PoissonArrivals{600.0}}};
    scenario.service.work = Distribution::constant(4.0);
    scenario.banks = {Bank{}};
    LiveRun run{scenario, {}};
    run.runToEnd();
    const RunResult atEnd = run.result();

    run.runUntil(Instant{1h});

    EXPECT_TRUE(run.isOver());
    EXPECT_FALSE(run.step(Instant{1h}));
    EXPECT_EQ(run.now(), Instant{10s});
    EXPECT_EQ(run.result(), atEnd);
}

TEST(LiveRun, StopsTheClockWhereItIsToldToBetweenTwoEvents)
{
    Scenario scenario{.name = "empty", .duration = 1h};
    scenario.arrivals = {{.kind = TraceArrivals{"trace.csv", {{.arrival = 1800s}}}}};
    scenario.service.work = Distribution::constant(60.0);
    scenario.banks = {Bank{}};
    LiveRun run{scenario, {}};

    run.runUntil(Instant{1799s});

    EXPECT_EQ(run.now(), Instant{1799s});
    EXPECT_EQ(run.result().simulated, 1799.0);
    EXPECT_EQ(run.result().customers.arrived, 0);
}

}  // namespace
}  // namespace tillsim
