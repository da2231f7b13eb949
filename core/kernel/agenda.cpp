// SPDX-License-Identifier: MIT
// The agenda with many entries, and what it does about cancelled ones.
#include "core/kernel/agenda.hpp"

namespace tillsim {

void Agenda::addToHeap(std::int64_t due, std::uint64_t order, std::uintptr_t what)
{
    if (!m_isMany)
        becomeMany();
    m_heap.add({{due, order}, what});
}

void Agenda::cancel(std::uint64_t order)
{
    if (!m_isMany) {
        m_few.remove(order);
        return;
    }
    m_cancelled.insert(order);
    // Sweeping when half of the entries are dead keeps memory in bounds at a constant cost per cancelled entry.
    if (m_cancelled.size() > 64 && m_cancelled.size() > m_heap.size() / 2)
        sweep();
}

Due Agenda::takeFromHeap(std::int64_t limit)
{
    if (m_heap.size() <= few) {
        becomeFew();
        return takeDue(limit);
    }
    for (;;) {
        const AgendaEntry first = m_heap.first();
        const bool counts = m_cancelled.empty() || !m_cancelled.erase(first.key.order);
        if (counts && first.key.due > limit)
            return {};
        m_heap.takeFirst();
        if (counts)
            return {first.key.due, first.what};
    }
}

void Agenda::becomeMany()
{
    m_few.forEach([this](const AgendaEntry& each) { m_heap.add(each); });
    m_few.clear();
    m_isMany = true;
    m_reach = reach();
}

void Agenda::becomeFew()
{
    sweep();
    m_heap.forEach([this](const AgendaEntry& each) { m_few.add(each); });
    m_heap.clear();
    m_isMany = false;
    m_reach = reach();
}

void Agenda::sweep()
{
    m_heap.filter([this](const AgendaEntry& entry) { return !m_cancelled.contains(entry.key.order); });
    m_cancelled.clear();
}

}  // namespace tillsim
