// SPDX-License-Identifier: MIT
// When each pending timer is due: for reports, so that timers need not carry it.
#pragma once

#include "core/kernel/agenda.hpp"
#include "core/kernel/time.hpp"

#include <algorithm>
#include <vector>

namespace tillsim {

/// A picture of an agenda as it was when this was made.
class DueTimes {
public:
    DueTimes(const Agenda& agenda, Instant now) : m_now{now}
    {
        agenda.forEach([this](const AgendaEntry& entry) { m_keys.push_back(entry.key); });
        std::sort(m_keys.begin(), m_keys.end(), isNumberedBefore);
    }

    [[nodiscard]] Instant now() const { return m_now; }

    /// When the pending timer with this order number is due.
    [[nodiscard]] Instant of(std::uint64_t order) const
    {
        const auto found
            = std::lower_bound(m_keys.begin(), m_keys.end(), AgendaKey{.due = 0, .order = order}, isNumberedBefore);
        return Instant{Duration{found->due}};
    }

private:
    static bool isNumberedBefore(const AgendaKey& a, const AgendaKey& b) { return a.order < b.order; }

    Instant m_now;
    std::vector<AgendaKey> m_keys;  // In the order of their numbers.
};

}  // namespace tillsim
