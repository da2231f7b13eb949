// SPDX-License-Identifier: MIT
// The same scenario and seed give the same fingerprint, on every machine, compiler and optimisation level, today and
// tomorrow; another seed, or one customer who is served a nanosecond longer, gives another.
#include "core/experiment/simulation.hpp"
#include "core/scenario/scenario_file.hpp"
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

namespace tillsim {
namespace {

/// Something of everything that can be simulated.
Scenario everything()
{
    Scenario scenario{.name = "everything", .duration = 2h};
    scenario.arrivals
        = {{.kind = ProfileArrivals{.interval = 30min, .perHour = {60.0, 0.0, 240.0, 30.0}}},
           {.kind = PoissonArrivals{90.0}, .customerClass = 1, .limit = 150},
           {.kind = BatchArrivals{Distribution::gamma(2.0, 120.0), Distribution::poisson(1.5), FirstBatch::AfterGap},
            .whenBlocked = WhenBlocked::Hold},
           comers({{.arrival = 90s, .service = 33s, .items = 2},
                   {.arrival = 30s, .patience = 10min},
                   {.arrival = 30s, .priority = -3, .customerClass = 0}})};
    scenario.classes
        = {{.name = "regular", .share = 0.7, .priority = 2, .patience = Distribution::weibull(1.5, 400.0)},
           {.name = "vip", .share = 0.2, .priority = 1},
           {.name = "hasty", .share = 0.1, .priority = 2, .patience = Distribution::triangular(1.0, 60.0, 300.0)}};
    scenario.basket.items = Distribution::lognormal(1.87, 1.0);
    scenario.service.work = ItemFormula{
        .scale = fromSeconds(8.3473), .exponent = 0.698402, .residual = Distribution::lognormal(0, 0.4379)};
    scenario.service.gap = TimeOfItems{Distribution::gamma(3.0742, 4.8306)};
    scenario.banks = {Bank{.tills = 3, .discipline = Discipline::Priority, .capacity = 12}};
    return scenario;
}

/// Two banks with everything switched on.
Scenario wholeShop()
{
    Scenario scenario = everything();
    scenario.name = "whole_shop";
    scenario.products = {{.name = "beer",
                          .scan = Distribution::constant(2.0),
                          .helper = HelperNeed{0, 0.05, Distribution::constant(20.0)}},
                         {.name = "bananas", .scan = Distribution::exponential(1.0), .weight = 4.0}};
    scenario.service.work = ProductScanning{};
    scenario.classes[1].service
        = OwnService{.work = ItemFormula{.scale = 6s, .exponent = 0.7, .residual = Distribution::lognormal(0, 0.3)}};
    scenario.classes[2].items = Distribution::geometric(3.0);
    scenario.helpers = {{.name = "manager", .roster = {{0s, 80min, 1}}}, {.name = "attendant", .count = 2}};
    scenario.helpers[0].roster.push_back({80min, 3h, 1});
    scenario.calls = {{"age check", 0, CallPer::Basket, 0.03, Distribution::constant(20.0)},
                      {"unmarked", 1, CallPer::Item, 0.01, Distribution::constant(30.0)}};
    scenario.tenders = {{"cash", 0.5, Distribution::normal(18.1, 5.0)}, {"card", 0.5, Distribution::gamma(3.0, 4.0)}};
    scenario.classes[1].tenderShares = {0.1, 0.9};
    scenario.banks = {
        Bank{.name = "tills",
             .tills = 4,
             .lines = Lines::PerTill,
             .discipline = Discipline::Priority,
             .preemption = Preemption::Resume,
             .capacity = 4,
             .balkLength = 4,
             .balkPerWaiting = 0.02,
             .choice = LineChoice::FewestItems,
             .choiceNoise = 0.3,
             .jockeyThreshold = 2,
             .speed = {1.0, 1.1, 0.9, 1.0},
             .roster = {{.from = 0s, .to = 2h, .tills = 2},
                        {.from = 30min, .to = 100min, .till = {3}, .cashier = "Anna", .speed = 0.9}},
             .endOfShift = EndOfShift::ServeLine,
             .breaks = {{0, 45min, 10min}},
             .breakdown = Breakdown{Distribution::exponential(3600.0), Distribution::exponential(300.0)}},
        Bank{.name = "self",
             .tills = 4,
             .capacity = 6,
             .balkInSystem = 9,
             .pick = TillPick::Random,
             .maxItems = 15,
             .service = OwnService{.work = ItemFormula{.scale = 22s, .exponent = 0.67}},
             .selfCheckout = SelfCheckout{0.12, Distribution::exponential(25.0), 1},
             .opening = OpeningPolicy{
                 .perTill = 1.0, .count = CountedForOpening::InSystem, .lag = 60s, .minOpen = 5min, .initially = 2}}};
    scenario.interventions = {{20min, InterventionKind::Open, 0, 3, {}, 0},
                              {50min, InterventionKind::Close, 0, 1, {}, 0},
                              {60min, InterventionKind::Break, 1, 0, 5min, 0},
                              {70min, InterventionKind::Rush, 0, 0, {}, 25}};
    scenario.route.rule = RouteRule::Fastest;
    return scenario;
}

Scenario shipped(const std::string& name)
{
    return loadScenario(TILLSIM_SOURCE_DIR "/resources/scenarios/" + name + ".toml");
}

/// Lines of "NAME SEED FINGERPRINT"; those that start with # are comments.
using Golden = std::map<std::string, std::string>;

Golden golden()
{
    std::ifstream file{TILLSIM_SOURCE_DIR "/tests/golden/fingerprints.txt"};
    Golden lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with('#'))
            lines.emplace(line.substr(0, line.rfind(' ')), line.substr(line.rfind(' ') + 1));
    }
    return lines;
}

