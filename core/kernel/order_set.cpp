// SPDX-License-Identifier: MIT
// The rare halves of the order set: growing, and closing the gap that a removal leaves.
#include "core/kernel/order_set.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace tillsim {

void OrderSet::closeGap(std::size_t gap)
{
    for (std::size_t at = next(gap); m_slots[at] != 0; at = next(at)) {
        const std::size_t wanted = home(m_slots[at]);
        const std::size_t mask = m_slots.size() - 1;
        // It may move into the gap unless its search starts behind the gap.
        if (((at - wanted) & mask) >= ((at - gap) & mask)) {
            m_slots[gap] = m_slots[at];
            gap = at;
        }
    }
    m_slots[gap] = 0;
}

void OrderSet::grow()
{
    const std::vector<std::uint64_t> old = std::exchange(m_slots, {});
    m_slots.resize(std::max<std::size_t>(64, old.size() * 2));
    m_shift = 64 - std::countr_zero(m_slots.size());
    m_count = 0;
    for (const std::uint64_t number : old) {
        if (number != 0)
            insert(number);
    }
}

}  // namespace tillsim
