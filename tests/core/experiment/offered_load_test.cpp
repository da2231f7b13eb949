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

TEST(OfferedLoad, AveragesAFormulaOverBasketsThatAreRoundedUp)
{
    Scenario scenario = steadyDay();
    scenario.service.work = ItemFormula{10s, 2.0};
    scenario.basket.items = Distribution::uniform(0.5, 2.5);

    // A basket has 1, 2 or 3 items with probabilities 1/4, 1/2 and 1/4.
    EXPECT_NEAR(meanServiceSeconds(scenario).value(), 10.0 * (1.0 + 2.0 * 4.0 + 9.0) / 4.0, 1e-9);
}

TEST(OfferedLoad, HasCallsTenderAndInterventionsInIt)
{
    Scenario scenario = steadyDay();
    scenario.service.work = Distribution::constant(20.0);
    scenario.basket.items = Distribution::constant(10.0);
    scenario.helpers = {{.name = "manager"}};
    scenario.calls = {{"age check", 0, CallPer::Basket, 0.1, Distribution::constant(50.0)},
                      {"no price", 0, CallPer::Item, 0.01, Distribution::constant(30.0)}};
    scenario.tenders = {{"cash", 0.5, Distribution::constant(18.0)}, {"card", 0.5, Distribution::constant(12.0)}};
    scenario.banks[0].selfCheckout = SelfCheckout{0.2, Distribution::constant(40.0), 0};
    scenario.banks[0].speed = {2.0};

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 20.0 / 2.0 + 5.0 + 10.0 * 0.3 + 15.0 + 8.0);
}

TEST(OfferedLoad, WeighsClassesByTheirShareOrTheirSource)
{
    Scenario scenario = steadyDay();
    scenario.basket.items = Distribution::constant(1.0);
    scenario.service.work = ItemFormula{10s, 1.0};
    scenario.classes
        = {{.name = "few", .share = 0.75}, {.name = "many", .share = 0.25, .items = Distribution::constant(9.0)}};

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 0.75 * 10.0 + 0.25 * 90.0);

    scenario.arrivals[0].customerClass = 1;
    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 90.0);
}

TEST(OfferedLoad, SaysNothingWhereItDependsOnTheBankThatACustomerChooses)
{
    Scenario scenario = steadyDay();
    scenario.service.work = Distribution::constant(20.0);
    scenario.banks = {{.name = "a"}, {.name = "b", .service = OwnService{.work = Distribution::constant(30.0)}}};
    EXPECT_FALSE(offeredLoad(scenario).has_value());
    EXPECT_TRUE(loadOverDay(scenario).empty());

    scenario.classes[0].banks = {1};
    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 30.0);
}

TEST(OfferedLoad, CountsThoseWhoComeAtOnce)
{
    Scenario scenario = steadyDay();
    scenario.service.work = Distribution::constant(30.0);
    scenario.interventions = {{.at = 2h, .kind = InterventionKind::Rush, .customers = 600}};

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 30.0);
    EXPECT_DOUBLE_EQ(offeredLoad(scenario).value(), 1.0);
}

TEST(OfferedLoad, TakesWhatATraceSaysOfAllItsCustomers)
{
    Scenario scenario = steadyDay();
    scenario.arrivals
        = {{.kind = TraceArrivals{"", {{.arrival = 1s, .service = 10s}, {.arrival = 2s, .service = 20s}}}}};

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 15.0);

    TraceRow& second = std::get<TraceArrivals>(scenario.arrivals[0].kind).rows[1];
    second.service.reset();
    scenario.service.work = Distribution::constant(30.0);
    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 20.0);

    second.items = 7;
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

TEST(LoadOverDay, IsOneStretchWhereNothingChanges)
{
    Scenario scenario = steadyDay();
    scenario.service.work = Distribution::constant(90.0);
    scenario.service.gap = Distribution::constant(30.0);
    scenario.banks[0].tills = 3;

    const auto stretches = loadOverDay(scenario);

    ASSERT_EQ(stretches.size(), 1U);
    EXPECT_EQ(stretches[0].to, 10h);
    EXPECT_DOUBLE_EQ(stretches[0].customers, 600.0);
    EXPECT_DOUBLE_EQ(stretches[0].needed, 2.0);
    EXPECT_EQ(stretches[0].tills, 3.0);
    EXPECT_EQ(stretches[0].growthPerHour, 0.0);
}

TEST(LoadOverDay, IsCutWhereRatesAndRostersChange)
{
    Scenario scenario{.duration = 3h};
    scenario.arrivals = {{.kind = ProfileArrivals{1h, {60.0, 120.0, 0.0}}}};
    scenario.service.work = Distribution::constant(60.0);
    scenario.banks = {{.tills = 2, .roster = {{.from = 0s, .to = 90min, .tills = 2}}}};

    const auto stretches = loadOverDay(scenario);

    ASSERT_EQ(stretches.size(), 4U);
    EXPECT_DOUBLE_EQ(stretches[0].needed, 1.0);
    EXPECT_EQ(stretches[1].from, 1h);
    EXPECT_EQ(stretches[1].to, 90min);
    EXPECT_DOUBLE_EQ(stretches[1].needed, 2.0);
    EXPECT_EQ(stretches[2].tills, 0.0);
    EXPECT_DOUBLE_EQ(stretches[2].growthPerHour, 120.0);
    EXPECT_EQ(stretches[3].customers, 0.0);
}

TEST(LoadOverDay, SaysByHowMuchTheLineGrows)
{
    Scenario scenario = steadyDay();
    scenario.service.work = Distribution::constant(90.0);

    // 1.5 tills are needed, and the one serves 40 of the 60 an hour.
    EXPECT_DOUBLE_EQ(loadOverDay(scenario).at(0).growthPerHour, 20.0);
}

TEST(LoadOverDay, IsHourlyWhereCustomersComeInBursts)
{
    Scenario scenario = steadyDay();
    scenario.duration = 4h;
    scenario.service.work = Distribution::constant(60.0);
    scenario.arrivals.push_back({.kind = BatchArrivals{Distribution::constant(86400.0), Distribution::constant(90.0)}});

    const auto stretches = loadOverDay(scenario);

    ASSERT_EQ(stretches.size(), 4U);
    EXPECT_DOUBLE_EQ(stretches[0].needed, 2.5);
    EXPECT_DOUBLE_EQ(stretches[1].needed, 1.0);
}

TEST(LoadOverDay, TakesAsMuchLongerAsTheCashiersOnDutyAreSlow)
{
    Scenario scenario = steadyDay();
    scenario.service.work = Distribution::constant(60.0);
    scenario.banks[0] = {.tills = 2,
                         .roster = {{.from = 0s, .to = 10h, .till = {0}},
                                    {.from = 5h, .to = 10h, .till = {1}, .cashier = "Ben", .speed = 0.5}}};

    const auto stretches = loadOverDay(scenario);

    ASSERT_EQ(stretches.size(), 2U);
    EXPECT_DOUBLE_EQ(stretches[0].needed, 1.0);
    EXPECT_DOUBLE_EQ(stretches[1].needed, 1.0 / 0.75);
}

}  // namespace tillsim