std::uint64_t fingerprintOf(const Scenario& scenario, std::uint64_t seed)
{
    return simulate(scenario, {.seed = seed}).fingerprint;
}

TEST(Fingerprints, AreTheSameEverywhere)
{
    Golden actual;
    for (const std::uint64_t seed : {1U, 42U}) {
        const std::string end = ' ' + std::to_string(seed);
        actual.emplace("corner_shop" + end, toHex(fingerprintOf(shipped("corner_shop"), seed)));
        actual.emplace("supermarket_weekday" + end, toHex(fingerprintOf(shipped("supermarket_weekday"), seed)));
        actual.emplace("whole_shop" + end, toHex(fingerprintOf(wholeShop(), seed)));
        actual.emplace("everything" + end, toHex(fingerprintOf(everything(), seed)));
    }

    EXPECT_EQ(actual, golden());
}

TEST(Fingerprints, DifferWithSeedAndReplication)
{
    const auto fingerprint = fingerprintOf(everything(), 1);

    EXPECT_NE(fingerprintOf(everything(), 2), fingerprint);
    EXPECT_NE(simulate(everything(), {.replication = 1}).fingerprint, fingerprint);
}

TEST(Fingerprints, DifferIfOneCustomerIsServedANanosecondLonger)
{
    Scenario scenario = everything();

    *std::get<TraceArrivals>(scenario.arrivals.back().kind).rows.front().service += 1ns;

    EXPECT_NE(fingerprintOf(scenario, 1), fingerprintOf(everything(), 1));
}

TEST(Fingerprints, DoNotDependOnWhoListens)
{
    Story story;
    Reporter reporter{story};

    const auto watched = simulate(everything(), {.observers = {&reporter}});

    EXPECT_EQ(watched.fingerprint, fingerprintOf(everything(), 1));
    EXPECT_GT(story.size(), 1'000U);
}

TEST(Fingerprints, CanBeRecomputedFromTheEvents)
{
    class Recomputed final : public EventObserver {
    public:
        void on(const ShopEvent& event) override
        {
            for (const auto word : {static_cast<std::uint64_t>(event.at.time_since_epoch().count()),
                                    static_cast<std::uint64_t>(event.kind), static_cast<std::uint64_t>(event.customer),
                                    static_cast<std::uint64_t>(event.till)})
                hash = (((hash << 5) | (hash >> 59)) ^ word) * 0x517cc1b727220a95U;
        }

        std::uint64_t hash = 0;
    };
    Recomputed recomputed;

    const auto result = simulate(everything(), {.observers = {&recomputed}});

    EXPECT_EQ(recomputed.hash, result.fingerprint);
}

}  // namespace
}  // namespace tillsim
