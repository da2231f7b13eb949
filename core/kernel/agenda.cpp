// SPDX-License-Identifier: MIT
// The agenda with many entries, and what it does about cancelled ones.
#include "core/kernel/agenda.hpp"

namespace tillsim {

void Agenda::addToHeap(const AgendaEntry& entry)
{
    if (!m_isMany)
        becomeMany();
    m_heap.add(entry);
}

void Agenda::cancel(std::uint64_t order)
{
    m_cancelled.insert(order);
    m_isPlain = false;
    // Sweeping when half of the entries are dead keeps memory in bounds at a constant cost per cancelled entry.
    if (m_cancelled.size() > 64 && m_cancelled.size() > count() / 2)
        sweep();
}

Due Agenda::takeTidied(std::int64_t limit)
{
    if (m_isMany && m_heap.size() <= few)
        becomeFew();
    for (;;) {
        const AgendaEntry first = m_isMany ? m_heap.first() : m_few.first();
        const bool counts = m_cancelled.empty() || !m_cancelled.erase(first.key.order);
        m_isPlain = !m_isMany && m_cancelled.empty();
        if (counts && first.key.due > limit)
            return {};
        if (m_isMany)
            m_heap.takeFirst();
        else
            m_few.takeFirst();
        if (counts)
            return {first.key.due, first.what};
    }
}

void Agenda::becomeMany()
{
    m_few.forEach([this](const AgendaEntry& each) { m_heap.add(each); });
    m_few.clear(true);
    m_isMany = true;
    m_isPlain = false;
}

void Agenda::becomeFew()
{
    m_few.clear(false);
    m_heap.forEach([this](const AgendaEntry& each) { m_few.add(each); });
    m_heap.clear();
    m_isMany = false;
    m_isPlain = m_cancelled.empty();
}

void Agenda::sweep()
{
    if (!m_isMany)
        return;  // There are never more than a few dead.
    m_heap.filter([this](const AgendaEntry& entry) { return !m_cancelled.contains(entry.key.order); });
    m_cancelled.clear();
}

}  // namespace tillsim
