// SPDX-License-Identifier: MIT
// What the tables of a large shop mean: banks, rosters, helpers, tenders, routes and interventions.
#include "tests/core/scenario/refusal.hpp"
#include "tests/core/scenario/whole_scenario.hpp"

#include <gtest/gtest.h>

#include <variant>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

const Scenario& whole()
{
    static const Scenario scenario = parsed(wholeScenario);
    return scenario;
}

TEST(WholeFormat, HasRenewalsAndLinearProfiles)
{
    EXPECT_EQ(whole().arrivals[0],
              (ArrivalSource{.kind = ProfileArrivals{5h, {71.0, 128.0, 164.0}, ProfileShape::Linear}}));
    EXPECT_EQ(whole().arrivals[1],
              (ArrivalSource{
                  .kind = RenewalArrivals{Distribution::erlang(4, 10.0)}, .customerClass = 1, .limit = 1'000'000}));
}

TEST(WholeFormat, HasClassesThatDifferFromTheOthers)
{
    EXPECT_EQ(whole().classes[1],
              (CustomerClass{.name = "vip",
                             .share = 0.05,
                             .items = Distribution::geometric(3.0),
                             .service = OwnService{.work = Distribution::constant(1.0)},
                             .tenderShares = {0.8, 0.2},
                             .productWeights = {3.0, 0.0},
                             .banks = {0, 1}}));
}

TEST(WholeFormat, HasHelpersAndReasonsToCallThem)
{
    EXPECT_EQ(whole().helpers,
              (std::vector<Helper>{{.name = "manager", .count = 1},
                                   {.name = "attendant", .count = 2, .roster = {{2h, 11h, 1}, {5h, 7h, 1}}}}));
    EXPECT_EQ(whole().calls,
              (std::vector<HelperCall>{{"age check", 0, CallPer::Basket, 0.03, Distribution::constant(20.0)},
                                       {"no label", 0, CallPer::Item, 0.01, Distribution::constant(30.0)}}));
    EXPECT_EQ(whole().products[0].helper, (HelperNeed{0, 0.3, Distribution::constant(20.0)}));
    EXPECT_EQ(whole().products[1].helper, std::nullopt);
}

TEST(WholeFormat, HasTendersOfWhichTheLastTakesTheRest)
{
    EXPECT_EQ(whole().tenders,
              (std::vector<Tender>{{"cash", 0.47, Distribution::normal(18.1, 5.0)},
                                   {"card", 0.53, Distribution::constant(13.0)}}));
}

TEST(WholeFormat, HasLinesWithAllTheirRules)
{
    const Bank& bank = whole().banks[0];

    EXPECT_EQ(bank.lines, Lines::PerTill);
    EXPECT_EQ(bank.discipline, Discipline::Priority);
    EXPECT_EQ(bank.preemption, Preemption::Resume);
    EXPECT_EQ(bank.preemptOrder, PreemptOrder::Oldest);
    EXPECT_EQ(bank.whenFull, WhenFull::Displace);
    EXPECT_EQ(bank.balkLength, 12);
    EXPECT_EQ(bank.balkInSystem, 30);
    EXPECT_EQ(bank.balkPerWaiting, 0.05);
    EXPECT_EQ(bank.choice, LineChoice::ShortestOf);
    EXPECT_EQ(bank.sample, 3);
    EXPECT_EQ(bank.choiceNoise, 0.3);
    EXPECT_EQ(bank.jockeyThreshold, 2);
}

