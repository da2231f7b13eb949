// SPDX-License-Identifier: MIT
#include "core/experiment/average_profile.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace tillsim {

namespace {

/// Makes one part of each two, until they are as long as `part`.
void coarsen(LevelProfile& profile, double part)
{
    constexpr double rounding = 1.5;  // Parts are nanoseconds, doubled: far from this, or equal.
    while (!profile.means.empty() && profile.part * rounding < part) {
        profile.part *= 2.0;
        profile.means.resize((profile.means.size() + 1) / 2 * 2);
        for (std::size_t at = 0; at < profile.means.size() / 2; ++at)
            profile.means[at] = (profile.means[2 * at] + profile.means[2 * at + 1]) / 2.0;
        profile.means.resize(profile.means.size() / 2);
    }
}

}  // namespace

void AverageProfile::add(LevelProfile profile)
{
    ++m_count;
    if (m_sums.means.empty()) {
        m_sums = std::move(profile);
        return;
    }
    coarsen(m_sums, profile.part);
    coarsen(profile, m_sums.part);
    m_sums.means.resize(std::max(m_sums.means.size(), profile.means.size()));
    for (std::size_t at = 0; at < profile.means.size(); ++at)
        m_sums.means[at] += profile.means[at];
}

LevelProfile AverageProfile::average() const
{
    LevelProfile average = m_sums;
    for (double& mean : average.means)
        mean /= static_cast<double>(m_count);
    return average;
}

}  // namespace tillsim
