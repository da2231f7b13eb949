// SPDX-License-Identifier: MIT
// Queues and what they hold: items of every sort.
#include "tests/core/kernel/queue_kinds.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

TEST(Queue, HoldsItemsThatCanOnlyBeMoved)
{
    Kernel kernel;
    Queue<std::unique_ptr<int>> queue{1};
    std::vector<int> got;
    kernel.spawn([](Queue<std::unique_ptr<int>>& line) -> Task<> {
        for (int item = 1; item <= 3; ++item)
            co_await line.put(std::make_unique<int>(item));
        line.close();
    }(queue));
    kernel.spawn([](Queue<std::unique_ptr<int>>& line, std::vector<int>& result) -> Task<> {
        while (const std::optional<std::unique_ptr<int>> item = co_await line.next())
            result.push_back(**item);
    }(queue, got));

    kernel.run();

    EXPECT_EQ(got, (std::vector{1, 2, 3}));
}

/// Neither a default constructor nor an assignment.
class Parcel {
public:
    explicit Parcel(int weight, int size = 1) : m_weight{weight}, m_size{size} { }
    Parcel(const Parcel&) = delete;
    Parcel(Parcel&&) = default;
    Parcel& operator=(Parcel&&) = delete;
    ~Parcel() = default;

    [[nodiscard]] int weight() const { return m_weight * m_size; }
    friend bool operator<(const Parcel& a, const Parcel& b) { return a.weight() < b.weight(); }

private:
    const int m_weight;
    const int m_size;
};

template <typename Kind>
class AnyQueueTest : public testing::Test {
};

TYPED_TEST_SUITE(AnyQueueTest, QueueKinds, QueueKindName);

TYPED_TEST(AnyQueueTest, HoldsItemsWithoutDefaultConstructorAndAssignment)
{
    Kernel kernel;
    typename TypeParam::template Of<Parcel> queue{1};
    int sum = 0;
    kernel.spawn([](auto& line) -> Task<> {
        co_await line.emplace(5);
        co_await line.emplace(6, 7);
        co_await line.put(Parcel{8});
        line.close();
    }(queue));
    kernel.spawn([](auto& line, int& result) -> Task<> {
        while (const std::optional<Parcel> item = co_await line.next())
            result = result * 100 + item->weight();
    }(queue, sum));

    kernel.run();

    EXPECT_EQ(sum, 54208);
}

struct Basket {
    int customer = 0;
    std::vector<std::string> items;
};

TEST(Queue, BuildsAggregatesWhereTheyWait)
{
    Kernel kernel;
    Queue<Basket> queue{1};
    Story story;
    kernel.spawn([](Queue<Basket>& line) -> Task<> {
        std::vector<std::string> items{"milk", "bread"};
        co_await line.emplace(1, items);
        co_await line.emplace(2, std::move(items));
        co_await line.emplace();
        line.close();
    }(queue));
    kernel.spawn([](Queue<Basket>& line, Story& told) -> Task<> {
        while (const std::optional<Basket> basket = co_await line.next())
            told.push_back(std::to_string(basket->customer) + ": " + std::to_string(basket->items.size()));
    }(queue, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"1: 2", "2: 2", "0: 0"}));
}

TEST(Queue, TakesABracedItemWithoutWaiting)
{
    Queue<Basket> queue;
    queue.putNowait({7, {"milk"}});
    EXPECT_TRUE(queue.tryPut({8, {}}));

    EXPECT_EQ(queue.getNowait().customer, 7);
    EXPECT_EQ(queue.getNowait().customer, 8);
}

TYPED_TEST(AnyQueueTest, LeavesTheItemWithTheCallerWhenItDoesNotTakeIt)
{
    typename TypeParam::template Of<std::unique_ptr<int>> queue{1};
    queue.putNowait(std::make_unique<int>(1));
    auto item = std::make_unique<int>(2);

    EXPECT_FALSE(queue.tryPut(std::move(item)));
    EXPECT_THROW(queue.putNowait(std::move(item)), QueueFull);
    EXPECT_THROW(static_cast<void>(queue.enlist(std::move(item))), QueueFull);
    queue.close();
    EXPECT_FALSE(queue.tryPut(std::move(item)));
    EXPECT_THROW(queue.putNowait(std::move(item)), QueueClosed);

    ASSERT_NE(item, nullptr);
    EXPECT_EQ(*item, 2);
    EXPECT_EQ(queue.size(), 1U);
    EXPECT_EQ(queue.unfinished(), 1U);
}

/// One that a list of its own sort can be made into.
struct Nest {
    Nest() = default;
    Nest(std::initializer_list<Nest> inner) : depth{inner.begin()->depth + 1} { }

    bool operator<(const Nest& other) const { return depth < other.depth; }

    int depth = 0;
};

