// SPDX-License-Identifier: MIT
// Closing a queue, beyond what the conformance rows say: items that are on their way when it happens.
#include "tests/core/kernel/queue_kinds.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

/// Takes what comes until the end, and says "NAME got ITEM" and "NAME is through", or "NAME: WHAT".
template <typename AnyQueue>
Task<> consume(std::string name, AnyQueue& queue, Story& story)
{
    try {
        while (const std::optional<int> item = co_await queue.next())
            story.push_back(name + " got " + std::to_string(*item));
        story.push_back(name + " is through");
    } catch (const std::exception& error) {
        story.push_back(name + ": " + error.what());
    }
}

template <typename AnyQueue>
Task<> putAndTell(int item, AnyQueue& queue, Story& story)
{
    try {
        co_await queue.put(item);
        story.push_back(std::to_string(item) + " is in");
    } catch (const std::exception& error) {
        story.push_back(std::to_string(item) + ": " + error.what());
    }
}

template <typename Kind>
class Closing : public testing::Test {
};

TYPED_TEST_SUITE(Closing, QueueKinds, QueueKindName);

TYPED_TEST(Closing, TellsGettersThatWaitOnceNothingIsOnItsWay)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue;
    kernel.spawn(consume("a", queue, story));
    kernel.spawn(consume("b", queue, story));
    kernel.run();

    queue.putNowait(1);
    queue.close();
    EXPECT_FALSE(queue.isClosed());
    EXPECT_EQ(queue.waitingGetters(), 1U);
    EXPECT_THROW(static_cast<void>(queue.getNowait()), QueueEmpty);
    kernel.run();

    EXPECT_EQ(story, (Story{"a got 1", "a is through", "b is through"}));
    EXPECT_TRUE(queue.isClosed());
    EXPECT_THROW(static_cast<void>(queue.getNowait()), QueueClosed);
}

TYPED_TEST(Closing, GivesAnItemThatComesBackToAGetterThatStillWaits)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue;
    const TaskHandle first = kernel.spawn(consume("a", queue, story));
    kernel.spawn(consume("b", queue, story));
    kernel.run();

    queue.putNowait(1);
    queue.close();
    first.cancel("gone");
    kernel.run();

    EXPECT_EQ(story, (Story{"a: gone", "b got 1", "b is through"}));
    EXPECT_TRUE(queue.isClosed());
}

template <typename AnyQueue>
Task<> cancelLater(TaskHandle victim, AnyQueue& queue, Story& story)
{
    victim.cancel("gone");
    story.push_back(std::to_string(queue.waitingGetters()) + " wait, " + std::to_string(queue.size()) + " here");
    co_return;
}

TYPED_TEST(Closing, MakesANewcomerWaitWhileAnItemMayStillComeBack)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue;
    const TaskHandle first = kernel.spawn(consume("a", queue, story));
    kernel.run();

    // In the ready line: the newcomer, the one who cancels, and then the getter that has the item.
    kernel.spawn(consume("newcomer", queue, story));
    kernel.spawn(cancelLater(first, queue, story));
    queue.putNowait(1);
    queue.close();
    kernel.run();

    EXPECT_EQ(story, (Story{"0 wait, 0 here", "a: gone", "newcomer got 1", "newcomer is through"}));
}

TYPED_TEST(Closing, DrainsItemsAndThenThePutsThatWaitedBeforeItIsClosed)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue{1};
    queue.putNowait(1);
    kernel.spawn(putAndTell(2, queue, story));
    kernel.spawn(putAndTell(3, queue, story));
    kernel.run();

    queue.close();
    kernel.spawn(putAndTell(4, queue, story));
    kernel.run();
    EXPECT_EQ(story, (Story{"4: the queue is closed"}));
    EXPECT_EQ(queue.waitingPutters(), 2U);
    kernel.spawn(consume("a", queue, story));
    kernel.run();

    EXPECT_EQ(story,
              (Story{"4: the queue is closed", "a got 1", "a got 2", "a got 3", "a is through", "2 is in", "3 is in"}));
    EXPECT_TRUE(queue.isClosed());
}

TYPED_TEST(Closing, IsCompleteWhenTheLastItemIsRemovedByItsTicket)
{
    typename TypeParam::template Of<int> queue;
    const Ticket ticket = queue.enlist(1);

    queue.close();
    EXPECT_FALSE(queue.isClosed());
    EXPECT_EQ(queue.remove(ticket), 1);

    EXPECT_TRUE(queue.isClosed());
}

TYPED_TEST(Closing, IsCompleteWhenTheLastPutThatWaitedIsCancelled)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue{1};
    queue.putNowait(1);
    const TaskHandle putter = kernel.spawn(putAndTell(2, queue, story));
    kernel.run();

    queue.close();
    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_FALSE(queue.isClosed());
    putter.cancel("gone");
    EXPECT_TRUE(queue.isClosed());
    kernel.run();

    EXPECT_EQ(story, (Story{"2: gone"}));
}

TYPED_TEST(Closing, GoesOnToAShutdownThatTurnsAwayThePutsThatWait)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue{1};
    queue.putNowait(1);
    kernel.spawn(putAndTell(2, queue, story));
    kernel.run();

    queue.close();
    queue.shutdown();
    queue.close();
    kernel.run();

    EXPECT_EQ(story, (Story{"2: the queue is closed"}));
    EXPECT_FALSE(queue.isClosed());
    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_TRUE(queue.isClosed());
}

TYPED_TEST(Closing, ByShutdownLetsAPutGoOnThatWasLetInBefore)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue{1};
    queue.putNowait(1);
    kernel.spawn(putAndTell(2, queue, story));
    kernel.run();

    EXPECT_EQ(queue.getNowait(), 1);
    queue.shutdown();
    kernel.run();

    EXPECT_EQ(story, (Story{"2 is in"}));
    EXPECT_EQ(queue.getNowait(), 2);
}

TYPED_TEST(Closing, AtOnceTellsAllGettersAndWritesOffAnItemThatComesBack)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue;
    const TaskHandle first = kernel.spawn(consume("a", queue, story));
    kernel.spawn(consume("b", queue, story));
    kernel.run();

    queue.putNowait(1);
    queue.shutdown(true);
    EXPECT_TRUE(queue.isClosed());
    EXPECT_EQ(queue.unfinished(), 1U);
    first.cancel("gone");
    EXPECT_EQ(queue.unfinished(), 0U);
    kernel.run();

    EXPECT_EQ(story, (Story{"a: gone", "b is through"}));
    EXPECT_TRUE(queue.empty());
}

TYPED_TEST(Closing, AtOnceLeavesAnItemWithTheGetterItWasHandedTo)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue;
    kernel.spawn(consume("a", queue, story));
    kernel.run();

    queue.putNowait(1);
    queue.putNowait(2);
    queue.shutdown(true);
    EXPECT_EQ(queue.unfinished(), 1U);
    kernel.run();

    EXPECT_EQ(story, (Story{"a got 1", "a is through"}));
}

}  // namespace
}  // namespace tillsim
