// SPDX-License-Identifier: MIT
// The work that a scenario has for its tills.
#include "core/experiment/load/offered_load.hpp"

#include "core/scenario/expected_customers.hpp"
#include "tests/core/experiment/load/shops.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tillsim {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::FieldsAre;
using testing::IsEmpty;

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
    Scenario scenario = steadyDay(0.0);
    scenario.service.work = Distribution::exponential(90.0);

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 90.0);
    EXPECT_DOUBLE_EQ(offeredLoad(scenario).value(), 1.5);
}

TEST(OfferedLoad, WeighsProductsByHowOftenTheyAreTaken)
{
    Scenario scenario = steadyDay(0.0);
    scenario.service.work = ProductScanning{};
    scenario.basket.items = Distribution::uniformInt(0, 8);
    scenario.products = {{.name = "beer", .scan = Distribution::constant(6.0), .weight = 1.0},
                         {.name = "bananas", .scan = Distribution::constant(2.0), .weight = 3.0}};

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 4.0 * 3.0);
}

TEST(OfferedLoad, AveragesAFormulaOverATableOfBaskets)
{
    Scenario scenario = steadyDay(0.0);
    scenario.service.work = ItemFormula{10s, 0.5, Distribution::uniform(0.5, 1.5)};
    scenario.basket.items = Distribution::empirical({1.0, 4.0, 9.0}, {1.0, 2.0, 1.0});

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 10.0 * (1.0 + 2.0 * 2.0 + 3.0) / 4.0);
}

TEST(OfferedLoad, AveragesAFormulaOverBasketsThatAreRoundedUp)
{
    Scenario scenario = steadyDay(0.0);
    scenario.service.work = ItemFormula{10s, 2.0};
    scenario.basket.items = Distribution::uniform(0.5, 2.5);

    // A basket has 1, 2 or 3 items with probabilities 1/4, 1/2 and 1/4.
    EXPECT_NEAR(meanServiceSeconds(scenario).value(), 10.0 * (1.0 + 2.0 * 4.0 + 9.0) / 4.0, 1e-9);
}

TEST(OfferedLoad, HasCallsTenderAndInterventionsInIt)
{
    Scenario scenario = steadyDay(20.0);
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
    Scenario scenario = steadyDay(0.0);
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
    Scenario scenario = steadyDay(20.0, {{.name = "a"}, {.name = "b", .service = takes(30.0)}});
    EXPECT_FALSE(offeredLoad(scenario).has_value());

    scenario.classes[0].banks = {1};
    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 30.0);
}

TEST(OfferedLoad, KnowsWhereCustomersGoByShare)
{
    Scenario scenario = steadyDay(20.0, {{.name = "a"}, {.name = "b", .service = takes(30.0)}});
    scenario.route = {RouteRule::Share, {0.7, 0.3}};

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 0.7 * 20.0 + 0.3 * 30.0);
}

TEST(OfferedLoad, CountsThoseWhoComeAtOnce)
{
    Scenario scenario = steadyDay(30.0);
    scenario.interventions = {{.at = 2h, .kind = InterventionKind::Rush, .customers = 600}};

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 30.0);
    EXPECT_DOUBLE_EQ(offeredLoad(scenario).value(), 1.0);
}

TEST(OfferedLoad, TakesWhatATraceSaysOfAllItsCustomers)
{
    Scenario scenario = steadyDay(0.0);
    scenario.arrivals
        = {{.kind = TraceArrivals{"", {{.arrival = 1s, .service = 10s}, {.arrival = 2s, .service = 20s}}}}};

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 15.0);

    TraceRow& second = std::get<TraceArrivals>(scenario.arrivals[0].kind).rows[1];
    second.service.reset();
    scenario.service.work = Distribution::constant(30.0);
    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 20.0);

    scenario.service.work = ItemFormula{10s};
    second.items = 7;
    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 40.0);

    scenario.tenders = {{"cash", 0.5, Distribution::constant(30.0)}, {"card", 0.5, Distribution::constant(10.0)}};
    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 50.0);

    second.tender = 1;
    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 45.0);
}

