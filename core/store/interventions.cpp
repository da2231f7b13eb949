// SPDX-License-Identifier: MIT
#include "core/store/interventions.hpp"

#include "core/store/phases.hpp"

#include <algorithm>

namespace tillsim {

Interventions::Interventions(Floor& floor, std::deque<Checkout>& banks, Entrance& entrance)
    : m_floor{floor}, m_banks{banks}, m_entrance{entrance}, m_list{floor.scenario.interventions}
{
    std::stable_sort(m_list.begin(), m_list.end(),
                     [](const Intervention& a, const Intervention& b) { return a.at < b.at; });
}

void Interventions::open()
{
    schedule();
}

void Interventions::schedule()
{
    if (m_next < m_list.size())
        m_alarm.set(m_floor.kernel, Instant{m_list[m_next].at} - m_floor.kernel.now(), interventionPhase);
}

void Interventions::intervene()
{
    const Intervention& due = m_list[m_next++];
    schedule();
    if (due.kind == InterventionKind::Rush) {
        if (!m_floor.isShut)
            m_entrance.rush(due.customers);
        return;
    }
    Checkout& bank = m_banks[due.bank];
    Till& till = bank.tills()[due.till];
    switch (due.kind) {
    case InterventionKind::Open: openTill(till, bank); break;
    case InterventionKind::Close: closeTill(till, bank); break;
    case InterventionKind::Break:
        if (till.isOpen())
            till.takeBreak(due.length);
        break;
    case InterventionKind::Rush: break;
    }
}

void Interventions::openTill(Till& till, Checkout& bank) const
{
    if (!std::exchange(till.isOnDuty, true)) {
        till.isOnDutyByCount = true;
        if (!till.isOpen())
            till.seat(1.0);
    }
    bank.open(till);
}

void Interventions::closeTill(Till& till, Checkout& bank) const
{
    till.isOnDuty = till.isOnDutyByCount = false;
    bank.retire(till);
}

bool Interventions::willOpen(std::uint32_t bank) const
{
    return std::any_of(
        m_list.begin() + static_cast<std::ptrdiff_t>(m_next), m_list.end(),
        [bank](const Intervention& each) { return each.kind == InterventionKind::Open && each.bank == bank; });
}

}  // namespace tillsim
