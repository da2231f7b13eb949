// SPDX-License-Identifier: MIT
#include "core/store/till_calls.hpp"

#include "core/store/checkout.hpp"
#include "core/store/phases.hpp"

#include <algorithm>

namespace tillsim {

void TillCalls::callIfDue()
{
    std::int64_t there = 0;
    Till* next = nullptr;
    for (Till& till : m_checkout.tills()) {
        const bool isCalled = till.opening.isSet();
        if (isCalled || (till.isOpen() && !till.isLeaving))
            ++there;
        else if (!next && till.isOnDuty && !till.isOpen())
            next = &till;
    }
    const std::int64_t counted
        = m_rule->count == CountedForOpening::Waiting ? m_checkout.waiting() : m_checkout.present();
    if (!next || static_cast<double>(counted) <= m_rule->perTill * static_cast<double>(there))
        return;
    m_floor.publish(EventKind::tillCalled, next->number());
    if (m_rule->lag > Duration::zero())
        next->opening.set(m_floor.kernel, m_rule->lag, openingPhase);
    else
        m_checkout.open(*next);
}

void TillCalls::fill()
{
    if (!m_rule)
        return;
    std::int64_t there = m_checkout.lastingTills();
    for (Till& till : m_checkout.tills()) {
        if (there < m_rule->initially && till.isOnDuty && (!till.isOpen() || till.isLeaving)) {
            m_checkout.open(till);
            ++there;
        }
    }
    if (there == 0 && !isCalling() && m_checkout.waiting() > 0)
        callIfDue();
}

void TillCalls::idles(Till& till)
{
    if (!m_rule || !till.isIdle() || m_checkout.lastingTills() <= m_rule->initially)
        return;
    const Duration left = till.openedAt + m_rule->minOpen - m_floor.kernel.now();
    if (left <= Duration::zero())
        m_checkout.retire(till);
    else if (!till.quiet.isSet())
        till.quiet.set(m_floor.kernel, left, openingPhase);
}

bool TillCalls::isCalling() const
{
    return std::any_of(m_checkout.tills().begin(), m_checkout.tills().end(),
                       [](const Till& till) { return till.opening.isSet(); });
}

}  // namespace tillsim
