// SPDX-License-Identifier: MIT
// What a till did when: totals, stretches, and forgetting.
#include "core/experiment/till_timeline.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

/// Only the states that took time.
using Spans = std::vector<std::pair<TillState, Duration>>;

Spans spansIn(const StateTimes& times)
{
    Spans spans;
    for (std::size_t state = 0; state < times.size(); ++state) {
        if (times[state] != Duration::zero())
            spans.emplace_back(static_cast<TillState>(state), times[state]);
    }
    return spans;
}

Instant at(Duration span)
{
    return Instant{span};
}

/// Closed to 10 s, idle to 15 s, scanning to 40 s, a gap to 50 s, idle from then on.
TillTimeline busyMorning()
{
    TillTimeline timeline;
    timeline.change(at(10s), TillState::idle);
    timeline.change(at(15s), TillState::scanning);
    timeline.change(at(40s), TillState::gap);
    timeline.change(at(50s), TillState::idle);
    return timeline;
}

}  // namespace

TEST(TillTimeline, BeginsClosed)
{
    const TillTimeline timeline;

    EXPECT_EQ(timeline.state(), TillState::closed);
    EXPECT_EQ(spansIn(timeline.totals(at(7s))), (Spans{{TillState::closed, 7s}}));
}

TEST(TillTimeline, AddsUpTheTimeInEachState)
{
    const TillTimeline timeline = busyMorning();

    EXPECT_EQ(
        spansIn(timeline.totals(at(60s))),
        (Spans{{TillState::closed, 10s}, {TillState::idle, 15s}, {TillState::scanning, 25s}, {TillState::gap, 10s}}));
}

TEST(TillTimeline, TellsWhatItDidInAStretch)
{
    const TillTimeline timeline = busyMorning();

    EXPECT_EQ(spansIn(timeline.between(at(30s), at(55s))),
              (Spans{{TillState::idle, 5s}, {TillState::scanning, 10s}, {TillState::gap, 10s}}));
    EXPECT_EQ(spansIn(timeline.between(at(50s), at(50s))), Spans{});
}

TEST(TillTimeline, KeepsOnlyTheLastOfTheStatesOfOneInstant)
{
    TillTimeline timeline;

    timeline.change(at(5s), TillState::idle);
    timeline.change(at(5s), TillState::scanning);

    EXPECT_EQ(timeline.state(), TillState::scanning);
    EXPECT_EQ(spansIn(timeline.totals(at(6s))), (Spans{{TillState::closed, 5s}, {TillState::scanning, 1s}}));
}

TEST(TillTimeline, RemembersWhatIsAskedForAfterForgettingTheRest)
{
    TillTimeline timeline = busyMorning();

    timeline.forget(at(20s));

    EXPECT_EQ(spansIn(timeline.between(at(20s), at(50s))), (Spans{{TillState::scanning, 20s}, {TillState::gap, 10s}}));
    EXPECT_EQ(timeline.totals(at(60s)), busyMorning().totals(at(60s)));
}

RC_GTEST_PROP(TillTimeline, AgreesWithAddingUpSpellBySpell, ())
{
    const auto spans = *rc::gen::container<std::vector<std::pair<int, int>>>(
        *rc::gen::inRange<std::size_t>(0, 120), rc::gen::pair(rc::gen::inRange(0, 3), rc::gen::inRange(0, 9)));
    TillTimeline timeline;
    std::vector<TillState> states;  // In each second.
    TillState state = TillState::closed;
    Instant now{};
    for (const auto& [span, next] : spans) {
        states.insert(states.end(), static_cast<std::size_t>(span), state);
        now += span * 1s;
        state = static_cast<TillState>(next);
        timeline.change(now, state);
    }
    const auto begin = *rc::gen::inRange<std::size_t>(0, states.size() + 1);
    const auto end = *rc::gen::inRange<std::size_t>(begin, states.size() + 1);
    StateTimes expected{};
    for (std::size_t second = begin; second < end; ++second)
        expected[static_cast<std::size_t>(states[second])] += 1s;

    timeline.forget(Instant{begin * 1s});

    RC_ASSERT(timeline.between(Instant{begin * 1s}, Instant{end * 1s}) == expected);
}

}  // namespace tillsim