TEST(WholeFormat, HasTillsThatComeAndGo)
{
    const Bank& bank = whole().banks[0];

    EXPECT_EQ(bank.speed, (std::vector<double>{1.0, 1.0, 0.9, 1.1, 1.0, 1.0}));
    EXPECT_EQ(bank.roster,
              (std::vector<RosterRow>{{.from = 0h, .to = 15h, .tills = 3},
                                      {.from = 3h, .to = 12h, .till = {0, 3}},
                                      {.from = 16s, .to = 8h, .till = {1}, .cashier = "Anna", .speed = 0.9}}));
    EXPECT_EQ(bank.endOfShift, EndOfShift::ServeLine);
    EXPECT_EQ(bank.breaks, (std::vector<TillBreak>{{0, 5h, 30min}}));
    EXPECT_EQ(bank.breakdown, (Breakdown{Distribution::exponential(144'000.0), Distribution::exponential(600.0)}));
    EXPECT_EQ(bank.opening, (OpeningPolicy{2.0, CountedForOpening::InSystem, 60s, 10min, 2}));
}

TEST(WholeFormat, HasASelfCheckoutWithAServiceOfItsOwn)
{
    EXPECT_EQ(whole().banks[1],
              (Bank{.name = "self",
                    .tills = 4,
                    .pick = TillPick::Fastest,
                    .maxItems = 10,
                    .speed = {1.0, 1.0, 1.1, 1.0},
                    .service = OwnService{ProductScanning{}, TimeOfItems{ItemFormula{33'670ms, 0.223}}},
                    .selfCheckout = SelfCheckout{0.12, Distribution::exponential(25.0), 1}}));
}

TEST(WholeFormat, HasARouteAndInterventions)
{
    EXPECT_EQ(whole().route, (Route{RouteRule::Share, {0.6, 0.4}}));
    EXPECT_EQ(
        whole().interventions,
        (std::vector<Intervention>{{.at = 4h + 42min + 7'250ms, .kind = InterventionKind::Open, .bank = 0, .till = 4},
                                   {.at = 13h, .kind = InterventionKind::Break, .bank = 1, .till = 0, .length = 15min},
                                   {.at = 11h, .kind = InterventionKind::Rush, .customers = 40}}));
}

TEST(WholeFormat, HasADefaultForEverythingInABank)
{
    const Bank bank = parsed("[[bank]]\nopening = { when_waiting_per_till = 1.5 }").banks[0];

    EXPECT_EQ(bank, (Bank{.opening = OpeningPolicy{1.5, CountedForOpening::Waiting, 0s, 0s, 1}}));
    EXPECT_EQ(bank.pick, TillPick::LongestIdle);
    EXPECT_EQ(bank.choice, LineChoice::Shortest);
    EXPECT_EQ(bank.sample, 2);
    EXPECT_EQ(bank.endOfShift, EndOfShift::FinishCustomer);
}

TEST(AClass, SharesWhatItsTendersLeaveAsOthersDo)
{
    const Scenario scenario = parsed(R"(
        [[class]]
        name = "young"
        tender = { cash = 0.1 }
        [[tender]]
        name = "cash"
        share = 0.4
        time.constant = "18s"
        [[tender]]
        name = "card"
        share = 0.4
        time.constant = "13s"
        [[tender]]
        name = "mobile"
        share = 0.2
        time.constant = "12s")");

    EXPECT_DOUBLE_EQ(scenario.classes[0].tenderShares[0], 0.1);
    EXPECT_DOUBLE_EQ(scenario.classes[0].tenderShares[1], 0.6);
    EXPECT_DOUBLE_EQ(scenario.classes[0].tenderShares[2], 0.3);
}

TEST(AClass, KeepsTheWeightsOfProductsThatItDoesNotName)
{
    const Scenario scenario = parsed(R"(
        [[class]]
        name = "young"
        products = { bananas = 7 }
        [[product]]
        name = "beer"
        weight = 2
        scan.constant = "2s"
        [[product]]
        name = "bananas"
        scan.constant = "1s")");

    EXPECT_EQ(scenario.classes[0].productWeights, (std::vector<double>{2.0, 7.0}));
}

TEST(ABankOfItsOwn, MayHaveOnlyAGap)
{
    const Scenario scenario = parsed("[[bank]]\n[bank.service]\ngap = { constant = \"0s\" }");

    EXPECT_EQ(scenario.banks[0].service, (OwnService{std::nullopt, TimeOfItems{Distribution::constant(0.0)}}));
}

TEST(AnIntervention, NeedsNoBankWhereThereIsOne)
{
    const Scenario scenario = parsed("[[intervention]]\nat = \"1h\"\ndo = \"close\"\ntill = 1");

    EXPECT_EQ(scenario.interventions, (std::vector<Intervention>{{.at = 1h, .kind = InterventionKind::Close}}));
}

TEST(WholeFormat, KeepsTheSourcesOfAllTables)
{
    const Scenario scenario = parsed(R"(
        [[helper]]
        name = "attendant"
        source = "a"
        [[bank]]
        roster = [ { from = "1h", to = "2h", tills = 1, source = "b" }, { from = "3h", to = "4h", tills = 1 } ]
        opening = { when_waiting_per_till = 2, source = "c" }
        service = { kind = "time", time = { constant = "1s", source = "d" } }
        [route]
        source = "e"
        [[intervention]]
        at = "1h"
        do = "rush"
        customers = 2
        source = "f")");

    EXPECT_EQ(scenario.sources,
              (std::vector<SourceNote>{{"helper[attendant]", "a"},
                                       {"bank.roster[1]", "b"},
                                       {"bank.opening", "c"},
                                       {"bank.service.time", "d"},
                                       {"route", "e"},
                                       {"intervention", "f"}}));
}

TEST(EveryService, MayBelongToABankOrAClass)
{
    constexpr const char* arrivals = "[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\n";
    constexpr const char* bank = "[[bank]]\n[bank.service]\nkind = \"time\"\ntime = { constant = \"1s\" }\n";
    constexpr const char* own
        = "[[bank]]\n[[class]]\nname = \"a\"\nservice = { kind = \"time\", time = { constant = \"1s\" } }\n";
    const auto read = [&](const char* rest) { return parseScenario(std::string{arrivals} + rest, "shop.toml", {}); };

    EXPECT_EQ(read(bank).service, Service{});
    EXPECT_EQ(read(own).service, Service{});
}

}  // namespace

}  // namespace tillsim
