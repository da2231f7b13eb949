// SPDX-License-Identifier: MIT
// The work that a scenario has for its tills.
#include "core/experiment/offered_load.hpp"

#include "core/scenario/expected_customers.hpp"

#include <gtest/gtest.h>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

/// Sixty customers an hour for ten hours.
Scenario steadyDay()
{
    return {.duration = 10h, .arrivals = {{.kind = PoissonArrivals{60.0}}}, .banks = {Bank{}}};
}

}  // namespace

TEST(ExpectedCustomers, FollowTheRateOfASource)
{
    EXPECT_DOUBLE_EQ(expectedCustomers({.kind = PoissonArrivals{60.0}}, 90min), 90.0);
    EXPECT_DOUBLE_EQ(expectedCustomers({.kind = ProfileArrivals{1h, {60.0, 120.0, 600.0}}}, 90min), 120.0);
    EXPECT_DOUBLE_EQ(
        expectedCustomers({.kind = BatchArrivals{Distribution::constant(30.0), Distribution::uniformInt(0, 4)}}, 10min),
        40.0);
    EXPECT_DOUBLE_EQ(expectedCustomers({.kind = TraceArrivals{"", {{.arrival = 1s}, {.arrival = 5s}}}}, 5s), 1.0);
}

TEST(ExpectedCustomers, AreAtMostAsManyAsTheLimit)
{
    EXPECT_DOUBLE_EQ(expectedCustomers({.kind = PoissonArrivals{60.0}, .limit = 7}, 1h), 7.0);
}

TEST(OfferedLoad, IsTheArrivalRateTimesTheMeanService)
{
    Scenario scenario = steadyDay();
    scenario.service.work = Distribution::exponential(90.0);

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 90.0);
    EXPECT_DOUBLE_EQ(offeredLoad(scenario).value(), 1.5);
}

TEST(OfferedLoad, WeighsProductsByHowOftenTheyAreTaken)
{
    Scenario scenario = steadyDay();
    scenario.service.work = ProductScanning{};
    scenario.basket.items = Distribution::uniformInt(0, 8);
    scenario.products = {{.name = "beer", .scan = Distribution::constant(6.0), .weight = 1.0},
                         {.name = "bananas", .scan = Distribution::constant(2.0), .weight = 3.0}};

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 4.0 * 3.0);
}

TEST(OfferedLoad, AveragesAFormulaOverATableOfBaskets)
{
    Scenario scenario = steadyDay();
    scenario.service.work = ItemFormula{10s, 0.5, Distribution::uniform(0.5, 1.5)};
    scenario.basket.items = Distribution::empirical({1.0, 4.0, 9.0}, {1.0, 2.0, 1.0});

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 10.0 * (1.0 + 2.0 * 2.0 + 3.0) / 4.0);
}

TEST(OfferedLoad, SaysNothingWhereThereIsNoSimpleForm)
{
    Scenario scenario = steadyDay();
    scenario.service.work = ItemFormula{10s, 0.5};
    scenario.basket.items = Distribution::lognormal(1.87, 1.0);

    EXPECT_FALSE(offeredLoad(scenario).has_value());
}

TEST(OfferedLoad, TakesWhatATraceSaysOfAllItsCustomers)
{
    Scenario scenario = steadyDay();
    scenario.arrivals
        = {{.kind = TraceArrivals{"", {{.arrival = 1s, .service = 10s}, {.arrival = 2s, .service = 20s}}}}};

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 15.0);

    std::get<TraceArrivals>(scenario.arrivals[0].kind).rows[1].service.reset();
    EXPECT_FALSE(meanServiceSeconds(scenario).has_value());
}

TEST(OfferedLoad, WeighsSourcesByTheirCustomers)
{
    Scenario scenario = steadyDay();
    scenario.duration = 1h;
    scenario.service.work = Distribution::constant(30.0);
    scenario.arrivals.push_back(
        {.kind = TraceArrivals{"", std::vector<TraceRow>(20, {.arrival = 1s, .service = 70s})}});

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 40.0);
}

}  // namespace tillsim
