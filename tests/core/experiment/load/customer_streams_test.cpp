// SPDX-License-Identifier: MIT
// Who comes, and which banks take them.
#include "core/experiment/load/customer_streams.hpp"

#include "core/theory/service_law.hpp"
#include "tests/core/experiment/load/shops.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tillsim {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

/// Items from 1 to 10, three banks that take up to 3, up to 6 and all baskets.
Scenario threeBanks()
{
    Scenario scenario
        = steadyDay(60.0, {{.name = "small", .maxItems = 3}, {.name = "medium", .maxItems = 6}, {.name = "all"}});
    scenario.basket.items = Distribution::uniformInt(1, 10);
    return scenario;
}

}  // namespace

TEST(BanksFor, AreThoseThatTakeTheBasket)
{
    const Scenario scenario = threeBanks();

    EXPECT_THAT(banksFor(scenario, 0, 3.0), ElementsAre(0, 1, 2));
    EXPECT_THAT(banksFor(scenario, 0, 4.0), ElementsAre(1, 2));
    EXPECT_THAT(banksFor(scenario, 0, 7.0), ElementsAre(2));
}

TEST(BanksFor, AreThoseThatTakeMostWhereAllTakeFewer)
{
    Scenario scenario = threeBanks();
    scenario.classes[0].banks = {0, 1};

    EXPECT_THAT(banksFor(scenario, 0, 7.0), ElementsAre(1));
}

TEST(CustomerStreams, AreCutWhereABankTakesNoLargerBaskets)
{
    const Scenario scenario = threeBanks();

    const auto streams = CustomerStreams{scenario}.between(0s, 1h);

    ASSERT_EQ(streams.size(), 3U);
    EXPECT_THAT(streams[0].banks, ElementsAre(0, 1, 2));
    EXPECT_NEAR(streams[0].customers, 18.0, 1e-9);
    EXPECT_NEAR(streams[0].works.at(2).scan, 18.0 * 60.0, 1e-6);
    EXPECT_THAT(streams[1].banks, ElementsAre(1, 2));
    EXPECT_NEAR(streams[1].customers, 18.0, 1e-9);
    EXPECT_THAT(streams[2].banks, ElementsAre(2));
    EXPECT_NEAR(streams[2].customers, 24.0, 1e-9);
}

TEST(CustomerStreams, FollowTheRowsOfATrace)
{
    Scenario scenario = threeBanks();
    scenario.arrivals = {{.kind = TraceArrivals{"",
                                                {{.arrival = 1s, .items = 5},
                                                 {.arrival = 2s, .service = 10s, .items = 9},
                                                 {.arrival = 3s, .items = 9, .bank = 0},
                                                 {.arrival = 2h, .items = 1}}}}};

    const auto streams = CustomerStreams{scenario}.between(0s, 1h);

    ASSERT_EQ(streams.size(), 3U);
    EXPECT_THAT(streams[0].banks, ElementsAre(0));
    EXPECT_EQ(streams[0].customers, 1.0);
    EXPECT_THAT(streams[1].banks, ElementsAre(1, 2));
    EXPECT_THAT(streams[2].banks, ElementsAre(2));
    EXPECT_EQ(streams[2].works.at(0).scan, 10.0);
}

TEST(CustomerStreams, TakeTheClassOfARowBeforeThatOfItsSource)
{
    Scenario scenario = threeBanks();
    scenario.classes = {{.name = "a", .share = 0.5, .banks = {1}}, {.name = "b", .share = 0.5, .banks = {2}}};
    scenario.arrivals
        = {{.kind = TraceArrivals{"", {{.arrival = 1s, .customerClass = 1, .items = 1}, {.arrival = 1s, .items = 1}}},
            .customerClass = 0}};

    const auto streams = CustomerStreams{scenario}.between(0s, 1h);

    ASSERT_EQ(streams.size(), 2U);
    EXPECT_EQ(streams[0].customers, 1.0);
    EXPECT_EQ(streams[1].customers, 1.0);
}

TEST(BasketWork, HasTheMeanThatTheoryGivesTheService)
{
    Scenario scenario = steadyDay(0.0);
    scenario.basket.items = Distribution::uniformInt(0, 8);
    scenario.service.work = ProductScanning{};
    scenario.products = {{.name = "beer",
                          .scan = Distribution::exponential(6.0),
                          .weight = 1.0,
                          .helper = HelperNeed{0, 0.3, Distribution::constant(20.0)}},
                         {.name = "bananas", .scan = Distribution::uniform(1.0, 3.0), .weight = 3.0}};
    scenario.helpers = {{.name = "manager"}};
    scenario.calls = {{"no price", 0, CallPer::Item, 0.01, Distribution::constant(30.0)},
                      {"age", 0, CallPer::Basket, 0.1, Distribution::constant(40.0)}};
    scenario.tenders = {{"cash", 1.0, Distribution::normal(18.0, 20.0)}};
    for (const auto& own : {std::optional<OwnService>{}, std::optional{takes(45.0)},
                            std::optional{OwnService{.work = ItemFormula{5s, 0.7, Distribution::normal(1.0, 1.0)}}}}) {
        scenario.banks[0].service = own;
        theory::CountLaws counts;
        double mean = 0.0;
        for (int items = 0; items <= 8; ++items) {
            const MeanWork work = BasketWork{scenario, 0, 0}.of(items);
            mean += (work.scan / 2.0 + work.besides()) / 9.0;
        }

        EXPECT_NEAR(mean, theory::serviceLaw(scenario, 0, 0, 2.0, counts).mean(), 1e-9);
    }
}

}  // namespace tillsim
