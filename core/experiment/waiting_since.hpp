// SPDX-License-Identifier: MIT
// Since when the customer has waited who has waited longest.
#pragma once

#include "core/kernel/time.hpp"

#include <cstdint>
#include <deque>
#include <optional>

namespace tillsim {

/// Customers join in the order of their numbers, 0, 1, 2, ..., and leave in any order. Constant time, on average.
class WaitingSince {
public:
    void join(Instant at) { m_joined.emplace_back(at); }

    void leave(std::uint64_t number)
    {
        m_joined[number - m_first].reset();
        while (!m_joined.empty() && !m_joined.front()) {
            m_joined.pop_front();
            ++m_first;
        }
    }

    /// `now` if nobody waits.
    [[nodiscard]] Instant longest(Instant now) const { return m_joined.empty() ? now : *m_joined.front(); }

private:
    std::deque<std::optional<Instant>> m_joined;  // From the customer on who has waited longest; empty: waits no more.
    std::uint64_t m_first = 0;                    // That customer's number.
};

}  // namespace tillsim
