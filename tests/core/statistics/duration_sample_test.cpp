// SPDX-License-Identifier: MIT
// Exact figures of a series of times.
#include "core/statistics/duration_sample.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tillsim {

namespace {

using namespace std::chrono_literals;

DurationSample sampleOf(const std::vector<Duration>& values)
{
    DurationSample sample;
    for (const Duration value : values)
        sample.add(value);
    return sample;
}

/// 1 s to `count` s, the longest first.
DurationSample secondsDownFrom(int count)
{
    DurationSample sample;
    for (int second = count; second > 0; --second)
        sample.add(second * 1s);
    return sample;
}

}  // namespace

TEST(DurationSample, IsAllZeroWhenEmpty)
{
    const DurationSample sample;

    EXPECT_EQ(sample.summary(), Summary{});
    EXPECT_EQ(sample.shareWithin(1h), 0.0);
}

TEST(DurationSample, SumsUpOneObservation)
{
    EXPECT_EQ(
        sampleOf({1500ms}).summary(),
        (Summary{.count = 1, .mean = 1.5, .sd = 0.0, .p50 = 1.5, .p90 = 1.5, .p95 = 1.5, .p99 = 1.5, .max = 1.5}));
}

TEST(DurationSample, TakesPercentilesFromTheObservations)
{
    const Summary summary = secondsDownFrom(20).summary();

    EXPECT_EQ(summary.count, 20);
    EXPECT_EQ(summary.mean, 10.5);
    EXPECT_DOUBLE_EQ(summary.sd, std::sqrt(35.0));
    EXPECT_EQ(summary.p50, 10.0);
    EXPECT_EQ(summary.p90, 18.0);
    EXPECT_EQ(summary.p95, 19.0);
    EXPECT_EQ(summary.p99, 20.0);
    EXPECT_EQ(summary.max, 20.0);
}

TEST(DurationSample, TakesTheNextObservationWhereThePercentageFallsBetweenTwo)
{
    const Summary summary = secondsDownFrom(7).summary();

    EXPECT_EQ(summary.p50, 4.0);
    EXPECT_EQ(summary.p90, 7.0);
}

TEST(DurationSample, CountsWhatIsExactlyAtALimitAsWithin)
{
    const DurationSample sample = sampleOf({60s, 60s + 1ns, 0s, 180s});

    EXPECT_EQ(sample.shareWithin(60s), 0.5);
    EXPECT_EQ(sample.shareWithin(59s), 0.25);
    EXPECT_EQ(sample.shareWithin(180s), 1.0);
}

TEST(DurationSample, AddsUpExactlyWhereFloatingPointWouldNot)
{
    DurationSample sample;

    for (int time = 0; time < 10; ++time)
        sample.add(100ms);

    EXPECT_EQ(sample.summary().mean, 0.1);
}

/// 50,000 make several blocks, of which copies share the full ones.
TEST(DurationSample, SumsUpManyAsItDoesFew)
{
    const DurationSample sample = secondsDownFrom(50'000);

    const Summary summary = sample.summary();

    EXPECT_EQ(summary.count, 50'000);
    EXPECT_EQ(summary.mean, 25'000.5);
    EXPECT_NEAR(summary.sd, 14'433.9, 0.05);  // sqrt(n (n + 1) / 12)
    EXPECT_EQ(summary.p50, 25'000.0);
    EXPECT_EQ(summary.max, 50'000.0);
    EXPECT_EQ(sample.shareWithin(5'000s), 0.1);
}

TEST(DurationSample, StaysAsItWasWhereACopyGrows)
{
    DurationSample grown = secondsDownFrom(20'000);
    const DurationSample kept = grown;

    for (int second = 1; second <= 20'000; ++second)
        grown.add(1h);

    EXPECT_EQ(kept.summary(), secondsDownFrom(20'000).summary());
    EXPECT_EQ(grown.count(), 40'000);
    EXPECT_EQ(grown.shareWithin(1h), 0.59);
}

RC_GTEST_PROP(DurationSample, HasAtLeastTheGivenShareAtOrBelowAPercentileAndLessBelowIt, ())
{
    const auto counts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 50));
    RC_PRE(!counts.empty());
    DurationSample sample;
    for (const int count : counts)
        sample.add(count * 1s);

    const double p95 = sample.summary().p95;

    const auto atMost = std::count_if(counts.begin(), counts.end(), [p95](int count) { return count <= p95; });
    const auto below = std::count_if(counts.begin(), counts.end(), [p95](int count) { return count < p95; });
    RC_ASSERT(static_cast<double>(atMost) * 100.0 >= 95.0 * static_cast<double>(counts.size()));
    RC_ASSERT(static_cast<double>(below) * 100.0 < 95.0 * static_cast<double>(counts.size()));
}

}  // namespace tillsim
