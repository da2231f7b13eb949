// SPDX-License-Identifier: MIT
// Which of several banks a customer goes to.
#include "tests/core/store/small_shop.hpp"

#include <gmock/gmock.h>

namespace tillsim {
namespace {

using testing::ElementsAre;

/// An express bank of one till for up to 5 items, and two tills for all.
Scenario twoBanks(std::vector<TraceRow> rows)
{
    Scenario scenario = smallShop(std::move(rows));
    scenario.banks = {{.name = "express", .tills = 1, .maxItems = 5}, {.name = "tills", .tills = 2}};
    return scenario;
}

std::vector<std::uint32_t> banksOf(const Scenario& scenario)
{
    auto records = visitorsOf(scenario);
    std::sort(records.begin(), records.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    std::vector<std::uint32_t> banks;
    for (const CustomerRecord& record : records)
        banks.push_back(record.bank);
    return banks;
}

TEST(Routing, SendsLargeBasketsPastTheExpressTill)
{
    EXPECT_THAT(banksOf(twoBanks({{.arrival = 0s, .service = 90s, .items = 6},
                                  {.arrival = 1s, .service = 90s, .items = 6},
                                  {.arrival = 2s, .service = 90s, .items = 6}})),
                ElementsAre(1, 1, 1));
}

TEST(Routing, GoesWhereThereAreFewestForEachOpenTill)
{
    // Of the small ones the first two are at the express till and at another, or the other way round; with one at each
    // of the two tills, three are alike; then there are two at the express till.
    std::vector<TraceRow> rows{{.arrival = 0s, .service = 900s, .items = 9},
                               {.arrival = 1s, .service = 900s, .items = 9}};
    rows.push_back({.arrival = 2s, .service = 900s, .items = 1});
    rows.push_back({.arrival = 3s, .service = 900s, .items = 9});

    EXPECT_THAT(banksOf(twoBanks(rows)), ElementsAre(1, 1, 0, 1));
}

TEST(Routing, MayGoByTheExpectedWait)
{
    // 100 s at the express till, and 2 * 90 s and 10 s at two tills: both of these are free sooner.
    Scenario scenario = twoBanks({{.arrival = 0s, .service = 100s, .items = 1, .bank = 0},
                                  {.arrival = 0s, .service = 90s, .items = 9},
                                  {.arrival = 0s, .service = 90s, .items = 9},
                                  {.arrival = 0s, .service = 9s, .items = 9},
                                  {.arrival = 1s, .service = 1s, .items = 1},
                                  {.arrival = 2s, .service = 1s, .items = 1}});
    scenario.route.rule = RouteRule::Fastest;

    // (89 + 89 + 9) / 2 = 93.5 s against 99 s; then 1 s more at the one, against 98 s.
    EXPECT_THAT(banksOf(scenario), ElementsAre(0, 1, 1, 1, 1, 1));
}

TEST(Routing, MayGoByShareAmongTheBanksThatTakeACustomer)
{
    ArrivalSource source = batches(1s, 1);
    source.limit = 2'000;
    Scenario scenario = smallShop(std::vector{source});
    scenario.duration = 2'000s;
    scenario.banks = {{.name = "a"}, {.name = "b"}, {.name = "c", .maxItems = 1}};
    scenario.basket.items = Distribution::constant(2.0);
    scenario.route = {RouteRule::Share, {0.6, 0.2, 0.2}};

    const auto banks = banksOf(scenario);

    EXPECT_NEAR(static_cast<double>(std::count(banks.begin(), banks.end(), 0U)), 1'500,
                5 * 19.4);  // Binomial: 5 sd, 6e-7.
    EXPECT_EQ(std::count(banks.begin(), banks.end(), 2U), 0);
}

/// A customer a second, three of five to "a" and the others to "b", who opens at 100 s.
Scenario sharedWithABankThatOpensLate()
{
    ArrivalSource source = batches(1s, 1);
    source.limit = 300;
    Scenario scenario = smallShop(std::vector{source});
    scenario.banks = {{.name = "a"}, {.name = "b", .roster = {{.from = 100s, .to = 1000s, .tills = 1}}}};
    scenario.route = {RouteRule::Share, {0.6, 0.4}};
    return scenario;
}

TEST(Routing, SharesOnlyAmongTheBanksThatAreOpen)
{
    const Scenario scenario = sharedWithABankThatOpensLate();
    Scenario alwaysOpen = scenario;
    alwaysOpen.banks[1].roster.clear();

    const auto banks = banksOf(scenario);
    const auto elsewhere = banksOf(alwaysOpen);

    ASSERT_EQ(banks.size(), 300U);
    EXPECT_EQ(std::count(banks.begin(), banks.begin() + 100, 0U), 100);
    // The roster changes before anybody comes in that instant; and who has a choice chooses as in any other run.
    EXPECT_TRUE(std::equal(banks.begin() + 100, banks.end(), elsewhere.begin() + 100));
    EXPECT_NEAR(static_cast<double>(std::count(elsewhere.begin(), elsewhere.end(), 0U)), 180.0,
                5 * 8.49);  // Binomial: 5 sd, 6e-7.
}

TEST(Routing, SharesAmongAllWhereNoBankIsOpen)
{
    Scenario scenario = sharedWithABankThatOpensLate();
    scenario.banks[0].roster = scenario.banks[1].roster;
    Scenario alwaysOpen = scenario;
    alwaysOpen.banks[0].roster.clear();
    alwaysOpen.banks[1].roster.clear();

    EXPECT_EQ(banksOf(scenario), banksOf(alwaysOpen));
}

TEST(Routing, SendsThoseWithoutAShareToTheFirstBankThatIsOpen)
{
    Scenario scenario = sharedWithABankThatOpensLate();
    scenario.route.shares = {0.0, 1.0};

    const auto banks = banksOf(scenario);

    EXPECT_EQ(std::count(banks.begin(), banks.begin() + 100, 0U), 100);
    EXPECT_EQ(std::count(banks.begin() + 100, banks.end(), 1U), 200);
}

TEST(Routing, PassesABankWhoseTillsFinishTheirLastCustomers)
{
    Scenario scenario = smallShop({{.arrival = 0s, .service = 10s, .bank = 1},
                                   {.arrival = 1s, .service = 1s, .bank = 1},
                                   {.arrival = 6s, .service = 1s},
                                   {.arrival = 21s, .service = 1s}});
    scenario.banks
        = {{.name = "a"},
           {.name = "b", .roster = {{.from = 0s, .to = 5s, .tills = 1}, {.from = 20s, .to = 30s, .tills = 1}}}};
    scenario.route = {RouteRule::Share, {0.0, 1.0}};

    EXPECT_EQ(
        storyOf(scenario),
        (Story{"0 joined 0", "0 started 0 at 1", "1 joined 1", "6 joined 2", "6 started 2 at 0", "7 served 2 at 0",
               "10 served 0 at 1", "10 till_closed at 1", "20 started 1 at 1", "21 served 1 at 1", "21 joined 3",
               "21 started 3 at 1", "22 served 3 at 1", "30 till_closed at 1"}));
}

TEST(Routing, KeepsAClassToItsBanksAndARowToTheBankThatItNames)
{
    Scenario scenario = twoBanks({{.arrival = 0s, .service = 90s, .customerClass = 1, .items = 1},
                                  {.arrival = 1s, .service = 90s, .customerClass = 1, .items = 1},
                                  {.arrival = 2s, .service = 90s, .items = 99, .bank = 0}});
    scenario.classes = {{.name = "all"}, {.name = "quick", .share = 0.0, .banks = {0}}};

    EXPECT_THAT(banksOf(scenario), ElementsAre(0, 0, 0));
}

TEST(Routing, PrefersABankWithRoom)
{
    Scenario scenario = twoBanks({{.arrival = 0s, .service = 90s, .items = 1, .bank = 0},
                                  {.arrival = 0s, .service = 90s, .items = 1, .bank = 0},
                                  {.arrival = 1s, .service = 90s, .items = 1}});
    scenario.banks[0].capacity = 1;

    const Story story = storyOf(scenario);

    EXPECT_EQ(std::count(story.begin(), story.end(), "1 started 2 at 1"), 1);
}

TEST(Routing, SendsABasketThatIsTooLargeForAllWhereMostAreTaken)
{
    Scenario scenario = twoBanks({{.arrival = 0s, .service = 90s, .items = 9},
                                  {.arrival = 0s, .service = 90s, .items = 9},
                                  {.arrival = 0s, .service = 90s, .items = 9},
                                  {.arrival = 0s, .service = 90s, .items = 6}});
    scenario.banks[1].maxItems = 8;

    EXPECT_THAT(banksOf(scenario), ElementsAre(1, 1, 1, 1));
}

TEST(Routing, SendsATooLargeBasketToOneOfThoseThatTakeMost)
{
    Scenario scenario = twoBanks({{.arrival = 0s, .service = 90s, .items = 9, .bank = 1},
                                  {.arrival = 0s, .service = 90s, .items = 9, .bank = 1},
                                  {.arrival = 1s, .service = 90s, .items = 9}});
    scenario.banks[1].maxItems = 8;
    scenario.banks.push_back({.name = "more tills", .maxItems = 8});

    EXPECT_THAT(banksOf(scenario), ElementsAre(1, 1, 2));
}

TEST(Routing, KeepsATooLargeBasketToTheBanksOfItsClass)
{
    Scenario scenario = twoBanks({{.arrival = 0s, .service = 90s, .customerClass = 1, .items = 9}});
    scenario.classes = {{.name = "all"}, {.name = "quick", .share = 0.0, .banks = {0}}};

    EXPECT_THAT(banksOf(scenario), ElementsAre(0));
}

TEST(Service, OfTheBankWinsOverThatOfTheClassOverTheGeneralOne)
{
    Scenario scenario = smallShop({{.arrival = 0s, .bank = 0},
                                   {.arrival = 0s, .customerClass = 1, .bank = 0},
                                   {.arrival = 0s, .customerClass = 1, .bank = 1}});
    scenario.banks
        = {{.name = "a", .tills = 2}, {.name = "b", .service = OwnService{.work = Distribution::constant(3.0)}}};
    scenario.classes
        = {{.name = "x"}, {.name = "y", .share = 0.0, .service = OwnService{.work = Distribution::constant(2.0)}}};
    scenario.service.work = Distribution::constant(1.0);

    std::vector<Duration> services;
    for (const CustomerRecord& record : visitorsOf(scenario))
        services.push_back(record.service);

    EXPECT_THAT(services, ElementsAre(1s, 2s, 3s));
}

}  // namespace
}  // namespace tillsim
