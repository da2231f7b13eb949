// SPDX-License-Identifier: MIT
// All observations of a time, for figures that need every one of them.
#pragma once

#include "core/kernel/time.hpp"

#include <cstdint>
#include <iterator>
#include <vector>

namespace tillsim {

/// What a report says of a series of times, in seconds. All 0 for an empty one.
struct Summary {
    std::int64_t count = 0;
    double mean = 0.0;
    double sd = 0.0;  ///< With divisor count - 1; 0 for fewer than two.
    double p50 = 0.0;
    double p90 = 0.0;
    double p95 = 0.0;
    double p99 = 0.0;
    double max = 0.0;

    bool operator==(const Summary&) const = default;
};

/// Keeps each value, 8 bytes an observation, and works out the rest when it is asked.
class DurationSample {
public:
    void add(Duration value) { m_values.push_back(value); }

    [[nodiscard]] std::int64_t count() const { return std::ssize(m_values); }

    /// The mean is that of the exact sum, and deviations are taken from it (the two-pass algorithm of T. F. Chan, G. H.
    /// Golub and R. J. LeVeque, The American Statistician 37, 1983, eq. 1.1). Percentiles are exact: the smallest
    /// observation that at least that share of them does not exceed (R. J. Hyndman and Y. Fan, The American
    /// Statistician 50, 1996, definition 1).
    [[nodiscard]] Summary summary() const;

    /// The share of observations that are at most `limit`; 0 for an empty sample.
    [[nodiscard]] double shareWithin(Duration limit) const;

private:
    std::vector<Duration> m_values;  // In the order in which they came.
};

}  // namespace tillsim
