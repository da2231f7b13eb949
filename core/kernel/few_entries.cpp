// SPDX-License-Identifier: MIT
#include "core/kernel/few_entries.hpp"

#include <algorithm>
#include <iterator>

namespace tillsim {

void FewEntries::clear()
{
    std::fill(std::begin(m_dues), std::end(m_dues), AgendaKey::never);
    m_count = 0;
}

FewEntries::First FewEntries::firstOfMany() const
{
    return firstOf(m_count);
}

FewEntries::First FewEntries::firstOfEqual() const
{
    std::size_t first = 0;
    for (std::size_t at = 1; at < m_count; ++at) {
        if (AgendaKey{m_dues[at], m_orders[at]} < AgendaKey{m_dues[first], m_orders[first]})
            first = at;
    }
    return {m_dues[first], first};
}

void FewEntries::remove(std::uint64_t order)
{
    std::size_t at = 0;
    while (m_orders[at] != order)
        ++at;
    takeOut(at);
}

}  // namespace tillsim