TEST(OfferedLoad, WeighsSourcesByTheirCustomers)
{
    Scenario scenario = steadyDay(0.0);
    scenario.duration = 1h;
    scenario.service.work = Distribution::constant(30.0);
    scenario.arrivals.push_back(
        {.kind = TraceArrivals{"", std::vector<TraceRow>(20, {.arrival = 1s, .service = 70s})}});

    EXPECT_DOUBLE_EQ(meanServiceSeconds(scenario).value(), 40.0);
}

TEST(LoadOverDay, IsOneStretchWhereNothingChanges)
{
    Scenario scenario = steadyDay(90.0, {{.tills = 3}});
    scenario.service.gap = Distribution::constant(30.0);

    const auto stretches = loadOverDay(scenario);

    ASSERT_EQ(stretches.size(), 1U);
    EXPECT_EQ(stretches[0].to, 10h);
    EXPECT_DOUBLE_EQ(stretches[0].tills.at(0).customers, 600.0);
    EXPECT_DOUBLE_EQ(stretches[0].tills[0].needed, 2.0);
    EXPECT_EQ(stretches[0].tills[0].tills, 3.0);
    EXPECT_EQ(stretches[0].tills[0].growthPerHour, 0.0);
    EXPECT_FALSE(stretches[0].isChosen);
    EXPECT_THAT(stretches[0].helpers, IsEmpty());
}

TEST(LoadOverDay, IsCutWhereRatesAndRostersChange)
{
    Scenario scenario = steadyDay(60.0, {{.tills = 2, .roster = {{.from = 0s, .to = 90min, .tills = 2}}}});
    scenario.duration = 3h;
    scenario.arrivals = {{.kind = ProfileArrivals{1h, {60.0, 120.0, 0.0}}}};

    const auto stretches = loadOverDay(scenario);

    ASSERT_EQ(stretches.size(), 4U);
    EXPECT_DOUBLE_EQ(stretches[0].tills.at(0).needed, 1.0);
    EXPECT_EQ(stretches[1].from, 1h);
    EXPECT_EQ(stretches[1].to, 90min);
    EXPECT_DOUBLE_EQ(stretches[1].tills.at(0).needed, 2.0);
    EXPECT_EQ(stretches[2].tills.at(0).tills, 0.0);
    EXPECT_DOUBLE_EQ(stretches[2].tills[0].growthPerHour, 120.0);
    EXPECT_EQ(stretches[3].tills.at(0).customers, 0.0);
}

TEST(LoadOverDay, SaysByHowMuchTheLineGrows)
{
    // 1.5 tills are needed, and the one serves 40 of the 60 an hour.
    EXPECT_DOUBLE_EQ(loadOverDay(steadyDay(90.0)).at(0).tills.at(0).growthPerHour, 20.0);
}

TEST(LoadOverDay, IsHourlyWhereCustomersComeInBursts)
{
    Scenario scenario = steadyDay(60.0);
    scenario.duration = 4h;
    scenario.arrivals.push_back({.kind = BatchArrivals{Distribution::constant(86400.0), Distribution::constant(90.0)}});

    const auto stretches = loadOverDay(scenario);

    ASSERT_EQ(stretches.size(), 4U);
    EXPECT_DOUBLE_EQ(stretches[0].tills.at(0).needed, 2.5);
    EXPECT_DOUBLE_EQ(stretches[1].tills.at(0).needed, 1.0);
}

