// SPDX-License-Identifier: MIT
// What is drawn for a customer depends on the customer alone: scenarios are compared on the same customers.
#include "tests/core/store/small_shop.hpp"

#include "core/store/customer_draws.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace tillsim {
namespace {

using testing::ElementsAre;

/// What a customer brings with it, whatever the shop does.
struct Nature {
    Duration arrived;
    std::uint32_t customerClass;
    std::int64_t items;
    Duration service;

    bool operator==(const Nature&) const = default;
};

void PrintTo(const Nature& nature, std::ostream* out)
{
    *out << nature.arrived.count() << " ns, class " << nature.customerClass << ", " << nature.items << " items, "
         << nature.service.count() << " ns";
}

/// Two classes with baskets, a formula, patience: everything that can be drawn.
Scenario shopOfAllDraws()
{
    Scenario scenario = smallShop(std::vector<ArrivalSource>{{.kind = PoissonArrivals{600.0}}});
    scenario.classes = {{.name = "a", .share = 0.5, .patience = Distribution::exponential(60.0)},
                        {.name = "b", .share = 0.5, .patience = Distribution::uniform(1.0, 9.0)}};
    scenario.basket.items = Distribution::geometric(5.0);
    scenario.service.work = ItemFormula{.scale = 8s, .exponent = 0.7, .residual = Distribution::lognormal(0.0, 0.4)};
    scenario.service.gap = TimeOfItems{Distribution::gamma(3.0, 5.0)};
    return scenario;
}

/// What is drawn for one customer of the only bank.
struct Drawn {
    CustomerRecord record;
    std::optional<Duration> patience;
    std::int64_t priority = 0;
    Duration gap{};
    Duration tender{};
    std::vector<HelpVisit> visits;
};

Drawn draw(const CustomerDraws& draws, std::uint64_t ordinal, const TraceRow* row = nullptr)
{
    Customer customer;
    draws.fill(customer, 0, ordinal, row);
    draws.service().plan(customer);
    const CustomerRecord& record = customer.record;
    const Duration gap = draws.service().gapAfter({customer.entity, record.items, record.customerClass, record.bank});
    return {record, customer.patience, customer.priority, gap, customer.work.tender, customer.work.visits};
}

/// The customers of one source, in order of arrival.
std::vector<Nature> naturesOf(const Scenario& scenario, std::uint32_t source = 0, std::uint64_t seed = 1,
                              std::uint64_t replication = 0)
{
    auto records = visitorsOf(scenario, seed, replication);
    std::sort(records.begin(), records.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    std::vector<Nature> natures;
    for (const CustomerRecord& record : records) {
        if (record.source == source)
            natures.push_back({record.arrived.time_since_epoch(), record.customerClass, record.items, record.service});
    }
    return natures;
}

TEST(CustomerDraws, DoNotDependOnTillsLinesOrOtherSources)
{
    const Scenario scenario = shopOfAllDraws();
    const auto natures = naturesOf(scenario);
    ASSERT_GT(natures.size(), 100U);

    Scenario moreTills = scenario;
    moreTills.banks.front().tills = 20;
    EXPECT_EQ(naturesOf(moreTills), natures);

    Scenario otherLine = scenario;
    otherLine.banks.front() = {.discipline = Discipline::Lifo, .capacity = 3, .whenFull = WhenFull::TurnAway};
    EXPECT_EQ(naturesOf(otherLine), natures);

    Scenario moreSources = scenario;
    moreSources.arrivals.push_back({.kind = PoissonArrivals{3600.0}});
    moreSources.arrivals.push_back(batches(10s, 3));
    EXPECT_EQ(naturesOf(moreSources), natures);
}

TEST(CustomerDraws, KeepThePatienceOfACustomerToo)
{
    const Scenario scenario = shopOfAllDraws();
    Scenario moreTills = scenario;
    moreTills.banks.front().tills = 20;
    const CustomerDraws draws{scenario, 7, 3};
    const CustomerDraws sameDraws{moreTills, 7, 3};

    for (std::uint64_t ordinal = 0; ordinal < 100; ++ordinal) {
        const Drawn customer = draw(draws, ordinal);
        EXPECT_EQ(customer.patience, draw(sameDraws, ordinal).patience);
        EXPECT_EQ(customer.gap, draw(sameDraws, ordinal).gap);
    }
}

TEST(CustomerDraws, ComeSoonerButAreTheSameUnderAHigherRate)
{
    const auto slow = naturesOf(shopOfAllDraws());
    Scenario scenario = shopOfAllDraws();
    std::get<PoissonArrivals>(scenario.arrivals.front().kind).perHour *= 2.0;

    auto fast = naturesOf(scenario);

    ASSERT_GE(fast.size(), slow.size());
    fast.resize(slow.size());
    for (std::size_t at = 0; at < slow.size(); ++at) {
        // Each gap is rounded once: half a nanosecond for the fast ones, and as much of the slow ones halved.
        EXPECT_NEAR(static_cast<double>(fast[at].arrived.count()), 0.5 * static_cast<double>(slow[at].arrived.count()),
                    static_cast<double>(at + 1));
        fast[at].arrived = slow[at].arrived;
    }
    EXPECT_EQ(fast, slow);
}

TEST(CustomerDraws, AreOthersInAnotherReplicationOrUnderAnotherSeed)
{
    const auto everythingOf = [](std::uint64_t seed, std::uint64_t replication) {
        const Scenario scenario = shopOfAllDraws();
        const CustomerDraws draws{scenario, seed, replication};
        std::vector<Duration> all;
        for (std::uint64_t ordinal = 0; ordinal < 10; ++ordinal) {
            const Drawn customer = draw(draws, ordinal);
            all.insert(all.end(), {customer.record.service, *customer.patience, customer.gap});
        }
        return all;
    };
    const auto natures = naturesOf(shopOfAllDraws(), 0, 1, 0);
    const auto basis = everythingOf(1, 0);

    for (const auto& [seed, replication] : {std::pair{1U, 1U}, std::pair{2U, 0U}}) {
        EXPECT_NE(naturesOf(shopOfAllDraws(), 0, seed, replication).front().arrived, natures.front().arrived);
        const auto others = everythingOf(seed, replication);
        for (std::size_t at = 0; at < basis.size(); ++at)
            EXPECT_NE(others[at], basis[at]);
    }
}

TEST(CustomerDraws, TakeTheClassOfTheRowBeforeThatOfTheSourceBeforeAShare)
{
    Scenario scenario = smallShop({{.arrival = 1s, .customerClass = 1}, {.arrival = 2s}});
    scenario.classes = {{.name = "all", .share = 1.0}, {.name = "rare", .share = 0.0}, {.name = "never", .share = 0.0}};
    const auto classesOf = [](const Scenario& of) {
        std::vector<std::uint32_t> classes;
        for (const Nature& nature : naturesOf(of))
            classes.push_back(nature.customerClass);
        return classes;
    };

    EXPECT_THAT(classesOf(scenario), ElementsAre(1, 0));
    scenario.arrivals.front().customerClass = 2;
    EXPECT_THAT(classesOf(scenario), ElementsAre(1, 2));
}

TEST(CustomerDraws, FollowTheSharesOfTheClasses)
{
    Scenario scenario = shopOfAllDraws();
    scenario.classes = {{.name = "a", .share = 0.0}, {.name = "b", .share = 0.2}, {.name = "c", .share = 0.8}};
    const CustomerDraws draws{scenario, 1, 0};

    std::vector<int> counts(3);
    for (std::uint64_t ordinal = 0; ordinal < 10'000; ++ordinal)
        ++counts[draw(draws, ordinal).record.customerClass];

    EXPECT_EQ(counts[0], 0);
    EXPECT_NEAR(counts[1], 2'000, 5 * 40);  // Binomial: 5 standard deviations, 6e-7.
    EXPECT_EQ(counts[1] + counts[2], 10'000);
}

TEST(CustomerDraws, DrawWhatARowDoesNotSayAsIfThereWereNoRow)
{
    Scenario scenario = shopOfAllDraws();
    const TraceRow bare{.arrival = 1s};
    const TraceRow full{.arrival = 1s, .service = 3s, .patience = 2s, .priority = 4, .customerClass = 1, .items = 0};
    const CustomerDraws draws{scenario, 1, 0};

    const Drawn drawn = draw(draws, 5);
    const Drawn fromBare = draw(draws, 5, &bare);
    EXPECT_EQ(fromBare.record.items, drawn.record.items);
    EXPECT_EQ(fromBare.record.service, drawn.record.service);
    EXPECT_EQ(fromBare.patience, drawn.patience);

    const Drawn fromFull = draw(draws, 5, &full);
    EXPECT_EQ(fromFull.record.items, 0);
    EXPECT_EQ(fromFull.record.service, 3s);
    EXPECT_EQ(fromFull.record.customerClass, 1U);
    EXPECT_EQ(fromFull.patience, Duration{2s});
    EXPECT_EQ(fromFull.priority, 4);
}

TEST(CustomerDraws, ServeAnEmptyBasketInNoTime)
{
    Scenario scenario = shopOfAllDraws();
    scenario.basket.items = Distribution::constant(0.0);
    EXPECT_EQ(draw((CustomerDraws{scenario, 1, 0}), 0).record.service, 0s);

    scenario.products = {{.name = "beer", .scan = Distribution::constant(2.0)}};
    scenario.service.work = ProductScanning{};
    EXPECT_EQ(draw((CustomerDraws{scenario, 1, 0}), 0).record.service, 0s);
}

TEST(CustomerDraws, RoundItemsUpAndGiveAtLeastOneUnlessTheyAreCounted)
{
    const auto itemsFrom = [](const Distribution& items) {
        Scenario scenario = shopOfAllDraws();
        scenario.basket.items = items;
        return draw(CustomerDraws{scenario, 1, 0}, 0).record.items;
    };

    EXPECT_EQ(itemsFrom(Distribution::constant(2.1)), 3);
    EXPECT_EQ(itemsFrom(Distribution::uniform(0.0, 0.0)), 1);
    EXPECT_EQ(itemsFrom(Distribution::uniformInt(0, 0)), 0);
    EXPECT_EQ(itemsFrom(Distribution::constant(1e9)), 1'000'000);
}

TEST(CustomerDraws, AddUpTheScanTimesOfTheProducts)
{
    Scenario scenario = shopOfAllDraws();
    scenario.basket.items = Distribution::constant(4.0);
    scenario.products = {{.name = "never", .scan = Distribution::constant(99.0), .weight = 0.0},
                         {.name = "beer", .scan = Distribution::constant(2.0), .weight = 3.0},
                         {.name = "bananas", .scan = Distribution::constant(0.5), .weight = 1.0}};
    scenario.service.work = ProductScanning{};
    const CustomerDraws draws{scenario, 1, 0};

    std::vector<int> byBananas(5);
    for (std::uint64_t ordinal = 0; ordinal < 4'096; ++ordinal) {
        const Duration service = draw(draws, ordinal).record.service;
        const auto bananas = static_cast<std::size_t>((8s - service) / 1500ms);
        ASSERT_EQ(service, 8s - 1500ms * static_cast<std::int64_t>(bananas));
        ++byBananas[bananas];
    }

    // Binomial counts (1/4 of four), each within 5 standard deviations: one in 3e5 right programs would fail.
    const std::vector<double> expected{1296.0, 1728.0, 864.0, 192.0, 16.0};
    for (std::size_t bananas = 0; bananas < expected.size(); ++bananas)
        EXPECT_NEAR(byBananas[bananas], expected[bananas], 5.0 * std::sqrt(expected[bananas]));
}

TEST(CustomerDraws, StopAtTheLongestTimeThereIs)
{
    Scenario scenario = shopOfAllDraws();
    scenario.basket.items = Distribution::constant(1e6);
    scenario.products = {{.name = "statue", .scan = Distribution::constant(2e9)}};
    scenario.service.work = ProductScanning{};
    EXPECT_EQ(draw((CustomerDraws{scenario, 1, 0}), 0).record.service, fromSeconds(longestSeconds));

    scenario.service.work = ItemFormula{.scale = 600'000h, .exponent = 3.0};
    EXPECT_EQ(draw((CustomerDraws{scenario, 1, 0}), 0).record.service, fromSeconds(longestSeconds));
}

}  // namespace
}  // namespace tillsim
