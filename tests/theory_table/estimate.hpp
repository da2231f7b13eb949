// SPDX-License-Identifier: MIT
// A figure of theory from sums of independent replications, with its confidence interval.
#pragma once

#include "core/statistics/confidence_interval.hpp"
#include "tests/theory_table/system.hpp"

#include <cstddef>
#include <vector>

namespace tillsim::theory_table {

struct Estimate {
    double value = 0.0;
    Interval interval{};
    double replications = 0.0;

    [[nodiscard]] double halfWidth() const { return (interval.high - interval.low) / 2.0; }
};

/// The sums of a growing number of replications, in groups of equal size, of which there are always few: when there are
/// too many, each two become one.
class Groups {
public:
    void add(const Sums& replication);

    /// Complete ones; the replications of the last one do not count yet.
    [[nodiscard]] std::size_t count() const { return m_groups.size(); }

    /// Of a function of sums, by the jackknife: it is all but unbiased for ratios and variances, and its interval is
    /// that of the mean of the pseudo-values of the groups (R. G. Miller, Biometrika 61, 1974, sections 1 and 2). The
    /// interval misses the true value with probability `error`. There must be at least 2 groups.
    [[nodiscard]] Estimate estimate(const Figure& figure, double error) const;

private:
    static constexpr std::size_t most = 256;

    std::vector<Sums> m_groups;
    Sums m_total;  // Of the complete groups.
    Sums m_next;
    std::size_t m_size = 1;  // Replications of a group.
    std::size_t m_inNext = 0;
};

}  // namespace tillsim::theory_table
