// SPDX-License-Identifier: MIT
// How an item gets from hand to hand, and where it goes when the hand is withdrawn.
#include "tests/core/kernel/queue_kinds.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

/// Says "NAME got ITEM", or "NAME: WHAT" of what it learns instead.
template <typename AnyQueue>
Task<> getAndTell(std::string name, AnyQueue& queue, Story& story)
{
    try {
        const int item = co_await queue.get();
        story.push_back(name + " got " + std::to_string(item));
    } catch (const std::exception& error) {
        story.push_back(name + ": " + error.what());
    }
}

/// Says "ITEM is in" and then waits a second, or "ITEM: WHAT" of what it learns.
template <typename AnyQueue>
Task<> putAndStay(int item, AnyQueue& queue, Story& story)
{
    try {
        co_await queue.put(item);
        story.push_back(std::to_string(item) + " is in");
        co_await delay(1s);
        story.push_back(std::to_string(item) + " stayed");
    } catch (const std::exception& error) {
        story.push_back(std::to_string(item) + ": " + error.what());
    }
}

template <typename AnyQueue>
std::vector<int> drained(AnyQueue& queue)
{
    std::vector<int> items;
    while (const std::optional<int> item = queue.tryGet())
        items.push_back(*item);
    return items;
}

template <typename Kind>
class HandOver : public testing::Test {
};

TYPED_TEST_SUITE(HandOver, QueueKinds, QueueKindName);

TYPED_TEST(HandOver, GivesAnItemToTheLongestWaitingGetterBeforeANewcomerCanTakeIt)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue;
    kernel.spawn(getAndTell("first", queue, story));
    kernel.spawn(getAndTell("second", queue, story));
    kernel.run();

    queue.putNowait(1);
    EXPECT_EQ(queue.size(), 0U);
    EXPECT_EQ(queue.waitingGetters(), 1U);
    EXPECT_EQ(queue.tryGet(), std::nullopt);
    queue.putNowait(2);
    kernel.spawn(getAndTell("newcomer", queue, story));
    queue.putNowait(3);
    kernel.run();

    EXPECT_EQ(story, (Story{"first got 1", "second got 2", "newcomer got 3"}));
}

TYPED_TEST(HandOver, GivesAFreePlaceToTheLongestWaitingPutterBeforeANewcomerCanTakeIt)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue{1};
    queue.putNowait(1);
    kernel.spawn(putAndStay(2, queue, story));
    kernel.spawn(putAndStay(3, queue, story));
    kernel.run();

    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_FALSE(queue.tryPut(9));
    EXPECT_EQ(queue.waitingPutters(), 1U);
    EXPECT_EQ(queue.getNowait(), 2);
    EXPECT_FALSE(queue.tryPut(9));
    EXPECT_EQ(queue.getNowait(), 3);
    kernel.run();

    EXPECT_EQ(story, (Story{"2 is in", "3 is in", "2 stayed", "3 stayed"}));
}

TYPED_TEST(HandOver, PassesTheItemOfACancelledGetterToTheLongestWaitingThatHasNone)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue;
    std::vector<TaskHandle> getters;
    for (const char* const name : {"a", "b", "c", "d"})
        getters.push_back(kernel.spawn(getAndTell(name, queue, story)));
    kernel.run();

    queue.putNowait(1);
    queue.putNowait(2);
    getters[0].cancel("gone");
    getters[1].cancel("gone");
    kernel.run();

    EXPECT_EQ(story, (Story{"a: gone", "b: gone", "c got 1", "d got 2"}));
}

TYPED_TEST(HandOver, PassesAnItemOnAgainWhenTheNextGetterIsCancelledToo)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue;
    std::vector<TaskHandle> getters;
    for (const char* const name : {"a", "b", "c"})
        getters.push_back(kernel.spawn(getAndTell(name, queue, story)));
    kernel.run();

    queue.putNowait(1);
    getters[0].cancel("gone");
    getters[1].interrupt("gone too");
    kernel.run();

    EXPECT_EQ(story, (Story{"a: gone", "b: gone too", "c got 1"}));
    EXPECT_EQ(queue.unfinished(), 1U);
}

TYPED_TEST(HandOver, TakesAnItemBackBeyondTheMaximumAndThenLetsNobodyInUntilThereIsRoom)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue{1};
    const TaskHandle getter = kernel.spawn(getAndTell("getter", queue, story));
    kernel.run();
    queue.putNowait(1);
    queue.putNowait(2);
    EXPECT_EQ(queue.size(), 1U);

    getter.cancel("gone");
    EXPECT_EQ(queue.size(), 2U);
    EXPECT_TRUE(queue.full());
    EXPECT_FALSE(queue.tryPut(9));
    const TaskHandle putter = kernel.spawn(putAndStay(3, queue, story));
    kernel.run();
    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_EQ(queue.waitingPutters(), 1U);
    EXPECT_EQ(queue.getNowait(), 2);
    EXPECT_EQ(queue.waitingPutters(), 0U);
    kernel.run();

    EXPECT_EQ(story, (Story{"getter: gone", "3 is in", "3 stayed"}));
    EXPECT_TRUE(putter.done());
}

TEST(HandOverFifo, ReturnsAnItemToTheFront)
{
    Kernel kernel;
    Story story;
    Queue<int> queue;
    const TaskHandle first = kernel.spawn(getAndTell("a", queue, story));
    const TaskHandle second = kernel.spawn(getAndTell("b", queue, story));
    kernel.run();
    for (const int item : {1, 2, 3})
        queue.putNowait(item);

    first.cancel();
    second.cancel();

    EXPECT_EQ(drained(queue), (std::vector{1, 2, 3}));
}

