// SPDX-License-Identifier: MIT
#include "core/statistics/duration_sample.hpp"

#include <algorithm>

namespace tillsim {

namespace {

/// `percent` of the values of `sorted`, which is not empty, are at most the result. In whole numbers, so that 95% of 20
/// is 19 and not a little more.
double percentile(const std::vector<Duration>& sorted, std::size_t percent)
{
    const std::size_t rank = (sorted.size() * percent + 99) / 100;
    return toSeconds(sorted[std::max<std::size_t>(rank, 1) - 1]);
}

}  // namespace

Summary DurationSample::summary() const
{
    if (m_values.empty())
        return {};
    std::vector<Duration> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    return {
        .count = count(),
        .mean = static_cast<double>(m_sum) / static_cast<double>(count()) / 1e9,
        .sd = m_tally.standardDeviation(),
        .p50 = percentile(sorted, 50),
        .p90 = percentile(sorted, 90),
        .p95 = percentile(sorted, 95),
        .p99 = percentile(sorted, 99),
        .max = toSeconds(sorted.back()),
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
