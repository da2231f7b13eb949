// SPDX-License-Identifier: MIT
// The average of a level over time, such as the length of a line.
#pragma once

#include "core/kernel/time.hpp"

#include <algorithm>
#include <cassert>
#include <cstdint>

namespace tillsim {

/// Levels are whole numbers and areas are whole level-nanoseconds, so the average does not depend on how often the
/// level was reported.
class TimeWeighted {
public:
    /// The level changed to `level` at `at`. Instants must not go backwards.
    void set(Instant at, std::int64_t level)
    {
        advance(at);
        m_level = level;
    }

    /// The level went up or down by `change`. A level that rises and falls within one instant counts for the maximum
    /// only as it stands when time goes on.
    void change(Instant at, std::int64_t change) { set(at, m_level + change); }

    [[nodiscard]] std::int64_t level() const { return m_level; }

    /// The average over [0, until]; 0 if that is empty.
    [[nodiscard]] double mean(Instant until) const
    {
        const Duration span = until.time_since_epoch();
        if (span == Duration::zero())
            return 0.0;
        const Area area = m_area + Area{m_level} * (until - m_since).count();
        return static_cast<double>(area) / static_cast<double>(span.count());
    }

    /// The highest level that has lasted for any time, or lasts now.
    [[nodiscard]] std::int64_t maximum() const { return std::max(m_maximum, m_level); }

private:
    // A line of a million over a year does not fit in 64 bits.
    __extension__ using Area = __int128;

    void advance(Instant at)
    {
        assert(at >= m_since);
        if (at == m_since)
            return;
        m_area += Area{m_level} * (at - m_since).count();
        m_maximum = std::max(m_maximum, m_level);
        m_since = at;
    }

    Instant m_since{};  // m_area covers [0, m_since].
    std::int64_t m_level = 0;
    std::int64_t m_maximum = 0;
    Area m_area = 0;  // Level times nanoseconds.
};

}  // namespace tillsim
