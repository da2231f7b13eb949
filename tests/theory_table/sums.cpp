// SPDX-License-Identifier: MIT
#include "tests/theory_table/sums.hpp"

#include <numeric>

namespace tillsim::theory_table {

double Sums::from(Series series, std::size_t position) const
{
    const std::vector<double>& values = (*this)[series];
    if (position >= values.size())
        return 0.0;
    return std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(position), values.end(), 0.0);
}

Sums& Sums::addTimes(double factor, const Sums& other)
{
    for (std::size_t at = 0; at < m_sums.size(); ++at)
        m_sums[at] += factor * other.m_sums[at];
    for (std::size_t series = 0; series < m_series.size(); ++series) {
        const std::vector<double>& values = other.m_series[series];
        if (m_series[series].size() < values.size())
            m_series[series].resize(values.size());
        for (std::size_t at = 0; at < values.size(); ++at)
            m_series[series][at] += factor * values[at];
    }
    return *this;
}

}  // namespace tillsim::theory_table
