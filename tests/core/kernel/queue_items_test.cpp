// SPDX-License-Identifier: MIT
// Queues of items that fail when they are copied or moved, or that do something when they go: no call that fails
// changes anything.
#include "tests/core/kernel/queue_kinds.hpp"
#include "tests/core/kernel/story.hpp"
#include "tests/core/kernel/worn_by_moves.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace tillsim {
namespace {

template <typename Kind>
class QueueOfDifficultItems : public testing::Test {
};

TYPED_TEST_SUITE(QueueOfDifficultItems, QueueKinds, QueueKindName);

/// Cannot be copied when it is told so.
struct Fragile {
    explicit Fragile(bool wanted) : breaks{wanted} { }
    Fragile(const Fragile& other) : breaks{other.breaks}
    {
        if (breaks)
            throw std::runtime_error{"broken"};
    }
    Fragile(Fragile&&) noexcept = default;
    Fragile& operator=(const Fragile&) = delete;
    Fragile& operator=(Fragile&&) = delete;
    ~Fragile() = default;
    bool operator<(const Fragile&) const { return false; }
    bool breaks;
};

TYPED_TEST(QueueOfDifficultItems, IsAsBeforeWhenAnItemCannotBeCopiedIntoIt)
{
    typename TypeParam::template Of<Fragile> queue;
    const Fragile fragile{true};

    EXPECT_THROW(queue.putNowait(fragile), std::runtime_error);
    EXPECT_THROW(static_cast<void>(queue.tryPut(fragile)), std::runtime_error);
    EXPECT_THROW(static_cast<void>(queue.put(fragile)), std::runtime_error);

    EXPECT_TRUE(queue.empty());
    EXPECT_EQ(queue.unfinished(), 0U);
    queue.putNowait(Fragile{false});
    EXPECT_FALSE(queue.getNowait().breaks);
}

TYPED_TEST(QueueOfDifficultItems, IsAsBeforeWhenAnItemCannotBeMovedIntoIt)
{
    typename TypeParam::template Of<WornByMoves> queue;

    for (const int moves : {0, 1}) {
        int movesLeft = moves;
        EXPECT_THROW(queue.putNowait(WornByMoves{movesLeft}), std::runtime_error) << moves;
    }

    EXPECT_TRUE(queue.empty());
    EXPECT_EQ(queue.unfinished(), 0U);
    int enough = 9;
    queue.putNowait(WornByMoves{enough});
    EXPECT_EQ(queue.size(), 1U);
}

TYPED_TEST(QueueOfDifficultItems, KeepsAnItemThatCannotBeMovedOutOfIt)
{
    int movesLeft = 9;
    typename TypeParam::template Of<WornByMoves> queue;
    const Ticket ticket = queue.enlist(WornByMoves{movesLeft});

    movesLeft = 0;
    EXPECT_THROW(static_cast<void>(queue.getNowait()), std::runtime_error);
    EXPECT_THROW(static_cast<void>(queue.remove(ticket)), std::runtime_error);

    EXPECT_EQ(queue.size(), 1U);
    EXPECT_EQ(queue.unfinished(), 1U);
    movesLeft = 9;
    EXPECT_TRUE(queue.remove(ticket).has_value());
}

TYPED_TEST(QueueOfDifficultItems, KeepsItsOrderWhereAnItemCannotBeMovedOutOfTheMiddle)
{
    std::vector<int> movesLeft(3, 9);
    std::vector<Ticket> tickets;
    typename TypeParam::template Of<WornByMoves> queue;
    for (int& moves : movesLeft)
        tickets.push_back(queue.enlist(WornByMoves{moves}));

    movesLeft[1] = 0;
    EXPECT_THROW(static_cast<void>(queue.remove(tickets[1])), std::runtime_error);
    for (const std::size_t other : {0U, 2U})
        EXPECT_TRUE(queue.remove(tickets[other]).has_value());

    EXPECT_THROW(static_cast<void>(queue.tryGet()), std::runtime_error);
    EXPECT_EQ(queue.size(), 1U);
}

TYPED_TEST(QueueOfDifficultItems, MovesAnItemOnceToTakeItOut)
{
    int movesLeft = 9;
    typename TypeParam::template Of<WornByMoves> queue;
    for (int item = 0; item < 3; ++item)
        queue.putNowait(WornByMoves{movesLeft});
    const Ticket ticket = queue.enlist(WornByMoves{movesLeft});

    movesLeft = 1;
    EXPECT_TRUE(queue.remove(ticket).has_value());
    movesLeft = 1;
    EXPECT_TRUE(queue.tryGet().has_value());
    movesLeft = 1;
    EXPECT_NO_THROW(static_cast<void>(queue.getNowait()));
}

TYPED_TEST(QueueOfDifficultItems, TellsItsPutterThatAnItemCannotBeMovedIntoIt)
{
    using AnyQueue = typename TypeParam::template Of<WornByMoves>;
    Kernel kernel;
    Story story;
    int movesLeft = 9;
    int othersLeft = 9;
    AnyQueue queue{1};
    queue.putNowait(WornByMoves{othersLeft});
    const auto put = [](AnyQueue& line, int& moves, Story& told) -> Task<> {
        try {
            co_await line.emplace(moves);
            told.emplace_back("in");
        } catch (const std::runtime_error& error) {
            told.emplace_back(error.what());
        }
    };
    kernel.spawn(put(queue, movesLeft, story));
    kernel.spawn(put(queue, othersLeft, story));
    kernel.run();

    movesLeft = 0;
    othersLeft = 9;
    static_cast<void>(queue.getNowait());
    kernel.run();

    EXPECT_EQ(story, (Story{"broken", "in"}));
    EXPECT_EQ(queue.size(), 1U);
}

TYPED_TEST(QueueOfDifficultItems, LetsGoOfAnItemThatCannotBeMovedWhenItsPutterIsCancelledBeforeItRuns)
{
    using AnyQueue = typename TypeParam::template Of<WornByMoves>;
    Kernel kernel;
    int movesLeft = 9;
    AnyQueue queue{1};
    queue.putNowait(WornByMoves{movesLeft});
    const TaskHandle putter
        = kernel.spawn([](AnyQueue& line, int& moves) -> Task<> { co_await line.emplace(moves); }(queue, movesLeft));
    kernel.run();
    static_cast<void>(queue.getNowait());

    movesLeft = 0;
    EXPECT_NO_THROW(putter.cancel());
    kernel.run();

    EXPECT_TRUE(putter.cancelled());
    EXPECT_TRUE(queue.empty());
    EXPECT_EQ(queue.unfinished(), 1U);  // The first.
}

/// Does something when it is let go of, wherever it has been moved to.
struct Legacy {
    explicit Legacy(std::function<void()> what = {}) : atEnd{std::move(what)} { }
    Legacy(Legacy&& other) noexcept(false) : atEnd{std::exchange(other.atEnd, {})} { }
    Legacy& operator=(Legacy&&) = delete;
    ~Legacy()
    {
        if (atEnd)
            atEnd();
    }

    bool operator<(const Legacy&) const { return false; }

    std::function<void()> atEnd;
};

TYPED_TEST(QueueOfDifficultItems, LetsThoseInWhoWaitBeforeItLetsGoOfTheItemOfAPutterThatIsCancelled)
{
    using AnyQueue = typename TypeParam::template Of<Legacy>;
    Kernel kernel;
    AnyQueue queue{1};
    std::optional<bool> hasOvertaken;
    const auto put
        = [](AnyQueue& line, std::function<void()> atEnd) -> Task<> { co_await line.emplace(std::move(atEnd)); };
    queue.putNowait(Legacy());
    const TaskHandle first = kernel.spawn(put(queue, [&] { hasOvertaken = queue.tryPut(Legacy()); }));
    const TaskHandle second = kernel.spawn(put(queue, {}));
    kernel.run();
    static_cast<void>(queue.getNowait());

    first.cancel();
    kernel.run();

    EXPECT_EQ(hasOvertaken, false);
    EXPECT_TRUE(second.done());
}

}  // namespace
}  // namespace tillsim
