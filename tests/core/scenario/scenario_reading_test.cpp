// SPDX-License-Identifier: MIT
// What a scenario file means: every key that is supported, and its default.
#include "tests/core/scenario/refusal.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

TEST(ScenarioFile, NeedsOnlyArrivalsAServiceAndABank)
{
    const Scenario scenario = parsed("");

    Scenario expected{.name = "shop", .duration = 24h};
    expected.arrivals = {{.kind = PoissonArrivals{60.0}}};
    expected.service.work = Distribution::constant(30.0);
    expected.banks = {Bank{}};
    EXPECT_EQ(scenario, expected);
}

TEST(ScenarioFile, StartsWithWhatHoldsForTheWholeDay)
{
    const Scenario scenario = parsed(R"(
        schema = 1
        name = "A weekday"
        opens = "07:30"
        duration = "15h"
        after_closing = "stop"
        seed = 9223372036854775807)");

    EXPECT_EQ(scenario.name, "A weekday");
    EXPECT_EQ(scenario.opens, 7h + 30min);
    EXPECT_EQ(scenario.duration, 15h);
    EXPECT_EQ(scenario.afterClosing, AfterClosing::Stop);
    EXPECT_EQ(scenario.seed, 9223372036854775807U);
}

TEST(ScenarioFile, KeepsItsSourcesInOrder)
{
    const Scenario scenario = parsed(R"(
        source = "my own count"
        [[class]]
        name = "regular"
        patience = { exponential = { mean = "6min", source = "a guess" } }
        source = "a survey"
        [[class]]
        name = "vip"
        [costs]
        source = ""
        [[bank]]
        source = "the plan of the shop"
        balk = { in_system = 3, source = "seen" })");

    EXPECT_EQ(scenario.sources,
              (std::vector<SourceNote>{{"", "my own count"},
                                       {"class[regular].patience.exponential", "a guess"},
                                       {"class[regular]", "a survey"},
                                       {"bank", "the plan of the shop"},
                                       {"bank.balk", "seen"}}));
}

TEST(Arrivals, OfAllKindsKeepTheirOrder)
{
    const Scenario scenario = parsed(R"(
        duration = "2h"
        [[class]]
        name = "regular"
        [[class]]
        name = "vip"
        [[arrivals]]
        kind = "profile"
        interval = "30min"
        per_hour = [60, 0, 7.5, 12, 100]
        shape = "constant"
        [[arrivals]]
        kind = "batch"
        every = { exponential = { mean = "1min" } }
        size = { poisson = { mean = 2 } }
        first = "gap"
        when_blocked = "hold"
        class = "vip"
        limit = 10
        [[arrivals]]
        kind = "poisson"
        per_hour = 120)");

    EXPECT_EQ(scenario.arrivals,
              (std::vector<ArrivalSource>{{.kind = ProfileArrivals{30min, {60.0, 0.0, 7.5, 12.0, 100.0}}},
                                          {.kind = BatchArrivals{Distribution::exponential(60.0),
                                                                 Distribution::poisson(2.0), FirstBatch::AfterGap},
                                           .whenBlocked = WhenBlocked::Hold,
                                           .customerClass = 1,
                                           .limit = 10},
                                          {.kind = PoissonArrivals{120.0}}}));
}

