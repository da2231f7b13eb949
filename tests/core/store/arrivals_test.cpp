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
