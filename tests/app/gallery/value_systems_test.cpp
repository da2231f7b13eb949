// SPDX-License-Identifier: MIT
// The systems with a producer of random values, held against what the values make one expect: producer-consumer,
// polling, get-timeout, join.
#include "app/gallery/values.hpp"
#include "tests/app/gallery/playing.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <numeric>

namespace tillsim::gallery {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::SizeIs;

class ValueSystem : public testing::TestWithParam<std::uint64_t> {
protected:
    Options options() const { return {.seed = GetParam()}; }
};

INSTANTIATE_TEST_SUITE_P(Seeds, ValueSystem, testing::Range(std::uint64_t{1}, std::uint64_t{21}),
                         testing::PrintToStringParamName{});

/// What `who` says of each value in the instant in which it has slept for it.
std::vector<Line> tellEach(const std::vector<Duration>& values, std::string_view who, std::string_view does)
{
    std::vector<Line> lines;
    Instant now{};
    for (const Duration value : values)
        lines.push_back({now += value, std::string{who}, std::string{does} + ' ' + show(value)});
    return lines;
}

std::vector<Line> startingWith(std::string_view start, std::vector<Line> lines)
{
    std::erase_if(lines, [start](const Line& each) { return !each.what.starts_with(start); });
    return lines;
}

TEST_P(ValueSystem, DrawsTenValuesBelowASecond)
{
    const std::vector<Duration> values = drawValues(GetParam());

    EXPECT_THAT(values, SizeIs(10));
    EXPECT_THAT(values, testing::Each(testing::AllOf(testing::Ge(1ms), testing::Lt(1s))));
}

TEST_P(ValueSystem, ProducerConsumerDeliversTenValuesInOrderAndEndsAtOnce)
{
    const std::vector<Duration> values = drawValues(GetParam());
    const Played played = playSystem("producer-consumer", options());
    const Instant end{sumOf(values)};

    EXPECT_EQ(startingWith("puts", played.by("producer")), tellEach(values, "producer", "puts"));
    EXPECT_EQ(startingWith("gets", played.by("consumer")), tellEach(values, "consumer", "gets"));
    EXPECT_EQ(played.by("producer").back(), (Line{end, "producer", "has ended"}));
    EXPECT_EQ(played.by("consumer").back(), (Line{end, "consumer", "has ended"}));
}

TEST_P(ValueSystem, PollingFindsWhatCameDuringEachNap)
{
    const std::vector<Duration> values = drawValues(GetParam());
    const Played played = playSystem("polling", options());
    std::vector<Line> expected;
    Instant put{};
    Instant poll{};
    int inVain = 0;
    for (const Duration value : values) {
        put += value;
        // Of two timers for one instant, the one that was set first goes first.
        for (; poll < put || (poll == put && value <= 500ms); poll += 500ms, ++inVain)
            expected.push_back({poll, "consumer", "finds nothing and sleeps"});
        expected.push_back({poll, "consumer", "gets " + show(value)});
    }
    expected.push_back(
        {poll, "consumer",
         "has ended after " + std::to_string(inVain + 11) + " polls, " + std::to_string(inVain) + " of them in vain"});

    EXPECT_EQ(played.by("consumer"), expected);
}

/// Who waits gets each value when it comes; before, it may have given up once, as no gap is as long as a second.
std::vector<Line> waitFor(std::vector<Duration> values, std::string_view who, bool givesUpInTheSameInstant)
{
    std::vector<Line> lines;
    Instant now{};
    for (const Duration value : values) {
        if (value > 500ms || (value == 500ms && givesUpInTheSameInstant))
            lines.push_back({now + 500ms, std::string{who}, "gives up, and tries again"});
        lines.push_back({now += value, std::string{who}, "gets " + show(value)});
    }
    lines.push_back({now, std::string{who}, "leaves"});
    return lines;
}

TEST_P(ValueSystem, GetTimeoutLosesNothingNotEvenInTheInstantOfTheTimeout)
{
    std::vector<Duration> values = drawValues(GetParam());
    values.front() = 500ms;
    const Played played = playSystem("get-timeout", options());

    EXPECT_EQ(played.by("calm consumer"), waitFor(values, "calm consumer", false));
    EXPECT_EQ(played.by("hasty consumer"), waitFor(values, "hasty consumer", true));
    EXPECT_EQ(played.by("calm consumer").front(), line(500ms, "calm consumer", "gets 0.500"));
    EXPECT_EQ(played.by("hasty consumer").front(), line(500ms, "hasty consumer", "gives up, and tries again"));
}

TEST_P(ValueSystem, JoinReturnsWhenTheLastValueIsDone)
{
    const std::vector<Duration> values = drawValues(GetParam());
    const Played played = playSystem("join", options());
    Instant put{};
    Instant lastGet{};
    Instant done{};
    for (const Duration value : values) {
        put += value;
        lastGet = std::max(put, done);
        done = lastGet + value;
    }

    EXPECT_EQ(startingWith("gets", played.by("consumer")).back().when, lastGet);
    EXPECT_EQ(played.by("consumer").back().when, done);
    EXPECT_THAT(
        played.by("main"),
        ElementsAre(Line{put, "main", "sees that the producer has ended, and joins the queue"},
                    Line{done, "main", "join has returned"},
                    Line{done, "main", "one taskDone more: taskDone was called more often than items were put"}));
}

}  // namespace
}  // namespace tillsim::gallery