TEST(Arrivals, SayHowLongADayIsWhereNothingElseDoes)
{
    EXPECT_EQ(parsed("[[arrivals]]\nkind = \"profile\"\ninterval = \"1h\"\nper_hour = [1, 2, 3]").duration, 3h);
    EXPECT_EQ(parsed("[[arrivals]]\nkind = \"profile\"\ninterval = \"1h\"\nper_hour = [1, 2, 3]\n"
                     "[[arrivals]]\nkind = \"profile\"\ninterval = \"30min\"\nper_hour = [1, 2, 3]")
                  .duration,
              90min);
    EXPECT_EQ(parsed("[[arrivals]]\nkind = \"profile\"\ninterval = \"20000d\"\nper_hour = [0, 1e-4]").duration,
              26'000 * 24h);
}

TEST(Classes, HaveSharesPrioritiesAndPatience)
{
    const Scenario scenario = parsed(R"(
        [[class]]
        name = "regular"
        share = 0.95
        priority = 2
        patience = { exponential = { mean = "6min" } }
        [[class]]
        name = "vip"
        share = 0.05)");

    EXPECT_EQ(scenario.classes,
              (std::vector<CustomerClass>{
                  {.name = "regular", .share = 0.95, .priority = 2, .patience = Distribution::exponential(360.0)},
                  {.name = "vip", .share = 0.05}}));
}

TEST(Classes, WithoutASharePartEquallyWhatTheOthersLeave)
{
    const Scenario scenario
        = parsed("[[class]]\nname = \"a\"\n[[class]]\nname = \"b\"\nshare = 0.5\n[[class]]\nname = \"c\"");

    EXPECT_EQ(scenario.classes[0].share, 0.25);
    EXPECT_EQ(scenario.classes[1].share, 0.5);
    EXPECT_EQ(scenario.classes[2].share, 0.25);
}

TEST(Classes, MayMissTheSumByAMillionth)
{
    const Scenario scenario
        = parsed("[[class]]\nname = \"a\"\nshare = 0.333333\n[[class]]\nname = \"b\"\nshare = 0.666667");

    EXPECT_EQ(scenario.classes[0].share, 0.333333);
}

TEST(ServiceTable, ReadsAFormulaOfTheItems)
{
    const Scenario scenario = parsed(R"(
        [basket]
        items = { lognormal = { mu = 1.87, sigma = 1.0 } }
        [service]
        kind = "formula"
        scale = "8.3473s"
        exponent = 0.698402
        residual = { lognormal = { mu = 0, sigma = 0.4379 } }
        gap = { gamma = { shape = 3.0742, scale = "4.8306s" } })");

    EXPECT_EQ(scenario.basket, Basket{Distribution::lognormal(1.87, 1.0)});
    EXPECT_EQ(scenario.service,
              (Service{ItemFormula{8'347'300us, 0.698402, Distribution::lognormal(0.0, 0.4379)},
                       TimeOfItems{Distribution::gamma(3.0742, 4.8306)}}));
}

TEST(ServiceTable, ReadsProducts)
{
    const Scenario scenario = parsed(R"(
        basket = { items = { uniform_int = { min = 0, max = 9 } } }
        [[product]]
        name = "beer"
        scan = { constant = "2s" }
        weight = 3
        [[product]]
        name = "bananas"
        scan = { uniform = { min = "200ms", max = "800ms" } }
        [service]
        kind = "products")");

    EXPECT_EQ(scenario.service, (Service{ProductScanning{}, std::nullopt}));
    EXPECT_EQ(scenario.products,
              (std::vector<Product>{{"beer", Distribution::constant(2.0), 3.0},
                                    {"bananas", Distribution::uniform(0.2, 0.8), 1.0}}));
}

TEST(ServiceTable, TakesAFormulaWhereTheItemsAreKnown)
{
    const Scenario scenario = parsed(R"(
        basket.items = { geometric = { mean = 8 } }
        [service]
        kind = "time"
        time = { formula = { scale = "22.7s", exponent = 0.67 } }
        gap = { formula = { scale = "33.67s", exponent = 0.223, residual = { lognormal = { mu = 0, sigma = 0.4821 } } } })");

    EXPECT_EQ(scenario.service,
              (Service{ItemFormula{22'700ms, 0.67},
                       TimeOfItems{ItemFormula{33'670ms, 0.223, Distribution::lognormal(0.0, 0.4821)}}}));
}

TEST(BankTable, HasTillsALineAndRulesForIt)
{
    const Scenario scenario = parsed(R"(
        [[bank]]
        name = "express"
        tills = 6
        lines = "shared"
        discipline = "priority"
        capacity = 12
        when_full = "turn_away"
        balk = { in_system = 3 })");

    EXPECT_EQ(scenario.banks,
              (std::vector<Bank>{{.name = "express",
                                  .tills = 6,
                                  .discipline = Discipline::Priority,
                                  .capacity = 12,
                                  .whenFull = WhenFull::TurnAway,
                                  .balkInSystem = 3}}));
}

TEST(TargetsAndCosts, ArePlainNumbers)
{
    const Scenario scenario = parsed(R"(
        [targets]
        within = { time = "3min", share = 0.95 }
        one_plus_one = 0.85
        [costs]
        till_hour = 18.0
        waiting_hour = 9)");

    EXPECT_EQ(scenario.targets, (Targets{WaitTarget{3min, 0.95}, 0.85}));
    EXPECT_EQ(scenario.costs, (Costs{18.0, 9.0}));
}

}  // namespace

}  // namespace tillsim
