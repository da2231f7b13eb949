// SPDX-License-Identifier: MIT
// Which model theory sees in a scenario, and one value of each, from reference/theory.csv or a hand computation.
#include "core/theory/theory.hpp"

#include "tests/core/theory/shops.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <vector>

namespace tillsim {

namespace {

using testing::IsEmpty;

struct Recognised {
    const char* name;
    Scenario scenario;
    const char* model;
    const char* valueName;
    double value;
};

void PrintTo(const Recognised& recognised, std::ostream* out)
{
    *out << recognised.name;
}

class ExactModel : public testing::TestWithParam<Recognised> { };

TEST_P(ExactModel, IsRecognisedAndHasTheValueOfTheTable)
{
    const Recognised& expected = GetParam();

    const Theory theory = theoryOf(expected.scenario);

    EXPECT_EQ(theory.model, expected.model);
    EXPECT_THAT(theory.broken, IsEmpty());
    EXPECT_TRUE(theory.exact);
    EXPECT_NEAR(valueOf(theory, expected.valueName), expected.value, 1e-9 * expected.value);
}

Scenario withBank(double rate, std::int64_t tills, Bank bank)
{
    bank.tills = tills;
    return changed(shop(rate, tills), [&](Scenario& scenario) { scenario.banks = {bank}; });
}

Scenario withTwoClasses(double first, double second, std::int64_t tills, Preemption preemption)
{
    return changed(shop(first + second, tills), [&](Scenario& scenario) {
        scenario.classes = {CustomerClass{.name = "vip", .share = first / (first + second), .priority = 1},
                            CustomerClass{.name = "other", .share = second / (first + second), .priority = 2}};
        scenario.banks[0].discipline = Discipline::Priority;
        scenario.banks[0].preemption = preemption;
    });
}

std::vector<Recognised> exactModels()
{
    const Bank lanes{.lines = Lines::PerTill};
    const auto capacity = [](std::int64_t places) { return Bank{.capacity = places, .whenFull = WhenFull::TurnAway}; };
    const BatchArrivals pairs{.every = Distribution::exponential(1.0 / 1.2), .size = Distribution::constant(2.0)};
    return {
        {"MM1", shop(0.9, 1), "M/M/1", "wait_s.mean", 9.0},
        {"MM5", shop(4.0, 5), "M/M/5", "share.waiting", 0.554112554113},
        {"MM1Percentile", shop(0.9, 1), "M/M/1", "wait_s.p95", 28.9037175789616},
        {"MM1Lifo", withBank(0.9, 1, {.discipline = Discipline::Lifo}), "M/M/1, last come first served", "wait_s.sd",
         41.4608248832558},
        {"ErlangOfOnePhase", shop(4.0, 5, Distribution::erlang(1, 1.0)), "M/M/5", "share.waiting", 0.554112554113},
        {"MG1", shop(0.7, 1, Distribution::uniform(0.5, 1.5)), "M/G/1", "wait_s.mean", 0.7 * 13.0 / 12.0 / 0.6},
        {"MD1", shop(0.8, 1, Distribution::constant(1.0)), "M/D/1", "wait_s.mean", 2.0},
        {"MD3", shop(2.4, 3, Distribution::constant(1.0)), "M/D/3", "wait_s.mean", 0.553900225134205},
        {"ME2And5", shop(4.0, 5, Distribution::erlang(2, 1.0)), "M/E2/5", "wait_s.mean", 0.423226072542},
        {"LimitedRoom", withBank(6.0, 5, capacity(5)), "M/M/5/10", "share.turned_away", 0.212593133073},
        {"LossForAnyService",
         changed(withBank(10.0, 10, {.balkInSystem = 10}),
                 [](Scenario& scenario) { scenario.service.work = Distribution::lognormal(-0.5, 1.0); }),
         "M/G/10 without waiting (Erlang B)", "share.balked", 0.214582343105},
        {"ErlangA", withPatience(6.0, 5, Distribution::exponential(2.0)), "M/M/5+M (Erlang A)", "share.reneged",
         0.226386610005},
        {"ConstantPatience", withPatience(1.8, 2, Distribution::constant(1.0)), "M/M/2+D (constant patience)",
         "share.reneged", 0.187790109527646},
        {"UniformPatience", withPatience(4.5, 5, Distribution::uniform(0.0, 2.0)), "M/M/5+U (uniform patience)",
         "share.reneged", 0.117350377331138},
        // By solving the chain of a customer and of those who come later; simulated, with seconds for minutes, 11.06 s
        // +- 0.02 s.
        {"ErlangALifo",
         changed(withPatience(13.0 / 6.0, 2, Distribution::exponential(1.0)),
                 [](Scenario& each) { each.banks[0].discipline = Discipline::Lifo; }),
         "M/M/2+M (Erlang A), last come first served", "wait_s.mean", 0.184572646286875},
        // Simulated, of 12 days of 1,200 h: 0.2973 +- 0.0012.
        {"ErlangALifoLosesAsManyAsFifo",
         changed(withPatience(13.0 / 6.0, 2, Distribution::exponential(1.0)),
                 [](Scenario& each) { each.banks[0].discipline = Discipline::Lifo; }),
         "M/M/2+M (Erlang A), last come first served", "share.reneged", 0.297228546139784},
        {"NoPatienceAtAll", withPatience(10.0, 10, Distribution::constant(0.0)), "M/M/10 without waiting (Erlang B)",
         "share.reneged", 0.214582343105},
        {"PatienceOfAClassThatNobodyBelongsTo",
         changed(shop(0.9, 1),
                 [](Scenario& each) {
                     each.classes
                         = {CustomerClass{.name = "all", .share = 1.0},
                            CustomerClass{.name = "none", .share = 0.0, .patience = Distribution::constant(1.0)}};
                 }),
         "M/M/1", "wait_s.mean", 9.0},
        {"LossWithAGapThatNobodyWaitsFor",
         changed(withBank(10.0, 10, {.balkInSystem = 10}),
                 [](Scenario& each) { each.service.gap = Distribution::constant(0.5); }),
         "M/M/10 without waiting (Erlang B)", "share.balked", 0.214582343105},
        {"LossAtLinesThatNobodyStandsIn", withBank(10.0, 10, {.lines = Lines::PerTill, .balkInSystem = 10}),
         "M/M/10 without waiting (Erlang B)", "share.balked", 0.214582343105},
        {"HeldBackByNoFullLine",
         changed(withBank(6.0, 5, capacity(5)),
                 [](Scenario& each) { each.arrivals[0].whenBlocked = WhenBlocked::Hold; }),
         "M/M/5/10", "share.turned_away", 0.212593133073},
        // By hand: 0 to 3 in the shop with weights 1, 1, 1, 1/2: nobody joins two who wait.
        {"BalkingAlone", withBank(1.0, 1, {.balkPerWaiting = 0.5}), "M/M/1 with balking", "in_shop.mean",
         (1.0 + 2.0 + 3.0 * 0.5) / (1.0 + 1.0 + 1.0 + 0.5)},
        {"Priorities", withTwoClasses(0.6, 1.0, 2, Preemption::None), "M/M/2 with priorities",
         "classes[other].wait_s.mean", 2.53968253968254},
        {"PreemptivePriorities", withTwoClasses(0.45, 0.45, 1, Preemption::Resume), "M/M/1 with preemptive priorities",
         "classes[vip].sojourn_s.mean", 1.81818181818182},
        {"ShortestOfTwoLines", withBank(1.8, 2, lanes), "M/M/1 times 2, shortest line", "wait_s.mean", 4.47491282116},
        {"RandomLines", withBank(1.8, 2, {.lines = Lines::PerTill, .choice = LineChoice::Random}),
         "2 lines chosen at random, each M/M/1", "in_shop.mean", 18.0},
        {"LinesInTurn", withBank(1.4, 2, {.lines = Lines::PerTill, .choice = LineChoice::RoundRobin}),
         "lines in turn, each E2/M/1", "wait_s.mean", 1.60062292603156},
        {"Jockeying", withBank(1.8, 2, {.lines = Lines::PerTill, .jockeyThreshold = 2}),
         "M/M/2, which jockeying makes of the lines", "wait_s.mean", 4.26315789473684},
        {"SpeedsFastestFirst", withBank(1.2, 2, {.pick = TillPick::Fastest, .speed = {1.0, 0.5}}),
         "M/M/2 with tills of different speeds", "wait_s.mean", 2.36521739130435},
        {"TillsOfARosterThatNeverChanges",
         withBank(1.8, 5, {.roster = {RosterRow{.from = Duration{}, .to = std::chrono::hours{11}, .tills = 2}}}),
         "M/M/2", "wait_s.mean", 4.26315789473684},
        {"RandomLinesOfSomeTills",
         withBank(1.8, 5,
                  {.lines = Lines::PerTill,
                   .choice = LineChoice::Random,
                   .roster = {RosterRow{.from = Duration{}, .to = std::chrono::hours{10}, .till = {1, 4}}}}),
         "2 lines chosen at random, each M/M/1", "in_shop.mean", 18.0},
        {"SpeedsOfThoseOnDuty",
         withBank(1.2, 3,
                  {.pick = TillPick::Fastest,
                   .speed = {1.0, 0.5, 9.0},
                   .roster = {RosterRow{.from = Duration{}, .to = std::chrono::hours{10}, .tills = 2}}}),
         "M/M/2 with tills of different speeds", "wait_s.mean", 2.36521739130435},
        {"SpeedOfACashier",
         withBank(
             0.45, 1,
             {.roster = {RosterRow{
                  .from = Duration{}, .to = std::chrono::hours{10}, .till = {0}, .cashier = "Anna", .speed = 0.5}}}),
         "M/M/1", "wait_s.mean", 18.0},
        {"OneBankTakesTheBasketsThatAreTooLarge", withBank(0.9, 1, {.maxItems = 1}), "M/M/1", "wait_s.mean", 9.0},
        {"ALimitThatIsFarAway", changed(shop(0.9, 1), [](Scenario& each) { each.arrivals[0].limit = 1'000'000; }),
         "M/M/1", "wait_s.mean", 9.0},
        {"Batches", withSource(3, {.kind = pairs}), "M^X/M/3", "wait_s.mean", 1.8125},
        {"ErlangGaps", withSource(1, {.kind = RenewalArrivals{.gap = Distribution::erlang(2, 2.0)}}), "E2/M/1",
         "wait_s.mean", 0.618033988749895},
        {"ErlangGapsLifo",
         changed(withSource(1, {.kind = RenewalArrivals{.gap = Distribution::erlang(2, 2.0)}}),
                 [](Scenario& each) { each.banks[0].discipline = Discipline::Lifo; }),
         "E2/M/1, last come first served", "wait_s.mean", 0.618033988749895},
        {"ExponentialGaps", withSource(1, {.kind = RenewalArrivals{.gap = Distribution::exponential(1.25)}}), "M/M/1",
         "wait_s.mean", 4.0},
    };
}

INSTANTIATE_TEST_SUITE_P(Theory, ExactModel, testing::ValuesIn(exactModels()),
                         [](const auto& test) { return test.param.name; });

}  // namespace

}  // namespace tillsim
