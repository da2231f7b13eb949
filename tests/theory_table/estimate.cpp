// SPDX-License-Identifier: MIT
#include "tests/theory_table/estimate.hpp"

#include "core/statistics/tally.hpp"

#include <utility>

namespace tillsim::theory_table {

void Groups::add(const Sums& replication)
{
    m_next += replication;
    if (++m_inNext < m_size)
        return;
    m_inNext = 0;
    m_total += m_next;
    m_groups.push_back(std::exchange(m_next, Sums{}));
    if (m_groups.size() < most)
        return;
    for (std::size_t at = 0; at < most / 2; ++at) {
        Sums both = std::move(m_groups[2 * at]);
        both += m_groups[2 * at + 1];
        m_groups[at] = std::move(both);
    }
    m_groups.resize(most / 2);
    m_size *= 2;
}

Estimate Groups::estimate(const Figure& figure, double error) const
{
    const auto groups = static_cast<double>(m_groups.size());
    const double ofAll = figure(m_total);
    Tally pseudoValues;
    Sums others = m_total;
    for (const Sums& group : m_groups) {
        others -= group;
        pseudoValues.add(groups * ofAll - (groups - 1.0) * figure(others));
        others += group;
    }
    const MeanEstimate mean = estimateMean(pseudoValues, 1.0 - error);
    return {mean.mean, mean.interval().value(), m_total[Sum::replications]};
}

}  // namespace tillsim::theory_table
