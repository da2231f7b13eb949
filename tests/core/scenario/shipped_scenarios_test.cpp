// SPDX-License-Identifier: MIT
// The scenarios that come with the product, and the figures that they stand on.
#include "core/scenario/scenario_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numeric>
#include <string>
#include <variant>
#include <vector>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

std::filesystem::path folder()
{
    return std::filesystem::path{TILLSIM_SOURCE_DIR} / "resources" / "scenarios";
}

Scenario shipped(const char* file)
{
    return loadScenario(folder() / file);
}

TEST(ShippedScenarios, AreAllAccepted)
{
    for (const auto& entry : std::filesystem::directory_iterator{folder()}) {
        if (entry.path().extension() != ".toml")
            continue;
        EXPECT_NO_THROW((void)loadScenario(entry.path())) << entry.path();
    }
}

TEST(CornerShop, IsTheCheckoutLineOfTheQueueSystems)
{
    const Scenario scenario = shipped("corner_shop.toml");

    EXPECT_EQ(scenario.duration, 10min);
    EXPECT_EQ(scenario.arrivals,
              (std::vector<ArrivalSource>{{.kind = BatchArrivals{Distribution::constant(1.0),
                                                                 Distribution::uniformInt(0, 4), FirstBatch::Opening},
                                           .whenBlocked = WhenBlocked::Hold}}));
    EXPECT_EQ(scenario.basket, Basket{Distribution::uniformInt(0, 9)});
    EXPECT_EQ(scenario.products,
              (std::vector<Product>{{"beer", Distribution::constant(2.0), 1.0},
                                    {"bananas", Distribution::constant(0.5), 1.0},
                                    {"sausage", Distribution::constant(0.2), 1.0},
                                    {"diapers", Distribution::constant(0.2), 1.0}}));
    EXPECT_EQ(scenario.service, (Service{ProductScanning{}, std::nullopt}));
    EXPECT_EQ(scenario.banks, (std::vector<Bank>{{.name = "tills", .tills = 3, .capacity = 5}}));
}

TEST(SupermarketWeekday, HasTheCustomersOfAMeanTuesday)
{
    const Scenario scenario = shipped("supermarket_weekday.toml");

    const auto& profile = std::get<ProfileArrivals>(scenario.arrivals.at(0).kind);
    EXPECT_EQ(scenario.opens, 7h);
    EXPECT_EQ(scenario.duration, 15h);
    EXPECT_EQ(profile.interval, 1h);
    EXPECT_EQ(profile.perHour.size(), 15U);
    EXPECT_EQ(std::accumulate(profile.perHour.begin(), profile.perHour.end(), 0.0), 2207.0);
    EXPECT_EQ(*std::max_element(profile.perHour.begin(), profile.perHour.end()), 196.0);
}

TEST(SupermarketWeekday, HasTheBasketsAndTillsOfTheStudiedStore)
{
    const Scenario scenario = shipped("supermarket_weekday.toml");

    EXPECT_NEAR(scenario.basket.items.mean(), 9.842, 0.001);
    EXPECT_NEAR(std::sqrt(scenario.basket.items.variance()), 10.2, 0.1);
    const auto& formula = std::get<ItemFormula>(scenario.service.work);
    EXPECT_NEAR(toSeconds(formula.scale), std::exp(2.121935), 0.0001);
    EXPECT_EQ(formula.exponent, 0.698402);
    EXPECT_EQ(formula.residual, Distribution::lognormal(0.0, 0.4379));
    EXPECT_EQ(scenario.service.gap, TimeOfItems{Distribution::gamma(3.0742, 4.8306)});
    EXPECT_EQ(scenario.banks, (std::vector<Bank>{{.name = "tills", .tills = 6}}));
}

// E[items^exponent] over the table of baskets is 4.5106, so a customer takes 8.3473 s * 4.5106 * 1.1006 = 41.44 s, and
// with the gap of 14.85 s a till serves 64 an hour: the published 58 to 67.
TEST(SupermarketWeekday, KeepsThreeOfItsSixTillsAtWorkInTheBusiestHour)
{
    const Scenario scenario = shipped("supermarket_weekday.toml");

    const auto& formula = std::get<ItemFormula>(scenario.service.work);
    const double customer = toSeconds(formula.scale) * 4.5106 * formula.residual.mean();
    const double withGap = customer + std::get<Distribution>(*scenario.service.gap).mean();

    EXPECT_NEAR(customer, 41.44, 0.01);
    EXPECT_NEAR(196.0 * withGap / 3600.0, 3.06, 0.01);
}

TEST(SupermarketWeekday, SaysWhatTheShopWantsAndWhereItsNumbersComeFrom)
{
    const Scenario scenario = shipped("supermarket_weekday.toml");

    std::vector<std::string> places;
    for (const SourceNote& note : scenario.sources)
        places.push_back(note.place);
    EXPECT_EQ(scenario.targets, (Targets{WaitTarget{3min, 0.95}, 0.85}));
    EXPECT_EQ(scenario.costs.tillHour, 18.0);
    EXPECT_EQ(places,
              (std::vector<std::string>{"", "arrivals", "basket", "service.gap", "service", "bank[tills]",
                                        "targets.within", "targets", "costs"}));
}

}  // namespace

}  // namespace tillsim