TYPED_TEST(AnyQueueTest, DoesNotMakeAListOfAnItem)
{
    using AnyQueue = typename TypeParam::template Of<Nest>;
    Kernel kernel;
    AnyQueue queue;
    std::vector<int> depths;
    kernel.spawn([](AnyQueue& line, std::vector<int>& told) -> Task<> {
        for (;;) {
            const Nest item = co_await line.get();
            told.push_back(item.depth);
        }
    }(queue, depths));
    kernel.run();

    queue.putNowait(Nest());
    kernel.run();
    queue.putNowait(Nest());
    depths.push_back(queue.remove(queue.enlist(Nest())).value_or(Nest()).depth);
    kernel.run();

    EXPECT_EQ(depths, (std::vector{0, 0, 0}));
}

TYPED_TEST(AnyQueueTest, GivesAnItemToAGetThatIsAwaitedAgainAfterAnInterruption)
{
    using AnyQueue = typename TypeParam::template Of<int>;
    Kernel kernel;
    AnyQueue queue;
    std::vector<int> got;
    const TaskHandle task = kernel.spawn([](AnyQueue& line, std::vector<int>& told) -> Task<> {
        auto get = line.get();
        bool wasInterrupted = false;
        try {
            told.push_back(co_await get);
        } catch (const Interrupted&) {
            wasInterrupted = true;
        }
        if (wasInterrupted)
            told.push_back(co_await get);
    }(queue, got));
    kernel.callAt(Instant{1s}, [&task] { task.interrupt(); });
    kernel.callAt(Instant{2s}, [&queue] { queue.putNowait(7); });

    kernel.run();

    EXPECT_EQ(got, (std::vector{7}));
}

class Unfinished;

/// A line of items of which only the name is known here.
struct Lane {
    Lane();
    ~Lane();
    Queue<Unfinished> line;
};

class Unfinished { };

Lane::Lane() = default;
Lane::~Lane() = default;

TEST(Queue, CanBeAMemberWhereItsItemsAreNotDefinedYet)
{
    Lane lane;
    lane.line.putNowait(Unfinished{});
    EXPECT_EQ(lane.line.size(), 1U);
}

TYPED_TEST(AnyQueueTest, GivesTheNextItemToAGetThatIsAwaitedAgain)
{
    using AnyQueue = typename TypeParam::template Of<int>;
    Kernel kernel;
    AnyQueue queue;
    std::vector<int> got;
    kernel.spawn([](AnyQueue& line, std::vector<int>& told) -> Task<> {
        auto get = line.get();
        for (int turn = 0; turn < 3; ++turn)
            told.push_back(co_await get);
    }(queue, got));
    for (const int item : {1, 2, 3})
        kernel.callAt(Instant{item * 1s}, [&queue, item] { queue.putNowait(item); });

    kernel.run();

    EXPECT_EQ(got, (std::vector{1, 2, 3}));
}

template <typename AnyQueue, typename Item>
concept Takes = requires(AnyQueue& queue, Item item)
{
    queue.putNowait(item);
    queue.tryPut(item);
    queue.enlist(item);
};

TYPED_TEST(AnyQueueTest, TakesWhatIsAnItemWithoutACast)
{
    using AnyQueue = typename TypeParam::template Of<const char*>;

    EXPECT_TRUE((Takes<AnyQueue, char*>));
    EXPECT_FALSE((Takes<AnyQueue, const int*>));
    EXPECT_FALSE((Takes<AnyQueue, std::uintptr_t>));
}

TYPED_TEST(AnyQueueTest, IsUnboundedByDefault)
{
    typename TypeParam::template Of<int> queue;
    for (int item = 0; item < 10'000; ++item)
        queue.putNowait(item);

    EXPECT_EQ(queue.maxSize(), 0U);
    EXPECT_EQ(queue.size(), 10'000U);
    EXPECT_FALSE(queue.full());
}

TEST(PriorityQueue, GivesEqualItemsInTheOrderInWhichTheyEntered)
{
    struct ByRank {
        bool operator()(const std::pair<int, int>& a, const std::pair<int, int>& b) const { return a.first < b.first; }
    };
    PriorityQueue<std::pair<int, int>, ByRank> queue;
    for (int name = 0; name < 100; ++name)
        queue.putNowait(std::pair{name % 3, name});

    bool isStable = true;
    std::pair<int, int> before = queue.getNowait();
    while (const auto item = queue.tryGet()) {
        isStable = isStable && before < *item;
        before = *item;
    }

    EXPECT_TRUE(isStable);
}

TEST(PriorityQueue, GivesTheGreatestFirstIfItIsToldSo)
{
    PriorityQueue<std::string, std::greater<>> queue;
    for (const char* const item : {"b", "c", "a"})
        queue.putNowait(item);

    EXPECT_EQ(queue.getNowait(), "c");
    EXPECT_EQ(queue.getNowait(), "b");
    EXPECT_EQ(queue.getNowait(), "a");
}

TYPED_TEST(AnyQueueTest, LetsItsLengthGrowAndShrinkAgainAndAgain)
{
    typename TypeParam::template Of<int> queue;
    int sum = 0;
    for (int round = 0; round < 50; ++round) {
        for (int item = 0; item < round; ++item)
            queue.putNowait(1);
        while (const std::optional<int> item = queue.tryGet())
            sum += *item;
    }

    EXPECT_EQ(sum, 1225);
    EXPECT_EQ(queue.unfinished(), 1225U);
}

}  // namespace
}  // namespace tillsim
