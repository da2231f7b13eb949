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

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

double valueOf(const Theory& theory, std::string_view name)
{
    const double* value = findValue(theory.values, name);
    return value ? *value : -1.0;
}

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

Scenario withPatience(double rate, std::int64_t tills, const Distribution& patience)
{
    return changed(shop(rate, tills), [&](Scenario& scenario) { scenario.classes[0].patience = patience; });
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

Scenario withSource(std::int64_t tills, const ArrivalSource& source)
{
    return changed(shop(1.0, tills), [&](Scenario& scenario) { scenario.arrivals = {source}; });
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

TEST(Theory, AddsPoissonSourcesUp)
{
    const Scenario scenario = changed(shop(1.0, 5), [](Scenario& each) {
        each.arrivals.push_back({.kind = PoissonArrivals{.perHour = 3.0 * 3600.0}});
    });

    const Theory theory = theoryOf(scenario);

    EXPECT_EQ(theory.model, "M/M/5");
    EXPECT_NEAR(valueOf(theory, "share.waiting"), 0.554112554113, 1e-12);
}

TEST(Theory, MixesExponentialServicesOfClassesIntoOneLaw)
{
    const Scenario scenario = changed(shop(0.8, 1), [](Scenario& each) {
        each.classes = {CustomerClass{.name = "quick", .share = 0.9}, CustomerClass{.name = "slow", .share = 0.1}};
        each.classes[0].service = OwnService{.work = Distribution::exponential(0.5)};
        each.classes[1].service = OwnService{.work = Distribution::exponential(5.5)};
    });

    const Theory theory = theoryOf(scenario);

    EXPECT_EQ(theory.model, "M/H2/1");
    EXPECT_TRUE(theory.exact);
    EXPECT_NEAR(valueOf(theory, "wait_s.mean"), 0.8 * 6.5 / (2.0 * 0.2), 1e-9);
}

TEST(Theory, TakesServicesFromBasketsByTheirMoments)
{
    const Scenario scenario = changed(shop(0.1, 1), [](Scenario& each) {
        each.basket.items = Distribution::geometric(3.0);
        each.products = {Product{.name = "tin", .scan = Distribution::constant(2.0)}};
        each.service.work = ProductScanning{};
        each.tenders = {Tender{.name = "cash", .time = Distribution::constant(1.0)}};
    });

    const Theory theory = theoryOf(scenario);

    EXPECT_EQ(theory.model, "M/G/1");
    EXPECT_TRUE(theory.exact);
    EXPECT_NEAR(valueOf(theory, "wait_s.mean"), 0.1 * (4.0 * 15.0 + 4.0 * 3.0 + 1.0) / (2.0 * 0.3), 1e-8);
}

TEST(Theory, NamesTheAssumptionThatAGapBreaks)
{
    const Scenario scenario
        = changed(shop(0.5, 1), [](Scenario& each) { each.service.gap = Distribution::constant(0.5); });

    const Theory theory = theoryOf(scenario);

    EXPECT_FALSE(theory.exact);
    EXPECT_THAT(theory.broken, ElementsAre(HasSubstr("gap")));
    EXPECT_NEAR(*findValue(theory.parameters, "load"), 0.75, 1e-12);
    EXPECT_NEAR(valueOf(theory, "utilisation"), 0.5, 1e-12);
    EXPECT_NEAR(valueOf(theory, "sojourn_s.mean"), valueOf(theory, "wait_s.mean") + 1.0, 1e-12);
}

TEST(Theory, ClaimsNoPercentilesOfGapsThatAreNotExponentialWhereTheLastComesFirst)
{
    // Simulated at E3/M/1: 200.8 s instead of the 83 s that hold in order of arrival.
    const Scenario scenario = changed(withSource(1, {.kind = RenewalArrivals{.gap = Distribution::erlang(2, 2.0)}}),
                                      [](Scenario& each) { each.banks[0].discipline = Discipline::Lifo; });

    const Theory theory = theoryOf(scenario);

    EXPECT_EQ(findValue(theory.values, "wait_s.sd"), nullptr);
    EXPECT_EQ(findValue(theory.values, "wait_s.p95"), nullptr);
    EXPECT_EQ(findValue(theory.values, "within.60"), nullptr);
    EXPECT_NE(findValue(theory.values, "share.waiting"), nullptr);
}

TEST(Theory, HasNoValuesOfConstantPatienceWhereTheLastComesFirst)
{
    // Simulated: 0.273 of the customers give up, against 0.251 in order of arrival.
    const Scenario scenario = changed(withPatience(13.0 / 6.0, 2, Distribution::constant(1.0)),
                                      [](Scenario& each) { each.banks[0].discipline = Discipline::Lifo; });

    const Theory theory = theoryOf(scenario);

    EXPECT_EQ(theory.model, "M/M/2+D (constant patience), last come first served");
    EXPECT_FALSE(theory.exact);
    EXPECT_THAT(theory.broken, ElementsAre(HasSubstr("no values are computed")));
    EXPECT_THAT(theory.values, IsEmpty());
}

TEST(Theory, CountsTheClassesOfATraceByItsRows)
{
    const Scenario scenario = changed(shop(0.5, 1), [](Scenario& each) {
        each.duration = std::chrono::hours{1};
        each.classes = {CustomerClass{.name = "a", .share = 0.5}, CustomerClass{.name = "b", .share = 0.5}};
        each.classes[1].service = OwnService{.work = Distribution::constant(9.0)};
        const std::vector<TraceRow> rows{{.customerClass = 1},
                                         {.customerClass = 1},
                                         {.customerClass = 0},
                                         {},
                                         {.arrival = std::chrono::hours{2}, .customerClass = 0}};
        each.arrivals = {ArrivalSource{.kind = TraceArrivals{.rows = rows}}};
    });

    // Two and a half of four take 9 s, the others 1 s.
    EXPECT_NEAR(*findValue(theoryOf(scenario).parameters, "service_s.mean"), 6.0, 1e-12);
}

TEST(Theory, SaysThatATraceKnowsMoreOfItsCustomersThanTheirClasses)
{
    const Scenario scenario = changed(shop(0.5, 1), [](Scenario& each) {
        each.arrivals = {ArrivalSource{.kind = TraceArrivals{.rows = {{.service = std::chrono::seconds{2}}}}}};
    });

    EXPECT_THAT(
        theoryOf(scenario).broken,
        Contains("the trace says service, items, tender or patience of its customers; they are taken as drawn"));
}

TEST(Theory, CountsTheHelpThatProductsNeedHoweverTheyAreScanned)
{
    const Scenario scenario = changed(shop(0.5, 1), [](Scenario& each) {
        each.basket.items = Distribution::constant(10.0);
        each.helpers = {Helper{.name = "manager"}};
        each.products = {Product{.name = "beer", .helper = HelperNeed{0, 0.1, Distribution::constant(20.0)}}};
    });

    EXPECT_NEAR(*findValue(theoryOf(scenario).parameters, "service_s.mean"), 21.0, 1e-12);
}

TEST(Theory, SaysThatASourceStops)
{
    const Theory theory = theoryOf(changed(shop(0.9, 1), [](Scenario& each) { each.arrivals[0].limit = 100; }));

    EXPECT_FALSE(theory.exact);
    EXPECT_THAT(theory.broken, ElementsAre("a source stops after so many customers; it is taken to go on"));
}

TEST(Theory, GivesAnEmptyBasketNoTimeWhateverTheExponent)
{
    const Scenario scenario = changed(shop(0.5, 1), [](Scenario& each) {
        each.basket.items = Distribution::uniformInt(0, 1);
        each.service.work
            = ItemFormula{.scale = std::chrono::seconds{1}, .exponent = 0.0, .residual = Distribution::constant(1.0)};
        each.service.gap = TimeOfItems{
            ItemFormula{.scale = std::chrono::seconds{1}, .exponent = 0.0, .residual = Distribution::constant(1.0)}};
    });

    const Theory theory = theoryOf(scenario);

    EXPECT_NEAR(*findValue(theory.parameters, "service_s.mean"), 0.5, 1e-12);
    EXPECT_NEAR(*findValue(theory.parameters, "gap_s.mean"), 0.5, 1e-12);
}

TEST(Theory, TakesAClassAtTheBanksThatItMayUse)
{
    const Scenario scenario = changed(shop(0.5, 1), [](Scenario& each) {
        each.banks = {Bank{.name = "a"}, Bank{.name = "b", .service = OwnService{.work = Distribution::constant(9.0)}}};
        each.classes[0].banks = {0};
    });

    EXPECT_NEAR(*findValue(theoryOf(scenario).parameters, "service_s.mean"), 1.0, 1e-12);
}

TEST(Theory, SaysThatTillsTakeTurns)
{
    const Scenario scenario = changed(shop(0.5, 2), [](Scenario& each) {
        each.banks[0].roster = {RosterRow{.from = Duration{}, .to = std::chrono::hours{5}, .till = {0}},
                                RosterRow{.from = std::chrono::hours{5}, .to = std::chrono::hours{10}, .till = {1}}};
    });

    const Theory theory = theoryOf(scenario);

    EXPECT_EQ(theory.model, "M/M/1");
    EXPECT_THAT(theory.broken, ElementsAre("the tills on duty take turns; they are taken to stay"));
}

TEST(Theory, SaysThatItIsAnApproximationWhereThereIsNoExactForm)
{
    const Theory theory = theoryOf(shop(2.4, 3, Distribution::uniform(0.5, 1.5)));

    EXPECT_EQ(theory.model, "M/G/3");
    EXPECT_FALSE(theory.exact);
    EXPECT_THAT(theory.broken, ElementsAre(HasSubstr("no exact form")));
    EXPECT_GT(valueOf(theory, "wait_s.mean"), 0.553900225134205);
}

TEST(Theory, LeavesOutAllButOneOfSeveralFeaturesAndSaysSo)
{
    const Scenario scenario = changed(withPatience(6.0, 5, Distribution::exponential(2.0)),
                                      [](Scenario& each) { each.banks[0].lines = Lines::PerTill; });

    const Theory theory = theoryOf(scenario);

    EXPECT_EQ(theory.model, "M/M/5+M (Erlang A)");
    EXPECT_THAT(theory.broken, ElementsAre("each till has a line of its own, which is left out"));
}

TEST(Theory, HasNoValuesWhereTheTillsCannotKeepUp)
{
    const Theory theory = theoryOf(shop(3.5, 3));

    EXPECT_EQ(theory.model, "M/M/3");
    EXPECT_THAT(theory.values, IsEmpty());
    EXPECT_FALSE(theory.exact);
    EXPECT_THAT(theory.broken, ElementsAre(HasSubstr("grows by 1800 customers an hour")));
}

TEST(Theory, HasNoValuesWhereTheTillsHaveNoTimeLeft)
{
    const Theory theory = theoryOf(shop(3.0, 3));

    EXPECT_THAT(theory.values, IsEmpty());
    EXPECT_FALSE(theory.exact);
    EXPECT_THAT(theory.broken,
                ElementsAre("the tills have no time left: there is no long run, the line grows without end"));
}

TEST(Theory, SaysThatItsValuesAreOfTheLongRun)
{
    EXPECT_THAT(theoryOf(shop(0.9, 1)).notes, ElementsAre(HasSubstr("long-run values")));
}

Scenario day(std::vector<double> rates)
{
    for (double& rate : rates)
        rate *= 3600.0;
    return withSource(1, {.kind = ProfileArrivals{.interval = std::chrono::hours{1}, .perHour = std::move(rates)}});
}

TEST(TheoryOfADay, TakesEachIntervalForItself)
{
    const Scenario scenario = changed(day({0.5, 0.8}), [](Scenario& each) { each.duration = std::chrono::hours{2}; });

    const Theory theory = theoryOf(scenario);

    ASSERT_EQ(theory.intervals.size(), 2U);
    EXPECT_NEAR(*findValue(theory.intervals[0].values, "wait_s.mean"), 1.0, 1e-12);
    EXPECT_NEAR(*findValue(theory.intervals[1].values, "wait_s.mean"), 4.0, 1e-12);
    EXPECT_NEAR(valueOf(theory, "wait_s.mean"), (0.5 * 1.0 + 0.8 * 4.0) / 1.3, 1e-12);
    EXPECT_NEAR(valueOf(theory, "line_length.mean"), (0.5 + 3.2) / 2.0, 1e-12);
    EXPECT_FALSE(theory.exact);
}

TEST(TheoryOfADay, SaysWhichIntervalsAreOverloadedAndHasNoValuesOfTheDay)
{
    const Scenario scenario = changed(day({0.5, 1.5}), [](Scenario& each) { each.duration = std::chrono::hours{2}; });

    const Theory theory = theoryOf(scenario);

    EXPECT_THAT(theory.values, IsEmpty());
    EXPECT_NEAR(theory.intervals[1].load, 1.5, 1e-12);
    EXPECT_NEAR(theory.intervals[1].growthPerHour, 1800.0, 1e-9);
    EXPECT_THAT(theory.intervals[1].values, IsEmpty());
}

TEST(TheoryOfADay, IsAnOrdinaryModelIfTheProfileIsFlat)
{
    const Scenario scenario = changed(day({0.9, 0.9}), [](Scenario& each) { each.duration = std::chrono::hours{2}; });

    EXPECT_EQ(theoryOf(scenario).model, "M/M/1");
}

TEST(TheoryOfADay, IsAnOrdinaryModelIfALinearProfileIsFlat)
{
    const Scenario scenario = changed(day({0.9, 0.9}), [](Scenario& each) {
        each.duration = std::chrono::hours{2};
        std::get<ProfileArrivals>(each.arrivals[0].kind).shape = ProfileShape::Linear;
    });

    const Theory theory = theoryOf(scenario);

    EXPECT_EQ(theory.model, "M/M/1");
    EXPECT_TRUE(theory.exact);
}

TEST(TheoryOfADay, TakesTheCustomersOfEachInterval)
{
    // Slow ones come in the second hour only.
    const Scenario scenario = changed(day({0.5, 0.0}), [](Scenario& each) {
        each.duration = std::chrono::hours{2};
        each.arrivals.push_back(
            {.kind = ProfileArrivals{.interval = std::chrono::hours{1}, .perHour = {0.0, 0.1 * 3600.0}},
             .customerClass = 1});
        each.classes = {CustomerClass{.name = "quick"}, CustomerClass{.name = "slow", .share = 0.0}};
        each.classes[1].service = OwnService{.work = Distribution::exponential(5.0)};
    });

    const Theory theory = theoryOf(scenario);

    EXPECT_NEAR(*findValue(theory.intervals[0].values, "wait_s.mean"), 1.0, 1e-12);
    EXPECT_NEAR(*findValue(theory.intervals[1].values, "wait_s.mean"), 5.0, 1e-12);
}

TEST(TheoryOfADay, AddsUpTheRostersOfSeveralBanks)
{
    const Scenario scenario = changed(shop(0.8, 2), [](Scenario& each) {
        const RosterRow allDay{.from = Duration{}, .to = std::chrono::hours{10}, .tills = 1};
        const RosterRow morning{.from = Duration{}, .to = std::chrono::hours{5}, .tills = 1};
        each.banks
            = {Bank{.name = "a", .tills = 4, .roster = {allDay}}, Bank{.name = "b", .tills = 4, .roster = {morning}}};
    });

    const Theory theory = theoryOf(scenario);

    ASSERT_EQ(theory.intervals.size(), 2U);
    EXPECT_EQ(theory.intervals[0].tills, 2.0);
    EXPECT_EQ(theory.intervals[1].tills, 1.0);
    EXPECT_EQ(theory.intervals[1].from, 18'000.0);
}

TEST(TheoryOfADay, FollowsTheRoster)
{
    const Scenario scenario = changed(shop(0.8, 2), [](Scenario& each) {
        each.banks[0].roster = {RosterRow{.from = std::chrono::hours{0}, .to = std::chrono::hours{10}, .tills = 1},
                                RosterRow{.from = std::chrono::hours{4}, .to = std::chrono::hours{6}, .tills = 1}};
    });

    const Theory theory = theoryOf(scenario);

    ASSERT_EQ(theory.intervals.size(), 3U);
    EXPECT_EQ(theory.intervals[1].tills, 2.0);
    EXPECT_EQ(theory.intervals[1].from, 14'400.0);
    EXPECT_NEAR(*findValue(theory.intervals[2].values, "wait_s.mean"), 4.0, 1e-12);
}

}  // namespace

}  // namespace tillsim
