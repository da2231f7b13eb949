// SPDX-License-Identifier: MIT
// What theory makes of a scenario that is not a plain model, and what it says of it.
#include "core/theory/theory.hpp"

#include "tests/core/theory/shops.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace tillsim {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

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
        each.arrivals = {ArrivalSource{.kind = TraceArrivals{.rows = {{.service = std::chrono::seconds{2}}, {}}}}};
    });

    EXPECT_THAT(
        theoryOf(scenario).broken,
        Contains("the trace says service, items, tender or patience of its customers; they are taken as drawn"));
}

TEST(Theory, TakesServicesFromATraceThatHasThemAll)
{
    const Scenario scenario = changed(shop(0.5, 1), [](Scenario& each) {
        each.classes = {CustomerClass{.name = "regular"}, CustomerClass{.name = "hasty", .share = 0.0}};
        each.arrivals = {
            ArrivalSource{.kind = TraceArrivals{.rows = {{.service = std::chrono::seconds{2}, .customerClass = 0},
                                                         {.service = std::chrono::seconds{4}, .customerClass = 0},
                                                         {.service = std::chrono::seconds{9}, .customerClass = 1}}}}};
    });

    const Theory theory = theoryOf(scenario);

    EXPECT_NEAR(*findValue(theory.parameters, "service_s.mean"), 5.0, 1e-12);
    EXPECT_NEAR(*findValue(theory.parameters, "service_s.scv"), 26.0 / 3.0 / 25.0, 1e-12);
    EXPECT_THAT(
        theory.broken,
        Contains("services are those of the trace; they are taken as drawn anew, with the same mean and variance"));
}

TEST(Theory, FindsNoVarianceInServicesOfATraceThatAreAllAlike)
{
    const Scenario scenario = changed(shop(0.5, 2), [](Scenario& each) {
        const TraceRow row{.service = std::chrono::milliseconds{12'700}};
        each.arrivals = {ArrivalSource{.kind = TraceArrivals{.rows = std::vector<TraceRow>(74, row)}}};
    });

    const Theory theory = theoryOf(scenario);

    EXPECT_EQ(*findValue(theory.parameters, "service_s.mean"), 12.7);
    EXPECT_EQ(*findValue(theory.parameters, "service_s.scv"), 0.0);
    EXPECT_EQ(theory.model, "M/D/2");
}

TEST(Theory, SaysThatItemsOfATraceAreTakenAsDrawn)
{
    const Scenario scenario = changed(shop(0.5, 1), [](Scenario& each) {
        each.arrivals
            = {ArrivalSource{.kind = TraceArrivals{.rows = {{.service = std::chrono::seconds{1}, .items = 50}}}}};
    });

    EXPECT_THAT(theoryOf(scenario).broken,
                Contains("the trace says items or patience of its customers; they are taken as drawn"));
}

TEST(Theory, LeavesHelpersAwayThatNobodyCallsSinceRowsHaveTheirWholeService)
{
    const Scenario scenario = changed(shop(0.5, 1), [](Scenario& each) {
        each.helpers = {Helper{.name = "manager"}};
        each.products = {Product{.name = "beer", .helper = HelperNeed{0, 0.1, Distribution::constant(20.0)}}};
        each.arrivals = {ArrivalSource{.kind = TraceArrivals{.rows = {{.service = std::chrono::seconds{1}}}}}};
    });

    EXPECT_THAT(theoryOf(scenario).broken, Not(Contains(HasSubstr("share helpers"))));
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

}  // namespace

}  // namespace tillsim
