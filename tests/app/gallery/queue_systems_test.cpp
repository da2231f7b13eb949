// SPDX-License-Identifier: MIT
// The systems on queues of values: bounds, priority, priority-ties, lifo, bounded, close.
#include "tests/app/gallery/playing.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace tillsim::gallery {
namespace {

using namespace std::chrono_literals;
using testing::AllOf;
using testing::ElementsAre;
using testing::Gt;
using testing::SizeIs;

TEST(BoundsSystem, RefusesWithoutChangingAnything)
{
    EXPECT_THAT(
        playSystem("bounds").lines,
        ElementsAre(line(0s, "getter", "gets nothing: QueueEmpty, the queue is empty"), line(0s, "putter", "puts 1"),
                    line(0s, "putter", "cannot put 2: QueueFull, the queue is full"), line(0s, "getter", "gets 1")));
}

TEST(PrioritySystem, GivesOutTheMostUrgentFirst)
{
    EXPECT_THAT(words(playSystem("priority").by("main")),
                ElementsAre("puts the photo of a cat, priority 3", "puts the photo of a birthday, priority 2",
                            "puts the photo of a suspect, priority 1"));
    EXPECT_THAT(playSystem("priority").by("worker"),
                ElementsAre(line(0s, "worker", "develops the photo of a suspect, priority 1"),
                            line(0s, "worker", "develops the photo of a birthday, priority 2"),
                            line(0s, "worker", "develops the photo of a cat, priority 3")));
}

TEST(PriorityTiesSystem, IsStable)
{
    std::string arrived;
    std::string boarded;
    for (const Line& each : playSystem("priority-ties").after("passenger "))
        (each.what.ends_with("arrives") ? arrived : boarded) += each.what.front();

    EXPECT_EQ(arrived, "aBcDEfGhI");
    EXPECT_EQ(boarded, "BDEGIacfh");
}

TEST(LifoSystem, TakesThePlateOnTopAndJoinsWithTheLast)
{
    EXPECT_THAT(playSystem("lifo").lines,
                ElementsAre(line(0s, "waiter", "puts down plates 1, 2 and 3"), line(0s, "dishwasher", "takes plate 3"),
                            line(1s, "dishwasher", "takes plate 2"), line(1500ms, "waiter", "puts down plate 4"),
                            line(2s, "dishwasher", "takes plate 4"), line(3s, "dishwasher", "takes plate 1"),
                            line(4s, "waiter", "sees that all are clean")));
}

struct Visit {
    Instant asked;
    Instant letIn;
};

/// The line says when a producer was let in, and after how long.
std::vector<Visit> visitsIn(const Played& played)
{
    std::vector<Visit> visits;
    for (const Line& each : played.after("has put ")) {
        const std::size_t after = each.what.find(" after ");
        visits.push_back({each.when - seconds(each.what.substr(after + 7)), each.when});
    }
    return visits;
}

TEST(BoundedSystem, LetsProducersInFirstComeFirstServed)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const std::vector<Visit> visits = visitsIn(playSystem("bounded", {.seed = seed}));

        EXPECT_THAT(visits, SizeIs(50));
        EXPECT_TRUE(std::ranges::is_sorted(visits, {}, &Visit::asked));
        EXPECT_TRUE(std::ranges::is_sorted(visits, {}, &Visit::letIn));
        EXPECT_GT(std::ranges::count_if(visits, [](const Visit& visit) { return visit.letIn > visit.asked; }), 20);
    }
}

TEST(BoundedSystem, NeverHoldsMoreThanTwoAndDeliversAllFifty)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Played played = playSystem("bounded", {.seed = seed});
        std::map<std::string, int> inside;
        std::map<Instant, int> sizeAfter;  // Changes of an instant are told in any order, so the last counts.
        int size = 0;
        for (const Line& each : played.lines) {
            const bool isGet = each.who == "consumer";
            size += isGet ? -1 : 1;
            sizeAfter[each.when] = size;
            ++inside[each.what.substr(isGet ? 5 : 8, each.what.find(" after ") - (isGet ? 5 : 8))];
        }

        for (const auto& [when, left] : sizeAfter)
            EXPECT_THAT(left, AllOf(testing::Ge(0), testing::Le(2))) << show(when);
        EXPECT_THAT(inside, SizeIs(50));
        EXPECT_TRUE(std::ranges::all_of(inside, [](const auto& entry) { return entry.second == 2; }));
        EXPECT_EQ(size, 0);
    }
}

TEST(CloseSystem, DrainsTheQueueAndEndsCleanly)
{
    const Played played = playSystem("close");
    std::vector<Line> expected;
    for (int item = 1; item <= 10; ++item)
        expected.push_back({Instant{500ms + (item - 1) * 600ms}, "getter 1", "gets " + std::to_string(item)});
    expected.push_back(line(6500ms, "getter 1", "ends: QueueClosed"));

    EXPECT_EQ(played.by("getter 1"), expected);
    for (Line& each : expected)
        each.who = "getter 2";
    expected.back().what = "leaves its loop";
    EXPECT_EQ(played.by("getter 2"), expected);
}

TEST(CloseSystem, TakesNothingMoreOnceClosed)
{
    const std::vector<Line> putter = playSystem("close").by("putter 1");

    ASSERT_THAT(putter, SizeIs(12));
    EXPECT_EQ(putter[9], line(5s, "putter 1", "puts 10"));
    EXPECT_EQ(putter[10], line(5s, "putter 1", "closes the queue"));
    EXPECT_EQ(putter[11], line(5s, "putter 1", "is refused: QueueClosed"));
}

TEST(CloseSystem, LetsABlockedPutterInUnlessTheQueueIsShutDown)
{
    const Played played = playSystem("close");

    EXPECT_THAT(played.by("putter 3"), ElementsAre(line(6500ms, "putter 3", "is let in")));
    EXPECT_THAT(played.by("putter 4"), ElementsAre(line(6500ms, "putter 4", "is refused: QueueClosed")));
    EXPECT_THAT(played.by("putter 5"), ElementsAre(line(6500ms, "putter 5", "is refused: QueueClosed")));
}

}  // namespace
}  // namespace tillsim::gallery
