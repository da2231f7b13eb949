// SPDX-License-Identifier: MIT
// enlist and remove: taking one item out of the middle of a queue.
#include "tests/core/kernel/queue_kinds.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

template <typename Kind>
class TicketTest : public testing::Test {
};

TYPED_TEST_SUITE(TicketTest, QueueKinds, QueueKindName);

/// All that is in `queue`, in the order in which it leaves.
template <typename AnyQueue>
std::vector<int> itemsLeftIn(AnyQueue& queue)
{
    std::vector<int> items;
    while (const std::optional<int> item = queue.tryGet())
        items.push_back(*item);
    return items;
}

/// Gets one item into `got`, or says why not.
template <typename AnyQueue>
Task<> getInto(AnyQueue& queue, std::optional<int>& got, Story& story)
{
    try {
        got = co_await queue.get();
    } catch (const std::exception& error) {
        story.emplace_back(error.what());
    }
}

template <typename AnyQueue>
Task<> putAndTell(AnyQueue& queue, int item, Story& story)
{
    co_await queue.put(item);
    story.push_back("in " + std::to_string(item));
}

template <typename AnyQueue>
Task<> joinQueue(AnyQueue& queue, Story& story)
{
    co_await queue.join();
    story.emplace_back("joined");
}

TYPED_TEST(TicketTest, TakesItsItemOutOfTheMiddleAndLeavesTheOthersInOrder)
{
    typename TypeParam::template Of<int> queue;
    std::vector<Ticket> tickets;
    for (const int item : {10, 20, 30, 40, 50})
        tickets.push_back(queue.enlist(item));

    EXPECT_EQ(queue.remove(tickets[2]), 30);
    EXPECT_EQ(queue.remove(tickets[0]), 10);
    EXPECT_EQ(queue.remove(tickets[4]), 50);

    EXPECT_EQ(queue.size(), 2U);
    std::vector<int> left = itemsLeftIn(queue);
    std::sort(left.begin(), left.end());
    EXPECT_EQ(left, (std::vector{20, 40}));
}

TYPED_TEST(TicketTest, IsStaleOnceItsItemWasTaken)
{
    typename TypeParam::template Of<int> queue;
    const Ticket taken = queue.enlist(1);
    EXPECT_EQ(queue.getNowait(), 1);
    const Ticket removed = queue.enlist(2);
    EXPECT_EQ(queue.remove(removed), 2);

    EXPECT_EQ(queue.remove(taken), std::nullopt);
    EXPECT_EQ(queue.remove(removed), std::nullopt);
    EXPECT_EQ(queue.remove(Ticket{}), std::nullopt);
    EXPECT_EQ(queue.unfinished(), 1U);
}

TYPED_TEST(TicketTest, DoesNotMistakeALaterItemInTheSamePlaceForItsOwn)
{
    typename TypeParam::template Of<int> queue;
    const Ticket stale = queue.enlist(1);
    EXPECT_EQ(queue.getNowait(), 1);
    const Ticket fresh = queue.enlist(2);

    EXPECT_EQ(queue.remove(stale), std::nullopt);
    EXPECT_EQ(queue.size(), 1U);
    EXPECT_EQ(queue.remove(fresh), 2);
}

TYPED_TEST(TicketTest, IsGivenOnlyWhereThereIsRoomInAnOpenQueue)
{
    typename TypeParam::template Of<int> queue{1};
    static_cast<void>(queue.enlist(1));

    EXPECT_THROW(static_cast<void>(queue.enlist(2)), QueueFull);
    queue.close();
    EXPECT_THROW(static_cast<void>(queue.enlist(3)), QueueClosed);
    EXPECT_EQ(queue.size(), 1U);
    EXPECT_EQ(queue.unfinished(), 1U);
}

TYPED_TEST(TicketTest, LetsTheNextPutterIn)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue{1};
    const Ticket ticket = queue.enlist(1);
    kernel.spawn(putAndTell(queue, 2, story));
    kernel.spawn(putAndTell(queue, 3, story));
    kernel.run();
    EXPECT_EQ(story, Story{});

    EXPECT_EQ(queue.remove(ticket), 1);
    kernel.run();

    EXPECT_EQ(story, (Story{"in 2"}));
    EXPECT_EQ(queue.waitingPutters(), 1U);
    EXPECT_EQ(itemsLeftIn(queue), (std::vector{2, 3}));
}

TYPED_TEST(TicketTest, CountsItsRemovalAsTheEndOfTheWork)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue;
    const Ticket ticket = queue.enlist(1);
    kernel.spawn(joinQueue(queue, story));
    kernel.run();
    EXPECT_EQ(story, Story{});

    EXPECT_EQ(queue.remove(ticket), 1);
    kernel.run();

    EXPECT_EQ(queue.unfinished(), 0U);
    EXPECT_EQ(story, (Story{"joined"}));
    EXPECT_THROW(queue.taskDone(), std::logic_error);
}