TEST(LoadOverDay, TakesAsMuchLongerAsTheCashiersOnDutyAreSlow)
{
    const Scenario scenario
        = steadyDay(60.0,
                    {{.tills = 2,
                      .roster = {{.from = 0s, .to = 10h, .till = {0}},
                                 {.from = 5h, .to = 10h, .till = {1}, .cashier = "Ben", .speed = 0.5}}}});

    const auto stretches = loadOverDay(scenario);

    ASSERT_EQ(stretches.size(), 2U);
    EXPECT_DOUBLE_EQ(stretches[0].tills.at(0).needed, 1.0);
    EXPECT_DOUBLE_EQ(stretches[1].tills.at(0).needed, 1.0 / 0.75);
}

TEST(LoadOverDay, CountsNoSpeedOfTillsThatAreNotOnDuty)
{
    const Scenario scenario
        = steadyDay(60.0, {{.tills = 2, .speed = {0.5, 2.0}, .roster = {{.from = 0s, .to = 10h, .tills = 1}}}});

    EXPECT_DOUBLE_EQ(loadOverDay(scenario).at(0).tills.at(0).needed, 2.0);
}

TEST(LoadOverDay, NamesABankThatIsOverloadedBesideAnIdleOne)
{
    Scenario scenario = steadyDay(90.0, {{.name = "a"}, {.name = "b", .tills = 5}});
    scenario.classes = {{.name = "few", .share = 0.2, .banks = {1}}, {.name = "many", .share = 0.8, .banks = {0}}};

    const auto loads = loadOverDay(scenario).at(0).tills;

    ASSERT_EQ(loads.size(), 2U);
    EXPECT_THAT(loads[0].banks, ElementsAre(0));
    EXPECT_DOUBLE_EQ(loads[0].needed, 1.2);
    EXPECT_DOUBLE_EQ(loads[0].growthPerHour, 8.0);
    EXPECT_THAT(loads[1].banks, ElementsAre(1));
    EXPECT_DOUBLE_EQ(loads[1].needed, 0.3);
    EXPECT_EQ(loads[1].growthPerHour, 0.0);
}

TEST(LoadOverDay, TakesBanksTogetherBetweenWhichCustomersChoose)
{
    const Scenario scenario = steadyDay(90.0, {{.name = "a", .tills = 2}, {.name = "b", .tills = 3}});

    const auto stretch = loadOverDay(scenario).at(0);

    ASSERT_EQ(stretch.tills.size(), 1U);
    EXPECT_THAT(stretch.tills[0].banks, ElementsAre(0, 1));
    EXPECT_NEAR(stretch.tills[0].needed, 1.5, 1e-9);
    EXPECT_EQ(stretch.tills[0].tills, 5.0);
    EXPECT_TRUE(stretch.isChosen);
}

TEST(LoadOverDay, SendsLargeBasketsPastTheExpressTills)
{
    // One customer in four has so few items that it may go to either bank; the others need 1.5 of the one till.
    Scenario scenario = steadyDay(120.0, {{.name = "express", .tills = 2, .maxItems = 5}, {.name = "tills"}});
    scenario.basket.items = Distribution::uniformInt(4, 11);

    const auto loads = loadOverDay(scenario).at(0).tills;

    ASSERT_EQ(loads.size(), 2U);
    EXPECT_NEAR(loads[0].needed, 0.5, 1e-9);
    EXPECT_NEAR(loads[1].needed, 1.5, 1e-9);
    EXPECT_NEAR(loads[1].growthPerHour, 15.0, 1e-6);
}

TEST(LoadOverDay, HasForEachBankTheServiceThatItsCustomersGet)
{
    // As many go to the slow bank that both are equally busy: 48 of 60 to the fast one.
    const Scenario scenario = steadyDay(30.0, {{.name = "staffed"}, {.name = "self", .service = takes(120.0)}});

    const auto loads = loadOverDay(scenario).at(0).tills;

    ASSERT_EQ(loads.size(), 1U);
    EXPECT_NEAR(loads[0].needed, 2 * 0.4, 1e-9);
}

