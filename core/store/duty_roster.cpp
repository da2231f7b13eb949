// SPDX-License-Identifier: MIT
#include "core/store/duty_roster.hpp"

#include "core/store/checkout.hpp"
#include "core/store/phases.hpp"

#include <algorithm>

namespace tillsim {

DutyRoster::DutyRoster(Checkout& checkout, Kernel& kernel, const Bank& bank)
    : m_checkout{checkout}, m_kernel{kernel}, m_bank{bank}, m_changes{Duration::zero()}, m_breaks{bank.breaks}
{
    for (const RosterRow& row : bank.roster)
        m_changes.insert(m_changes.end(), {row.from, row.to});
    std::sort(m_changes.begin(), m_changes.end());
    m_changes.erase(std::unique(m_changes.begin(), m_changes.end()), m_changes.end());
    std::stable_sort(m_breaks.begin(), m_breaks.end(),
                     [](const TillBreak& a, const TillBreak& b) { return a.at < b.at; });
}

void DutyRoster::open()
{
    change();
    if (!m_breaks.empty())
        m_break.set(m_kernel, m_breaks.front().at, breakDuePhase);
}

void DutyRoster::change()
{
    ++m_nextChange;
    if (m_nextChange < m_changes.size())
        m_change.set(m_kernel, Instant{m_changes[m_nextChange]} - m_kernel.now(), rosterPhase);
    auto& tills = m_checkout.tills();
    std::vector<TillDuty> duty;
    for (const Till& till : tills)
        duty.push_back({.isOn = till.isOnDuty, .isByCount = till.isOnDutyByCount});
    const Seats seats = seatsAt(m_bank, m_kernel.now().time_since_epoch());
    changeDuty(seats, duty);
    seatCashiers(seats, duty);
    std::vector<Till*> coming;
    std::vector<Till*> leaving;
    for (std::size_t at = 0; at < tills.size(); ++at) {
        tills[at].isOnDutyByCount = duty[at].isByCount;
        if (std::exchange(tills[at].isOnDuty, duty[at].isOn) != duty[at].isOn)
            (duty[at].isOn ? coming : leaving).push_back(&tills[at]);
    }
    for (Till* const till : coming) {
        if (!m_checkout.hasPolicy())
            m_checkout.open(*till);
    }
    for (auto till = leaving.rbegin(); till != leaving.rend(); ++till)
        m_checkout.retire(**till);
    m_checkout.policy().fill();
}

void DutyRoster::seatCashiers(const Seats& seats, const std::vector<TillDuty>& duty)
{
    auto& tills = m_checkout.tills();
    for (std::size_t at = 0; at < tills.size(); ++at) {
        if (seats.speeds[at] > 0.0)
            tills[at].seat(seats.speeds[at]);
        else if (duty[at].isOn || !tills[at].isOpen())
            tills[at].seat(1.0);  // Who serves out her line, or stays after the doors have shut, sits there still.
    }
}

void DutyRoster::takeBreak()
{
    const TillBreak& due = m_breaks[m_nextBreak++];
    if (m_nextBreak < m_breaks.size())
        m_break.set(m_kernel, Instant{m_breaks[m_nextBreak].at} - m_kernel.now(), breakDuePhase);
    Till& till = m_checkout.tills()[due.till];
    if (till.isAway()) {
        till.takeBreak(due.length);  // It stays away where the one break follows the other.
        return;
    }
    m_beginning.push_back(&due);
    if (!m_begin.isSet())
        m_begin.set(m_kernel, Duration::zero(), breakPhase);
}

void DutyRoster::beginBreaks()
{
    for (const TillBreak* const due : m_beginning) {
        Till& till = m_checkout.tills()[due->till];
        if (till.isOpen())
            till.takeBreak(due->length);
    }
    m_beginning.clear();
}

bool DutyRoster::mayOpen() const
{
    const Duration now = m_kernel.now().time_since_epoch();
    return std::any_of(m_bank.roster.begin(), m_bank.roster.end(),
                       [now](const RosterRow& row) { return row.from > now && (row.tills > 0 || !row.till.empty()); });
}

}  // namespace tillsim
