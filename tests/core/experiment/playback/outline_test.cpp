// SPDX-License-Identifier: MIT
// The outline of a day says what the measures say, customer by customer and spell by spell.
#include "core/experiment/playback/outline_run.hpp"

#include "core/experiment/simulation.hpp"
#include "core/experiment/till_measures.hpp"
#include "core/scenario/till_count.hpp"
#include "tests/core/experiment/playback/properties.hpp"

#include <gmock/gmock.h>

#include <numeric>

namespace tillsim {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

DayOutline outlineOf(const Scenario& scenario, std::uint64_t seed = 1, const OutlineLimits& limits = {})
{
    OutlineRun run{std::make_shared<const Scenario>(scenario), seed, 0, limits};
    while (run.work(37)) { }
    return run.outline();
}

/// One till; customers come when they are told to, and are served for 60 s.
Scenario smallDay(std::vector<TraceRow> rows, Bank bank = {})
{
    Scenario scenario{.name = "small", .duration = 1h};
    scenario.arrivals = {{.kind = TraceArrivals{"trace.csv", std::move(rows)}}};
    scenario.service.work = Distribution::constant(60.0);
    scenario.banks = {std::move(bank)};
    return scenario;
}

TillMeasures::CauseSums causesOf(const DayOutline& day)
{
    TillMeasures::CauseSums sums{};
    for (const CustomerStory& story : day.customers) {
        for (std::size_t cause = 0; cause < sums.size(); ++cause)
            sums[cause] += story.causes[cause].count();
    }
    return sums;
}

/// How long the till was in each state.
StateTimes timesOf(const std::vector<TillSpell>& spells, Instant end)
{
    StateTimes times{};
    for (std::size_t at = 0; at < spells.size(); ++at) {
        const TillState state = spells[at].isCalled ? calledTill : spells[at].state;
        times[static_cast<std::size_t>(state)]
            += (at + 1 < spells.size() ? spells[at + 1].since : end) - spells[at].since;
    }
    return times;
}

TEST(DayOutline, ChargesWaitsAsTheMeasuresDoAndSplitsEachExactly)
{
    checkForShops(500, [](std::uint64_t seed) {
        const Scenario scenario = *randomScenario();
        TillMeasures measures{static_cast<std::size_t>(tillCount(scenario))};
        static_cast<void>(simulate(scenario, {.seed = seed, .observers = {&measures}}));

        const DayOutline day = outlineOf(scenario, seed);

        RC_ASSERT(causesOf(day) == measures.waits());
        for (const CustomerStory& story : day.customers) {
            if (story.record.outcome == Outcome::served)
                RC_ASSERT(std::accumulate(story.causes.begin(), story.causes.end(), Duration{}) == story.record.wait());
        }
        for (std::size_t till = 0; till < day.tills.size(); ++till)
            RC_ASSERT(timesOf(day.tills[till], day.end) == measures.statesOf(till, day.end));
    });
}

TEST(DayOutline, HasTheLevelsThatTheMeasuresAverage)
{
    checkForShops(300, [](std::uint64_t seed) {
        const Scenario scenario = *randomScenario();
        const RunResult result = simulate(scenario, {.seed = seed});

        const DayOutline day = outlineOf(scenario, seed);

        std::int64_t waited = 0;
        for (std::size_t at = 0; at < day.levels.size(); ++at) {
            const Instant next = at + 1 < day.levels.size() ? day.levels[at + 1].since : day.end;
            waited += day.levels[at].inLine * (next - day.levels[at].since).count();
        }
        const double mean = result.simulated > 0.0 ? static_cast<double>(waited) / 1e9 / result.simulated : 0.0;
        RC_ASSERT(std::abs(mean - result.lineLength.mean) <= 1e-9 * (1.0 + mean));
        RC_ASSERT(day.levels.back().inLine == result.customers.inLine);
        RC_ASSERT(day.levels.back().outside == result.customers.outside);
        RC_ASSERT(day.levels.back().inService == result.customers.inService);
        RC_ASSERT(static_cast<std::int64_t>(day.customers.size()) == result.customers.arrived);
    });
}

TEST(DayOutline, IsOneOfTheWholeDayWhateverTheSlices)
{
    const Scenario scenario = smallDay({{.arrival = 1min}, {.arrival = 70s}, {.arrival = 20min}});
    OutlineRun atOnce{std::make_shared<const Scenario>(scenario), 1};

    EXPECT_FALSE(atOnce.work(1'000'000));

    const DayOutline slowly = outlineOf(scenario);
    EXPECT_EQ(atOnce.outline().events, slowly.events);
    EXPECT_EQ(atOnce.outline().levels, slowly.levels);
    EXPECT_EQ(atOnce.outline().tills, slowly.tills);
    EXPECT_EQ(atOnce.outline().customers.size(), 3U);
    EXPECT_EQ(slowly.customers.size(), 3U);
    EXPECT_TRUE(atOnce.outline().isComplete);
    EXPECT_EQ(atOnce.outline().end, Instant{1h});
    EXPECT_EQ(atOnce.outline().known, Instant{1h});
}

TEST(DayOutline, TellsWhatATillDid)
{
    const DayOutline day = outlineOf(smallDay({{.arrival = 1min}, {.arrival = 70s}}));

    EXPECT_THAT(
        day.tills,
        ElementsAre(ElementsAre(TillSpell{Instant{}, TillState::idle}, TillSpell{Instant{1min}, TillState::scanning},
                                TillSpell{Instant{3min}, TillState::idle})));
}

TEST(DayOutline, CountsWhoStoodAheadButNotWhoWasServed)
{
    const DayOutline day = outlineOf(smallDay({{.arrival = 10s}, {.arrival = 20s}, {.arrival = 30s}}));

    std::vector<std::int64_t> ahead;
    for (const CustomerStory& story : day.customers)
        ahead.push_back(story.aheadAtJoining);
    EXPECT_THAT(ahead, ElementsAre(0, 0, 1));
}

TEST(DayOutline, CountsNobodyAheadWhoWentStraightToATillAtTheSameInstant)
{
    Bank bank{.tills = 2};
    const DayOutline day
        = outlineOf(smallDay({{.arrival = 10s}, {.arrival = 10s}, {.arrival = 10s}, {.arrival = 10s}}, bank));

    std::vector<std::int64_t> ahead;
    for (const CustomerStory& story : day.customers)
        ahead.push_back(story.aheadAtJoining);
    EXPECT_THAT(ahead, ElementsAre(0, 0, 0, 1));
}

TEST(DayOutline, EndsItsListsBetweenTwoInstantsWhereTheLimitIsAndSaysSo)
{
    const DayOutline day
        = outlineOf(smallDay({{.arrival = 1min}, {.arrival = 10min}, {.arrival = 20min}}), 1, {.events = 5});

    EXPECT_TRUE(day.isCut);
    EXPECT_EQ(day.known, Instant{1min});
    EXPECT_EQ(day.events.back().kind, EventKind::started);
    EXPECT_EQ(day.end, Instant{1h});
    EXPECT_TRUE(day.isComplete);
}

}  // namespace
}  // namespace tillsim
