// SPDX-License-Identifier: MIT
// Who comes when, and under which number.
#include "tests/core/store/small_shop.hpp"

#include <gmock/gmock.h>

namespace tillsim {
namespace {

using testing::ElementsAre;

/// When the customers of a shop came, in order of id.
std::vector<Duration> arrivalsOf(const Scenario& scenario)
{
    std::vector<Duration> arrivals;
    for (const CustomerRecord& record : visitorsOf(scenario))
        arrivals.push_back(record.arrived.time_since_epoch());
    return arrivals;
}

TEST(Batches, ComeWithTheOpeningOrAfterAGap)
{
    Scenario scenario = smallShop(std::vector{batches(4s, 2)});
    scenario.duration = 10s;
    EXPECT_THAT(arrivalsOf(scenario), ElementsAre(0s, 0s, 4s, 4s, 8s, 8s));

    std::get<BatchArrivals>(scenario.arrivals.front().kind).first = FirstBatch::AfterGap;
    EXPECT_THAT(arrivalsOf(scenario), ElementsAre(4s, 4s, 8s, 8s));
}

TEST(Batches, MayBeEmpty)
{
    Scenario scenario = smallShop(std::vector{batches(1s, 1)});
    std::get<BatchArrivals>(scenario.arrivals.front().kind).size = Distribution::uniformInt(0, 1);
    scenario.duration = 1000s;

    const auto customers = static_cast<std::int64_t>(arrivalsOf(scenario).size());

    EXPECT_NEAR(static_cast<double>(customers), 500.0, 5 * 15.8);  // Binomial: 5 standard deviations, 6e-7.
}

ArrivalSource renewals(Duration gap)
{
    return {.kind = RenewalArrivals{Distribution::constant(toSeconds(gap))}};
}

TEST(Renewals, BringACustomerAfterEachGapTheFirstIncluded)
{
    Scenario scenario = smallShop(std::vector{renewals(4s)});
    scenario.duration = 12s;

    EXPECT_THAT(arrivalsOf(scenario), ElementsAre(4s, 8s));

    scenario.arrivals.front().limit = 1;
    EXPECT_THAT(arrivalsOf(scenario), ElementsAre(4s));
}

TEST(Renewals, GoOnAtTheirTimesWhileTheLineIsFullUnlessTheyAreHeld)
{
    Scenario scenario = smallShop(std::vector{renewals(4s)}, {.capacity = 1});
    scenario.duration = 20s;
    scenario.service.work = Distribution::constant(10.0);

    EXPECT_THAT(arrivalsOf(scenario), ElementsAre(4s, 8s, 12s, 16s));

    // The third stands outside until the second is taken at 14 s, and the next one sets out then.
    scenario.arrivals.front().whenBlocked = WhenBlocked::Hold;
    EXPECT_EQ(storyOf(scenario),
              (Story{"4 joined 0", "4 started 0 at 0", "8 joined 1", "12 waits_outside 2", "14 served 0 at 0",
                     "14 started 1 at 0", "14 joined 2", "18 waits_outside 3", "24 served 1 at 0", "24 started 2 at 0",
                     "24 joined 3", "34 served 2 at 0", "34 started 3 at 0", "44 served 3 at 0"}));
}

TEST(Renewals, KeepTheirMeanAndSpread)
{
    Scenario scenario = smallShop(std::vector<ArrivalSource>{{.kind = RenewalArrivals{Distribution::erlang(4, 2.0)}}});
    scenario.duration = 20'000s;

    const auto customers = static_cast<double>(arrivalsOf(scenario).size());

    // The count of a renewal process has mean t / 2 s - (1 - 1/4) / 2 and variance t / 2 s / 4, all but exactly (D. R.
    // Cox, Renewal Theory, 1962, section 4.5): 5 standard deviations, 6e-7.
    EXPECT_NEAR(customers, 9'999.6, 5 * 50.0);
}

TEST(Arrivals, AreNotAdmittedAtClosingAnyMore)
{
    Scenario scenario = smallShop({{.arrival = 9s, .service = 1s},
                                   {.arrival = 10s - 1ns, .service = 1s},
                                   {.arrival = 10s, .service = 1s},
                                   {.arrival = 11s, .service = 1s}});
    scenario.duration = 10s;

    EXPECT_THAT(arrivalsOf(scenario), ElementsAre(9s, 10s - 1ns));
}

TEST(Arrivals, EndWithTheLimitOfTheirSourceInTheMiddleOfABatchToo)
{
    ArrivalSource limited = batches(4s, 2);
    limited.limit = 3;

    EXPECT_THAT(arrivalsOf(smallShop({limited})), ElementsAre(0s, 0s, 4s));
}

TEST(Arrivals, OfSeveralSourcesAreNumberedInOrder)
{
    const Scenario scenario = smallShop({comers({{.arrival = 2s, .service = 1s}, {.arrival = 5s, .service = 1s}}),
                                         comers({{.arrival = 5s, .service = 1s}, {.arrival = 1s, .service = 1s}})});

    std::vector<std::pair<std::int64_t, std::uint32_t>> idsAndSources;
    for (const CustomerRecord& record : visitorsOf(scenario))
        idsAndSources.emplace_back(record.id, record.source);

    EXPECT_THAT(idsAndSources, ElementsAre(std::pair{0, 1}, std::pair{1, 0}, std::pair{2, 0}, std::pair{3, 1}));
}

TEST(Traces, ComeByArrivalAndRowNumberedByRow)
{
    const Scenario scenario = smallShop({{.arrival = 30s, .service = 1s},
                                         {.arrival = 10s, .service = 2s},
                                         {.arrival = 30s, .service = 3s},
                                         {.arrival = 20s, .service = 4s}});

    const Story story = storyOf(scenario);

    EXPECT_EQ(story,
              (Story{"10 joined 1", "10 started 1 at 0", "12 served 1 at 0", "20 joined 3", "20 started 3 at 0",
                     "24 served 3 at 0", "30 joined 0", "30 joined 2", "30 started 0 at 0", "31 served 0 at 0",
                     "31 started 2 at 0", "34 served 2 at 0"}));
}

TEST(Traces, MayHaveALimit)
{
    ArrivalSource source = comers({{.arrival = 3s, .service = 1s}, {.arrival = 1s, .service = 1s}});
    source.limit = 1;

    EXPECT_EQ(storyOf(smallShop({source})), (Story{"1 joined 1", "1 started 1 at 0", "2 served 1 at 0"}));
}

TEST(Shop, PublishesItsDoorsItsTillsAndEveryStep)
{
    class Everything final : public EventObserver {
    public:
        void on(const ShopEvent& event) override { kinds.push_back(event.kind); }

        std::vector<EventKind> kinds;
    };
    Everything everything;

    runWith(everything, smallShop({{.arrival = 1s, .service = 1s}}, {.tills = 2}));

    using enum EventKind;
    EXPECT_THAT(everything.kinds,
                ElementsAre(doorsOpened, tillOpened, tillOpened, arrived, joined, started, served, doorsShut));
}

}  // namespace
}  // namespace tillsim
