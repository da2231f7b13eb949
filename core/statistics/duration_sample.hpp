// SPDX-License-Identifier: MIT
// All observations of a time, for figures that need every one of them.
#pragma once

#include "core/kernel/time.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <span>
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
///
/// A copy is made at once, however many there are: both share what will not change any more. So a copy can be looked at
/// on another thread while the sample goes on growing.
class DurationSample {
public:
    void add(Duration value)
    {
        m_last.push_back(value);
        if (m_last.size() == blockSize)
            closeBlock();
    }

    [[nodiscard]] std::int64_t count() const
    {
        return std::ssize(m_full) * static_cast<std::int64_t>(blockSize) + std::ssize(m_last);
    }

    /// The mean is that of the exact sum, and deviations are taken from it (the two-pass algorithm of T. F. Chan, G. H.
    /// Golub and R. J. LeVeque, The American Statistician 37, 1983, eq. 1.1). Percentiles are exact: the smallest
    /// observation that at least that share of them does not exceed (R. J. Hyndman and Y. Fan, The American
    /// Statistician 50, 1996, definition 1).
    [[nodiscard]] Summary summary() const;

    /// The share of observations that are at most `limit`; 0 for an empty sample.
    [[nodiscard]] double shareWithin(Duration limit) const;

private:
    static constexpr std::size_t blockSize = 8192;
    using Block = std::vector<Duration>;

    void closeBlock();
    [[nodiscard]] std::vector<std::span<const Duration>> blocks() const;

    // In the order in which they came.
    std::vector<std::shared_ptr<const Block>> m_full;  // Each of blockSize values.
    Block m_last;                                      // Those that came after them, fewer than that.
};

}  // namespace tillsim
