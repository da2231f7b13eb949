// SPDX-License-Identifier: MIT
// The agenda with many entries, and what it does about cancelled ones.
#include "core/kernel/agenda.hpp"

#include <algorithm>

namespace tillsim {

Agenda::Agenda() : m_entries(64), m_end{root()}, m_sortedEnd{root() + many}
{
    m_entries.front() = {never, UINT64_MAX, 0};
}

void Agenda::addToHeap(const Entry& entry)
{
    if (isSorted())
        becomeHeap();
    if (m_hasHole) {
        m_hasHole = false;
        sink(entry);
        return;
    }
    if (m_end == m_entries.data() + m_entries.size()) {
        const std::size_t entries = count();
        m_entries.resize(m_entries.size() * 2);
        m_end = root() + entries;
    }
    Entry* const heap = root();
    std::size_t at = count();
    ++m_end;
    while (at > 0) {
        const std::size_t parent = (at - 1) / arity;
        if (!before(entry, heap[parent]))
            break;
        heap[at] = heap[parent];
        at = parent;
    }
    heap[at] = entry;
}

/// Puts `entry` in at the root, which is free.
void Agenda::sink(const Entry& entry)
{
    Entry* const heap = root();
    const std::size_t size = count();
    std::size_t at = 0;
    for (;;) {
        const std::size_t begin = at * arity + 1;
        if (begin >= size)
            break;
        const std::size_t end = std::min(begin + arity, size);
        std::size_t least = begin;
        for (std::size_t child = begin + 1; child < end; ++child)
            least = before(heap[child], heap[least]) ? child : least;
        if (!before(heap[least], entry))
            break;
        heap[at] = heap[least];
        at = least;
    }
    heap[at] = entry;
}

void Agenda::fillHole()
{
    m_hasHole = false;
    const Entry last = *--m_end;
    if (m_end != root())
        sink(last);
    if (count() <= few)
        becomeSorted();
}

void Agenda::becomeHeap()
{
    // What is sorted, the first one first, is a heap.
    std::reverse(root(), m_end);
    m_sortedEnd = nullptr;
    m_isPlain = false;
}

void Agenda::becomeSorted()
{
    std::sort(root(), m_end, [](const Entry& a, const Entry& b) { return before(b, a); });
    m_sortedEnd = root() + many;
    m_isPlain = m_cancelled.empty();
}

void Agenda::cancel(std::uint64_t order)
{
    m_cancelled.insert(order);
    m_isPlain = false;
    // Sweeping when half of the entries are dead keeps memory in bounds at a constant cost per cancelled entry.
    if (m_cancelled.size() > 64 && m_cancelled.size() > count() / 2)
        sweep();
}

bool Agenda::takeTidied(std::int64_t limit, Entry& taken)
{
    const Entry* const first = tidiedFirst();
    if (first->due > limit)
        return false;
    taken = *first;
    dropFirst();
    return true;
}

/// The first entry that is not cancelled, or the sentinel; those before it are dropped.
const Agenda::Entry* Agenda::tidiedFirst()
{
    for (;;) {
        if (m_hasHole)
            fillHole();
        const Entry* const first = isSorted() ? m_end - 1 : root();
        if (!m_cancelled.erase(first->order)) {
            m_isPlain = isSorted() && m_cancelled.empty();
            return first;
        }
        dropFirst();
    }
}

void Agenda::dropFirst()
{
    if (isSorted())
        --m_end;
    else
        m_hasHole = true;
}

void Agenda::sweep()
{
    if (m_hasHole)
        fillHole();
    m_end = std::remove_if(root(), m_end, [this](const Entry& entry) { return m_cancelled.contains(entry.order); });
    m_cancelled.clear();
    // The order is total, so what comes out does not depend on the shape that the heap had.
    becomeSorted();
    if (count() > many)
        becomeHeap();
}

}  // namespace tillsim
