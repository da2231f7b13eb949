// SPDX-License-Identifier: MIT
// Since when the customer has waited who has waited longest.
#include "core/experiment/waiting_since.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <iterator>
#include <map>
#include <vector>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

Instant after(Duration span)
{
    return Instant{span};
}

}  // namespace

TEST(WaitingSince, SaysNowIfNobodyWaits)
{
    EXPECT_EQ(WaitingSince{}.longest(after(5s)), after(5s));
}

TEST(WaitingSince, KnowsTheFirstWhoIsStillThere)
{
    WaitingSince waiting;
    waiting.join(after(1s));
    waiting.join(after(2s));
    waiting.join(after(3s));

    waiting.leave(1);
    EXPECT_EQ(waiting.longest(after(9s)), after(1s));

    waiting.leave(0);
    EXPECT_EQ(waiting.longest(after(9s)), after(3s));

    waiting.leave(2);
    EXPECT_EQ(waiting.longest(after(9s)), after(9s));
}

TEST(WaitingSince, GoesOnCountingAfterAllHaveLeft)
{
    WaitingSince waiting;
    waiting.join(after(1s));
    waiting.leave(0);

    waiting.join(after(4s));

    EXPECT_EQ(waiting.longest(after(9s)), after(4s));
    waiting.leave(1);
    EXPECT_EQ(waiting.longest(after(9s)), after(9s));
}

RC_GTEST_PROP(WaitingSince, AgreesWithASearchThroughAll, ())
{
    WaitingSince waiting;
    std::map<std::uint64_t, Instant> model;
    std::uint64_t next = 0;
    for (const int choice : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100))) {
        const Instant now{static_cast<std::int64_t>(next) * 1s};
        if (choice < 50 || model.empty()) {
            waiting.join(now);
            model.emplace(next++, now);
        } else {
            const auto leaver = std::next(model.begin(), choice % static_cast<int>(model.size()));
            waiting.leave(leaver->first);
            model.erase(leaver);
        }

        RC_ASSERT(waiting.longest(after(24h)) == (model.empty() ? after(24h) : model.begin()->second));
    }
}

}  // namespace tillsim
