// SPDX-License-Identifier: MIT
// The set of order numbers against std::set.
#include "core/kernel/order_set.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace tillsim {
namespace {

/// Numbers as the agenda gives them: a phase in the top 8 bits, a small sequence number below.
std::uint64_t someNumber()
{
    return (*rc::gen::inRange<std::uint64_t>(0, 4) << 56) | *rc::gen::inRange<std::uint64_t>(1, 60);
}

RC_GTEST_PROP(OrderSet, HoldsWhatWasInsertedAndNotErased, ())
{
    OrderSet set;
    std::set<std::uint64_t> model;
    for (int step = 0; step < 300; ++step) {
        const std::uint64_t number = someNumber();
        if (*rc::gen::inRange(0, 5) < 3) {
            if (model.insert(number).second)
                set.insert(number);
        } else {
            RC_ASSERT(set.erase(number) == (model.erase(number) == 1));
        }
        RC_ASSERT(set.size() == model.size());
        RC_ASSERT(set.empty() == model.empty());
        const std::uint64_t asked = someNumber();
        RC_ASSERT(set.contains(asked) == model.contains(asked));
    }
    for (const std::uint64_t number : model)
        RC_ASSERT(set.contains(number));
}

TEST(OrderSet, HoldsManyNeighboursAndIsCleared)
{
    OrderSet set;
    for (std::uint64_t number = 1; number <= 10'000; ++number)
        set.insert(number);
    EXPECT_EQ(set.size(), 10'000U);
    EXPECT_TRUE(set.contains(1) && set.contains(10'000));
    EXPECT_FALSE(set.contains(10'001));

    set.clear();

    EXPECT_TRUE(set.empty());
    EXPECT_FALSE(set.contains(1));
    EXPECT_FALSE(set.erase(1));
}

TEST(OrderSet, AnswersWhileItHasNeverHeldAnything)
{
    OrderSet set;

    EXPECT_FALSE(set.contains(1));
    EXPECT_FALSE(set.erase(1));
}

}  // namespace
}  // namespace tillsim
