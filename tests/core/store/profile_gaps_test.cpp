// SPDX-License-Identifier: MIT
// A source whose rate goes by the hour: as many as it should bring, exact where one rate ends and the next begins.
#include "core/store/gaps.hpp"

#include "core/random/standard_exponential.hpp"
#include "core/random/stream.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

ArrivalSource sourceOf(std::vector<double> perHour)
{
    return {.kind = ProfileArrivals{.interval = 1h, .perHour = std::move(perHour)}};
}

/// All arrivals of a day.
std::vector<Instant> dayOf(const ArrivalSource& source, std::uint64_t seed = 1)
{
    const auto gaps = makeGaps(source, 0, seed, 0);
    std::vector<Instant> arrivals;
    Instant now{};
    while (const auto gap = gaps->next(now)) {
        now += *gap;
        arrivals.push_back(now);
    }
    return arrivals;
}

/// How many are expected until `at`.
double expectedUntil(Instant at, const std::vector<double>& perHour)
{
    const double hours = toSeconds(at) / 3600.0;
    double expected = 0.0;
    for (std::size_t hour = 0; hour < perHour.size(); ++hour)
        expected += perHour[hour] * std::clamp(hours - static_cast<double>(hour), 0.0, 1.0);
    return expected;
}

TEST(Profile, BringsAsManyAsAPoissonProcessInEveryQuarterOfAnHour)
{
    const std::vector<double> perHour{40.0, 0.0, 200.0, 12.0, 120.0, 120.0, 4.0};
    const ArrivalSource source = sourceOf(perHour);
    constexpr int days = 500;

    std::vector<double> counts(4 * perHour.size());
    for (std::uint64_t seed = 1; seed <= days; ++seed) {
        for (const Instant at : dayOf(source, seed))
            ++counts[static_cast<std::size_t>(at.time_since_epoch() / 15min)];
    }

    double chiSquare = 0.0;
    for (std::size_t quarter = 0; quarter < counts.size(); ++quarter) {
        const double expected = days * perHour[quarter / 4] / 4.0;
        if (expected == 0.0)
            EXPECT_EQ(counts[quarter], 0.0);
        else
            chiSquare += (counts[quarter] - expected) * (counts[quarter] - expected) / expected;
    }
    // Chi-square with 24 degrees of freedom: one right program in a million would fail at either end.
    EXPECT_LT(chiSquare, 73.1);
    EXPECT_GT(chiSquare, 4.2);
}

TEST(Profile, IsExactWhereTheRateChanges)
{
    // The expected number until the n-th arrival is the sum of n exponential draws, whatever rates lie between. Each
    // arrival is rounded once to a nanosecond, in which less than 1e-9 of a customer is expected.
    const std::vector<double> perHour{3.0, 1000.0, 0.0, 0.5, 700.0, 0.0, 0.0, 2.0, 3000.0};
    const auto arrivals = dayOf(sourceOf(perHour));
    ASSERT_GT(arrivals.size(), 4'000U);

    Generator generator = streamFor({1, 0, Purpose::arrivals, 0});
    double sum = 0.0;
    for (std::size_t at = 0; at < arrivals.size(); ++at) {
        sum += standardExponential(generator);
        ASSERT_NEAR(expectedUntil(arrivals[at], perHour), sum, 1e-9 * static_cast<double>(at + 1)) << at;
    }
}

/// How many are expected until `at` of a profile in straight lines: Simpson's rule on halves of intervals, on which it
/// is exact.
double expectedOfLinesUntil(Instant at, const std::vector<double>& perHour)
{
    const auto rateAt = [&perHour](double hours) {
        const double middles = std::clamp(hours - 0.5, 0.0, static_cast<double>(perHour.size() - 1));
        const auto before = std::min(static_cast<std::size_t>(middles), perHour.size() - 2);
        return std::lerp(perHour[before], perHour[before + 1], middles - static_cast<double>(before));
    };
    const double end = toSeconds(at) / 3600.0;
    double expected = 0.0;
    for (double from = 0.0; from < end; from += 0.5) {
        const double to = std::min(from + 0.5, end);
        expected += (to - from) / 6.0 * (rateAt(from) + 4.0 * rateAt((from + to) / 2.0) + rateAt(to));
    }
    return expected;
}

TEST(LinearProfile, IsExactOnEveryLine)
{
    const std::vector<double> perHour{3.0, 1000.0, 0.0, 0.0, 700.0, 2.0, 3000.0};
    ArrivalSource source = sourceOf(perHour);
    std::get<ProfileArrivals>(source.kind).shape = ProfileShape::Linear;
    const auto arrivals = dayOf(source);
    ASSERT_GT(arrivals.size(), 4'000U);

    Generator generator = streamFor({1, 0, Purpose::arrivals, 0});
    double sum = 0.0;
    for (std::size_t at = 0; at < arrivals.size(); ++at) {
        sum += standardExponential(generator);
        ASSERT_NEAR(expectedOfLinesUntil(arrivals[at], perHour), sum, 1e-9 * static_cast<double>(at + 1)) << at;
    }
}

TEST(LinearProfile, BringsNobodyWhereTheRateIsZeroThroughout)
{
    ArrivalSource source = sourceOf({3600.0, 0.0, 0.0, 0.0, 3600.0});
    std::get<ProfileArrivals>(source.kind).shape = ProfileShape::Linear;

    for (const Instant at : dayOf(source))
        EXPECT_TRUE(at < Instant{90min} || at > Instant{210min}) << toSeconds(at);
}

TEST(Profile, EndsWithItsLastInterval)
{
    const auto arrivals = dayOf(sourceOf({100.0, 100.0, 0.0}));

    EXPECT_GT(arrivals.back(), Instant{1h});
    EXPECT_LT(arrivals.back(), Instant{2h});
}

TEST(Profile, BringsNobodyBeforeItsFirstRate)
{
    const auto arrivals = dayOf(sourceOf({0.0, 0.0, 100.0}));

    EXPECT_GE(arrivals.front(), Instant{2h});
    EXPECT_LT(arrivals.front(), Instant{3h});
}

TEST(Profile, GoesOnFromWhereItsLastCustomerGotIn)
{
    const ArrivalSource source = sourceOf({60.0, 0.0, 3600.0});
    const auto gaps = makeGaps(source, 0, 1, 0);

    const auto gap = gaps->next(Instant{1h + 30min});

    ASSERT_TRUE(gap);
    EXPECT_GE(*gap, 30min);
    EXPECT_FALSE(gaps->next(Instant{3h}));
    EXPECT_FALSE(gaps->next(Instant{30h}));
}

TEST(Profile, EndsWithTheLongestDayThereIs)
{
    const ArrivalSource source{.kind
                               = ProfileArrivals{.interval = 600'000h, .perHour = std::vector<double>(100, 1e-12)}};

    EXPECT_LE(dayOf(source).size(), 1U);
}

}  // namespace
}  // namespace tillsim