TEST(HandOverFifo, ReturnsItemsToTheirOrderWhicheverGetterIsCancelledFirst)
{
    Kernel kernel;
    Story story;
    Queue<int> queue;
    const TaskHandle first = kernel.spawn(getAndTell("a", queue, story));
    const TaskHandle second = kernel.spawn(getAndTell("b", queue, story));
    kernel.run();
    for (const int item : {1, 2, 3})
        queue.putNowait(item);

    second.cancel();
    first.cancel();

    EXPECT_EQ(drained(queue), (std::vector{1, 2, 3}));
}

TEST(HandOverLifo, ReturnsAnItemToTheTop)
{
    Kernel kernel;
    Story story;
    LifoQueue<int> queue;
    const TaskHandle getter = kernel.spawn(getAndTell("a", queue, story));
    kernel.run();
    for (const int item : {1, 2, 3})
        queue.putNowait(item);

    getter.cancel();

    EXPECT_EQ(drained(queue), (std::vector{1, 3, 2}));
}

/// Compared by rank only.
struct Ranked {
    Ranked(int wantedRank, int wantedName) : rank{wantedRank}, name{wantedName} { }
    int rank;
    int name;
    bool operator<(const Ranked& other) const { return rank < other.rank; }
};

TEST(HandOverPriority, ReturnsAnItemToThePlaceThatItsNumberGivesItAmongEquals)
{
    Kernel kernel;
    PriorityQueue<Ranked> queue;
    const TaskHandle getter
        = kernel.spawn([](PriorityQueue<Ranked>& line) -> Task<> { static_cast<void>(co_await line.get()); }(queue));
    kernel.run();
    queue.putNowait(Ranked{5, 1});
    queue.putNowait(Ranked{5, 2});
    queue.putNowait(Ranked{4, 3});

    getter.cancel();
    std::vector<int> names;
    while (const std::optional<Ranked> item = queue.tryGet())
        names.push_back(item->name);

    EXPECT_EQ(names, (std::vector{3, 1, 2}));
}

TEST(HandOverPut, ThatIsCancelledWhileItWaitsPutsNothing)
{
    Kernel kernel;
    Story story;
    Queue<int> queue{1};
    queue.putNowait(1);
    const TaskHandle putter = kernel.spawn(putAndStay(2, queue, story));
    kernel.run();

    putter.cancel("gone");
    kernel.run();

    EXPECT_EQ(story, (Story{"2: gone"}));
    EXPECT_EQ(queue.unfinished(), 1U);
    EXPECT_EQ(drained(queue), (std::vector{1}));
}

TEST(HandOverPut, ThatIsCancelledInTheInstantOfItsAdmissionHasPutNothingAndLetsTheNextOneIn)
{
    Kernel kernel;
    Story story;
    Queue<int> queue{1};
    queue.putNowait(1);
    const TaskHandle putter = kernel.spawn(putAndStay(2, queue, story));
    kernel.spawn(putAndStay(3, queue, story));
    kernel.run();

    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_EQ(queue.size(), 1U);
    putter.cancel("gone");
    EXPECT_EQ(queue.waitingPutters(), 0U);
    kernel.run();

    EXPECT_EQ(story, (Story{"2: gone", "3 is in", "3 stayed"}));
    EXPECT_EQ(queue.unfinished(), 2U);
    EXPECT_EQ(drained(queue), (std::vector{3}));
}

TEST(HandOverPut, WhoseItemIsTakenAlreadySucceedsAndItsTaskIsCancelledAtItsNextWait)
{
    Kernel kernel;
    Story story;
    Queue<int> queue{1};
    queue.putNowait(1);
    const TaskHandle putter = kernel.spawn(putAndStay(2, queue, story));
    kernel.run();

    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_EQ(queue.getNowait(), 2);
    putter.cancel("gone");
    kernel.run();

    EXPECT_EQ(story, (Story{"2 is in", "2: gone"}));
    EXPECT_EQ(kernel.now(), Instant{});
}

TEST(HandOverPut, WhoseItemIsTakenAlreadyCanStillBeCancelledOverAnInterruption)
{
    Kernel kernel;
    Story story;
    Queue<int> queue{1};
    queue.putNowait(1);
    const TaskHandle putter = kernel.spawn(putAndStay(2, queue, story));
    kernel.run();

    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_EQ(queue.getNowait(), 2);
    putter.interrupt("breakdown");
    putter.cancel("gone");
    kernel.run();

    EXPECT_EQ(story, (Story{"2 is in", "2: gone"}));
}

TEST(HandOverPut, DoesNotEndAJoinWhenItIsTakenBackAndAnotherTakesItsPlace)
{
    Kernel kernel;
    Story story;
    Queue<int> queue{1};
    queue.putNowait(1);
    const TaskHandle putter = kernel.spawn(putAndStay(2, queue, story));
    kernel.spawn(putAndStay(3, queue, story));
    kernel.spawn([](Queue<int>& line, Story& told) -> Task<> {
        co_await line.join();
        told.emplace_back("joined");
    }(queue, story));
    kernel.run();

    EXPECT_EQ(queue.getNowait(), 1);
    queue.taskDone();
    putter.cancel("gone");
    kernel.run();

    EXPECT_EQ(story, (Story{"2: gone", "3 is in", "3 stayed"}));
}

}  // namespace
}  // namespace tillsim
