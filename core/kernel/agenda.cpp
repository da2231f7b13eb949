// SPDX-License-Identifier: MIT
// What the agenda does about cancelled entries.
#include "core/kernel/agenda.hpp"

#include <algorithm>

namespace tillsim
{

void Agenda::cancel(std::uint64_t order)
{
    m_cancelled.insert(order);
    // Sweeping when half of the heap is dead keeps memory in bounds at a constant cost per cancelled entry.
    if (m_cancelled.size() > 64 && m_cancelled.size() > m_entries.size() / 2)
        sweep();
}

void Agenda::dropCancelled()
{
    while (!m_entries.empty() && m_cancelled.erase(m_entries.front().order))
        fillHole();
}

void Agenda::sweep()
{
    if (m_hasHole)
        fillHole();
    std::erase_if(m_entries, [this](const Entry& entry) { return m_cancelled.contains(entry.order); });
    m_cancelled.clear();
    // A sorted array is a heap, and the order is total, so the result does not depend on the heap's shape.
    std::sort(m_entries.begin(), m_entries.end(), before);
}

}  // namespace tillsim
