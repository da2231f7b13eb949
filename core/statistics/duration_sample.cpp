// SPDX-License-Identifier: MIT
#include "core/statistics/duration_sample.hpp"

#include "core/statistics/order_statistics.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace tillsim {

namespace {

constexpr double nanosecondsPerSecond = 1e9;

/// In nanoseconds.
double meanOf(const std::vector<Duration>& values)
{
    __extension__ using Sum = __int128;
    Sum sum = 0;
    for (const Duration value : values)
        sum += value.count();
    return static_cast<double>(sum) / static_cast<double>(values.size());
}

/// With divisor count - 1; 0 for one value.
double standardDeviationOf(const std::vector<Duration>& values, double mean)
{
    double squares = 0.0;
    for (const Duration value : values) {
        const double deviation = static_cast<double>(value.count()) - mean;
        squares += deviation * deviation;
    }
    return values.size() < 2 ? 0.0 : std::sqrt(squares / static_cast<double>(values.size() - 1));
}

/// The position, counted from 0, of the smallest value that so many percent of all do not exceed. The rank is taken in
/// whole numbers, so that 95% of 20 is 19 and not a little more.
std::size_t rankOf(std::size_t percent, std::size_t count)
{
    return std::max<std::size_t>((count * percent + 99) / 100, 1) - 1;
}

}  // namespace

Summary DurationSample::summary() const
{
    if (m_values.empty())
        return {};
    const double mean = meanOf(m_values);
    std::array<std::size_t, 5> ranks{50, 90, 95, 99, 100};
    for (std::size_t& each : ranks)
        each = rankOf(each, m_values.size());
    const std::vector<Duration> ranked = valuesAtRanks(m_values, ranks);
    return {
        .count = count(),
        .mean = mean / nanosecondsPerSecond,
        .sd = standardDeviationOf(m_values, mean) / nanosecondsPerSecond,
        .p50 = toSeconds(ranked[0]),
        .p90 = toSeconds(ranked[1]),
        .p95 = toSeconds(ranked[2]),
        .p99 = toSeconds(ranked[3]),
        .max = toSeconds(ranked[4]),
    };
}

double DurationSample::shareWithin(Duration limit) const
{
    if (m_values.empty())
        return 0.0;
    const auto within
        = std::count_if(m_values.begin(), m_values.end(), [limit](Duration value) { return value <= limit; });
    return static_cast<double>(within) / static_cast<double>(m_values.size());
}

}  // namespace tillsim
