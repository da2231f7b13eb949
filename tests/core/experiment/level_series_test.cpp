// SPDX-License-Identifier: MIT
#include "core/experiment/level_series.hpp"

#include "core/experiment/simulation.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using namespace std::chrono_literals;
using testing::DoubleNear;
using testing::ElementsAre;

/// Customers come at 0, 1 and 2 s, and one till serves each for 5 s.
Scenario threeCustomers()
{
    Scenario scenario;
    scenario.duration = 20s;
    scenario.arrivals = {{.kind = TraceArrivals{.rows = {{.arrival = 0s}, {.arrival = 1s}, {.arrival = 2s}}}}};
    scenario.service.work = Distribution::constant(5.0);
    scenario.banks = {Bank{}};
    return scenario;
}

}  // namespace

// By hand: two wait from 2 to 5 s, one from 1 to 2 and from 5 to 10 s; the till is busy until 15 s.
TEST(LevelSeries, HasTheAveragesOfEachPart)
{
    const Scenario scenario = threeCustomers();
    LevelSeries series{scenario, 20s, 4};

    (void)simulate(scenario, {.until = 20s, .observers = {&series}});
    series.finish();

    const auto near = [](double value) { return DoubleNear(value, 1e-12); };
    EXPECT_THAT(series.parts().lineLength, ElementsAre(near(1.4), near(1.0), near(0.0), near(0.0)));
    EXPECT_THAT(series.parts().inShop, ElementsAre(near(2.4), near(2.0), near(1.0), near(0.0)));
    EXPECT_THAT(series.parts().utilisation, ElementsAre(near(1.0), near(1.0), near(1.0), near(0.0)));
    EXPECT_THAT(series.parts().onePlusOne, ElementsAre(near(0.4), near(1.0), near(1.0), near(1.0)));
    EXPECT_EQ(series.partLength(), 5.0);
}

TEST(LevelSeries, AddUpToTheRun)
{
    Scenario scenario = threeCustomers();
    scenario.arrivals = {{.kind = PoissonArrivals{1'000.0}}};
    scenario.duration = 1h;
    LevelSeries series{scenario, 1h, 100};

    const RunResult run = simulate(scenario, {.until = 1h, .observers = {&series}});
    series.finish();

    double line = 0.0;
    for (const double part : series.parts().lineLength)
        line += part / 100.0;
    EXPECT_EQ(series.parts().lineLength.size(), 100U);
    EXPECT_NEAR(line, run.lineLength.mean, 1e-9);
}

}  // namespace tillsim