TEST(LoadOverDay, DividesCustomersByShareBetweenTheBanksThatAreOpen)
{
    Scenario scenario
        = steadyDay(90.0, {{.name = "a"}, {.name = "b", .roster = {{.from = 5h, .to = 10h, .tills = 1}}}});
    scenario.route = {RouteRule::Share, {0.25, 0.75}};

    const auto stretches = loadOverDay(scenario);

    ASSERT_EQ(stretches.size(), 2U);
    EXPECT_DOUBLE_EQ(stretches[0].tills.at(0).needed, 1.5);
    EXPECT_DOUBLE_EQ(stretches[0].tills.at(1).customers, 0.0);
    EXPECT_DOUBLE_EQ(stretches[1].tills.at(0).needed, 0.375);
    EXPECT_DOUBLE_EQ(stretches[1].tills.at(1).needed, 1.125);
    EXPECT_FALSE(stretches[1].isChosen);
}

TEST(LoadOverDay, TellsHowOftenAHelperIsNeeded)
{
    Scenario scenario = steadyDay(60.0, {{.tills = 9}});
    scenario.helpers = {{.name = "nobody calls"},
                        {.name = "manager",
                         .count = 2,
                         .roster = {{.from = 0s, .to = 5h, .count = 1}, {.from = 5h, .to = 10h, .count = 2}}}};
    scenario.calls = {{"age check", 1, CallPer::Basket, 0.5, Distribution::constant(180.0)}};

    const auto stretches = loadOverDay(scenario);

    ASSERT_EQ(stretches.size(), 2U);
    EXPECT_THAT(stretches[0].helpers, ElementsAre(FieldsAre(1U, testing::DoubleEq(1.5), 1.0)));
    EXPECT_THAT(stretches[1].helpers, ElementsAre(FieldsAre(1U, testing::DoubleEq(1.5), 2.0)));
    EXPECT_EQ(stretches[0].tills.at(0).heldUpBy, 1U);
    EXPECT_DOUBLE_EQ(stretches[0].tills[0].growthPerHour, 20.0);
    EXPECT_EQ(stretches[1].tills.at(0).heldUpBy, std::nullopt);
}

TEST(LoadOverDay, CallsHelpersForThoseWhomTheTillsLetPass)
{
    Scenario scenario = steadyDay(0.0);
    scenario.helpers = {{.name = "manager", .count = 2}};
    scenario.calls = {{"age check", 0, CallPer::Basket, 1.0, Distribution::constant(240.0)}};

    const auto stretch = loadOverDay(scenario).at(0);

    EXPECT_DOUBLE_EQ(stretch.tills.at(0).needed, 4.0);
    EXPECT_DOUBLE_EQ(stretch.helpers.at(0).needed, 1.0);
}

TEST(LoadOverDay, SendsCustomersPastTheBankWhoseHelperIsShort)
{
    // The attendant is there for 20 customers an hour; 40 of 60 go to the till, which is as busy.
    Scenario scenario = steadyDay(60.0, {{.name = "staffed"}, {.name = "self", .tills = 100}});
    scenario.helpers = {{.name = "attendant"}};
    scenario.banks[1].selfCheckout = SelfCheckout{1.0, Distribution::constant(120.0), 0};

    const auto stretch = loadOverDay(scenario).at(0);

    EXPECT_NEAR(stretch.helpers.at(0).needed, 2.0 / 3.0, 1e-6);
    EXPECT_EQ(stretch.tills.at(0).growthPerHour, 0.0);
}

TEST(LoadOverDay, LetsASourceComeToItsLimit)
{
    Scenario scenario = steadyDay(60.0);
    scenario.arrivals[0].limit = 120;

    const auto stretches = loadOverDay(scenario);

    ASSERT_EQ(stretches.size(), 2U);
    EXPECT_EQ(stretches[0].to, 2h);
    EXPECT_DOUBLE_EQ(stretches[0].tills.at(0).needed, 1.0);
    EXPECT_EQ(stretches[1].tills.at(0).customers, 0.0);
}

}  // namespace tillsim
