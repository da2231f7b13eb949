// SPDX-License-Identifier: MIT
// Rows L1, Q1 and Q2 of the conformance list: the order in which items leave.
#include "tests/conformance/queue_tasks.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace tillsim {
namespace {

TEST(Conformance, L1_GivesTheLastItemFirst)
{
    LifoQueue<int> queue;
    for (const int item : {1, 3, 2})
        queue.putNowait(item);

    EXPECT_EQ(queue.getNowait(), 2);
    EXPECT_EQ(queue.getNowait(), 3);
    EXPECT_EQ(queue.getNowait(), 1);
}

TEST(Conformance, Q1_GivesTheSmallestItemFirst)
{
    PriorityQueue<int> queue;
    for (const int item : {1, 3, 2})
        queue.putNowait(item);

    EXPECT_EQ(queue.getNowait(), 1);
    EXPECT_EQ(queue.getNowait(), 2);
    EXPECT_EQ(queue.getNowait(), 3);
}

struct ByRank {
    bool operator()(const std::pair<int, char>& a, const std::pair<int, char>& b) const { return a.first < b.first; }
};

TEST(Conformance, Q2_GivesEqualItemsInTheOrderOfTheirEntry)
{
    PriorityQueue<std::pair<int, char>, ByRank> queue;
    for (const char name : std::string{"abcdefgh"})
        queue.putNowait(std::pair{name < 'e' ? 2 : 1, name});

    std::string order;
    while (const auto item = queue.tryGet())
        order += item->second;

    EXPECT_EQ(order, "efghabcd");
}

}  // namespace
}  // namespace tillsim
