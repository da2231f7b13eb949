// SPDX-License-Identifier: MIT
// The agenda with many entries, and what it does about cancelled ones.
#include "core/kernel/agenda.hpp"

#include <algorithm>

namespace tillsim {

void Agenda::addToHeap(const Entry& entry)
{
    if (m_hasHole) {
        m_hasHole = false;
        sink(entry);
        return;
    }
    if (m_size == m_entries.size())
        m_entries.resize(m_size * 2);
    Entry* const entries = m_entries.data();
    std::size_t at = m_size++;
    while (at > 0) {
        const std::size_t parent = (at - 1) / arity;
        if (!before(entry, entries[parent]))
            break;
        entries[at] = entries[parent];
        at = parent;
    }
    entries[at] = entry;
}

/// Puts `entry` in at the root, which is free.
void Agenda::sink(const Entry& entry)
{
    Entry* const entries = m_entries.data();
    std::size_t at = 0;
    for (;;) {
        const std::size_t begin = at * arity + 1;
        if (begin >= m_size)
            break;
        const std::size_t end = std::min(begin + arity, m_size);
        std::size_t least = begin;
        for (std::size_t child = begin + 1; child < end; ++child)
            least = before(entries[child], entries[least]) ? child : least;
        if (!before(entries[least], entry))
            break;
        entries[at] = entries[least];
        at = least;
    }
    entries[at] = entry;
}

void Agenda::fillHole()
{
    m_hasHole = false;
    const Entry last = m_entries[--m_size];
    if (m_size > 0)
        sink(last);
    if (m_size <= few)
        becomeSorted();
}

void Agenda::becomeHeap()
{
    // What is sorted, the first one first, is a heap.
    std::reverse(m_entries.begin(), m_entries.begin() + static_cast<std::ptrdiff_t>(m_size));
    m_isSorted = false;
}

void Agenda::becomeSorted()
{
    std::sort(m_entries.begin(), m_entries.begin() + static_cast<std::ptrdiff_t>(m_size),
              [](const Entry& a, const Entry& b) { return before(b, a); });
    m_isSorted = true;
}

void Agenda::cancel(std::uint64_t order)
{
    m_cancelled.insert(order);
    // Sweeping when half of the entries are dead keeps memory in bounds at a constant cost per cancelled entry.
    if (m_cancelled.size() > 64 && m_cancelled.size() > m_size / 2)
        sweep();
}

/// The first entry, once there is no hole and no cancelled entry before it.
const Agenda::Entry* Agenda::tidiedFirst()
{
    const Entry* entry = head();
    while (entry && m_cancelled.erase(entry->order)) {
        takeFirst();
        entry = head();
    }
    return entry;
}

const Agenda::Entry* Agenda::head()
{
    if (m_hasHole)
        fillHole();
    if (m_size == 0)
        return nullptr;
    return m_isSorted ? &m_entries[m_size - 1] : m_entries.data();
}

void Agenda::sweep()
{
    if (m_hasHole)
        fillHole();
    const auto end = m_entries.begin() + static_cast<std::ptrdiff_t>(m_size);
    const auto isCancelled = [this](const Entry& entry) { return m_cancelled.contains(entry.order); };
    m_size = static_cast<std::size_t>(std::remove_if(m_entries.begin(), end, isCancelled) - m_entries.begin());
    m_cancelled.clear();
    // The order is total, so what comes out does not depend on the shape that the heap had.
    becomeSorted();
    if (m_size >= many)
        becomeHeap();
}

}  // namespace tillsim
