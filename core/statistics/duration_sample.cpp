// SPDX-License-Identifier: MIT
#include "core/statistics/duration_sample.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

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

/// Finds the values of ascending ranks without sorting all of them.
class Ranking {
public:
    /// Of at least one value.
    explicit Ranking(std::vector<Duration> values) : m_values{std::move(values)} { }

    /// The smallest value that so many percent of all do not exceed. The rank is taken in whole numbers, so that 95% of
    /// 20 is 19 and not a little more. Percentages are asked for from the lowest to the highest.
    double percentile(std::size_t percent)
    {
        const std::size_t rank = std::max<std::size_t>((m_values.size() * percent + 99) / 100, 1);
        if (rank > m_ranked) {
            std::nth_element(place(m_ranked), place(rank - 1), m_values.end());
            m_ranked = rank;
        }
        return toSeconds(m_values[rank - 1]);
    }

private:
    [[nodiscard]] std::vector<Duration>::iterator place(std::size_t position)
    {
        return m_values.begin() + static_cast<std::ptrdiff_t>(position);
    }

    std::vector<Duration> m_values;
    std::size_t m_ranked = 0;  // So many are no greater than the others, and the last of them is the greatest of them.
};

}  // namespace

Summary DurationSample::summary() const
{
    if (m_values.empty())
        return {};
    const double mean = meanOf(m_values);
    Ranking ranking{m_values};
    return {
        .count = count(),
        .mean = mean / nanosecondsPerSecond,
        .sd = standardDeviationOf(m_values, mean) / nanosecondsPerSecond,
        .p50 = ranking.percentile(50),
        .p90 = ranking.percentile(90),
        .p95 = ranking.percentile(95),
        .p99 = ranking.percentile(99),
        .max = ranking.percentile(100),
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