TYPED_TEST(TicketTest, CountsTheEndOfTheWorkOnceIfItWasToldBeforeTheRemoval)
{
    typename TypeParam::template Of<int> queue;
    const Ticket ticket = queue.enlist(1);
    static_cast<void>(queue.enlist(2));
    queue.taskDone();
    queue.taskDone();

    EXPECT_EQ(queue.remove(ticket), 1);
    EXPECT_EQ(queue.unfinished(), 0U);
    queue.shutdown(true);
    EXPECT_EQ(queue.unfinished(), 0U);
}

TYPED_TEST(TicketTest, DoesNotEndAJoinWhoseWorkGoesOnWithAWaitingPutter)
{
    Kernel kernel;
    Story story;
    typename TypeParam::template Of<int> queue{1};
    const Ticket ticket = queue.enlist(1);
    kernel.spawn(putAndTell(queue, 2, story));
    kernel.spawn(joinQueue(queue, story));
    kernel.run();

    EXPECT_EQ(queue.remove(ticket), 1);
    kernel.run();
    EXPECT_EQ(story, (Story{"in 2"}));
    EXPECT_EQ(queue.unfinished(), 1U);
    EXPECT_EQ(queue.getNowait(), 2);
    queue.taskDone();
    kernel.run();

    EXPECT_EQ(story, (Story{"in 2", "joined"}));
}

TYPED_TEST(TicketTest, OfAnItemThatWasHandedOverAtOnceIsStale)
{
    Kernel kernel;
    Story story;
    std::optional<int> got;
    typename TypeParam::template Of<int> queue;
    kernel.spawn(getInto(queue, got, story));
    kernel.run();

    const Ticket ticket = queue.enlist(1);
    EXPECT_EQ(queue.remove(ticket), std::nullopt);
    kernel.run();

    EXPECT_EQ(got, 1);
    EXPECT_EQ(queue.remove(ticket), std::nullopt);
}

TYPED_TEST(TicketTest, FindsAnItemThatWasHandedOverAndCameBack)
{
    Kernel kernel;
    Story story;
    std::optional<int> got;
    typename TypeParam::template Of<int> queue;
    const TaskHandle getter = kernel.spawn(getInto(queue, got, story));
    kernel.run();

    const Ticket ticket = queue.enlist(1);
    const Ticket other = queue.enlist(2);
    getter.cancel("gave up");
    EXPECT_EQ(queue.size(), 2U);
    EXPECT_EQ(queue.remove(ticket), 1);
    EXPECT_EQ(queue.remove(ticket), std::nullopt);
    EXPECT_EQ(queue.remove(other), 2);
    kernel.run();

    EXPECT_EQ(story, (Story{"gave up"}));
    EXPECT_FALSE(got.has_value());
    EXPECT_EQ(queue.unfinished(), 0U);
}

TYPED_TEST(TicketTest, IsStaleForAnItemThatCameBackAndWasTakenSinceWhileOthersDidNot)
{
    Kernel kernel;
    Story story;
    std::optional<int> got;
    typename TypeParam::template Of<int> queue;
    const TaskHandle first = kernel.spawn(getInto(queue, got, story));
    const TaskHandle second = kernel.spawn(getInto(queue, got, story));
    kernel.run();

    const Ticket one = queue.enlist(1);
    const Ticket two = queue.enlist(2);
    second.cancel();
    first.cancel();
    kernel.run();
    EXPECT_EQ(queue.getNowait(), 1);

    EXPECT_EQ(queue.remove(one), std::nullopt);
    EXPECT_EQ(queue.remove(Ticket{}), std::nullopt);
    EXPECT_EQ(queue.remove(two), 2);
}

TEST(PriorityQueueTicket, LeavesTheHeapInOrderWhicheverItemItTakes)
{
    for (std::size_t removed = 0; removed < 15; ++removed) {
        PriorityQueue<int> queue;
        std::vector<Ticket> tickets;
        for (const int item : {0, 8, 1, 12, 9, 2, 4, 14, 13, 11, 10, 3, 7, 5, 6})
            tickets.push_back(queue.enlist(item));

        const std::optional<int> item = queue.remove(tickets[removed]);

        ASSERT_TRUE(item.has_value());
        const std::vector<int> left = itemsLeftIn(queue);
        EXPECT_EQ(left.size(), 14U);
        EXPECT_TRUE(std::is_sorted(left.begin(), left.end())) << "after the removal of " << *item;
        EXPECT_EQ(std::count(left.begin(), left.end(), *item), 0);
    }
}

}  // namespace
}  // namespace tillsim
