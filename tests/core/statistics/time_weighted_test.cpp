// SPDX-License-Identifier: MIT
// Averages over time, exact because levels and nanoseconds are whole.
#include "core/statistics/time_weighted.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <vector>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

Instant at(Duration span)
{
    return Instant{span};
}

}  // namespace

TEST(TimeWeighted, IsZeroUntilSomethingHappens)
{
    const TimeWeighted level;

    EXPECT_EQ(level.mean(at(0s)), 0.0);
    EXPECT_EQ(level.mean(at(5s)), 0.0);
    EXPECT_EQ(level.maximum(), 0);
}

TEST(TimeWeighted, WeighsEachLevelWithItsTime)
{
    TimeWeighted level;

    level.set(at(2s), 3);
    level.set(at(6s), 1);

    EXPECT_DOUBLE_EQ(level.mean(at(10s)), (3.0 * 4.0 + 1.0 * 4.0) / 10.0);
    EXPECT_EQ(level.level(), 1);
    EXPECT_EQ(level.maximum(), 3);
}

TEST(TimeWeighted, CountsChangesFromTheLevelBefore)
{
    TimeWeighted level;

    level.change(at(1s), 2);
    level.change(at(2s), -1);

    EXPECT_EQ(level.level(), 1);
    EXPECT_DOUBLE_EQ(level.mean(at(3s)), 1.0);
}

TEST(TimeWeighted, ForgetsAMaximumThatTookNoTime)
{
    TimeWeighted level;

    level.change(at(1s), 1);
    level.change(at(1s), -1);
    level.change(at(2s), 0);

    EXPECT_EQ(level.maximum(), 0);
}

TEST(TimeWeighted, HoldsAMillionForAYear)
{
    TimeWeighted level;

    level.set(at(0s), 1'000'000);

    EXPECT_DOUBLE_EQ(level.mean(at(24h * 365)), 1e6);
}

RC_GTEST_PROP(TimeWeighted, DoesNotDependOnHowOftenTheLevelIsReported, ())
{
    const auto levels = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000));
    RC_PRE(!levels.empty());
    TimeWeighted once;
    TimeWeighted often;

    for (std::size_t step = 0; step < levels.size(); ++step) {
        const Instant now{Duration{static_cast<std::int64_t>(step) * 7}};
        once.set(now, levels[step]);
        often.set(now, levels[step]);
        often.set(now + Duration{3}, levels[step]);
    }

    const Instant end{Duration{static_cast<std::int64_t>(levels.size()) * 7}};
    RC_ASSERT(once.mean(end) == often.mean(end));
    RC_ASSERT(once.maximum() == often.maximum());
}

}  // namespace tillsim
