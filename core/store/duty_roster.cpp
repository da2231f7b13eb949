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
    std::vector<bool> isNamed(tills.size());
    std::vector<bool> isWanted(tills.size());
    assign(seatCashiers(isNamed), isNamed, isWanted);
    for (std::size_t at = 0; at < tills.size(); ++at) {
        // Who serves out her line, or stays after the doors have shut, sits there still.
        if (!isNamed[at] && (isWanted[at] || !tills[at].isOpen()))
            tills[at].seat(1.0);
    }
    std::vector<Till*> coming;
    std::vector<Till*> leaving;
    for (std::size_t at = 0; at < tills.size(); ++at) {
        if (std::exchange(tills[at].isOnDuty, isWanted[at]) != isWanted[at])
            (isWanted[at] ? coming : leaving).push_back(&tills[at]);
    }
    for (Till* const till : coming) {
        if (!m_checkout.hasPolicy())
            m_checkout.open(*till);
    }
    for (auto till = leaving.rbegin(); till != leaving.rend(); ++till)
        m_checkout.retire(**till);
    m_checkout.policy().fill();
}

/// Marks the tills that rows name, and tells how many more are on duty.
std::int64_t DutyRoster::seatCashiers(std::vector<bool>& isNamed) const
{
    if (m_bank.roster.empty())
        return m_bank.tills;
    const Duration now = m_kernel.now().time_since_epoch();
    auto& tills = m_checkout.tills();
    std::int64_t count = 0;
    for (const RosterRow& row : m_bank.roster) {
        if (row.from > now || now >= row.to)
            continue;
        count += row.till.empty() ? row.tills : 0;
        for (const std::uint32_t till : row.till) {
            isNamed[till] = true;
            tills[till].seat(row.speed);
        }
    }
    return count;
}

/// Wants those who are named and `count` others.
void DutyRoster::assign(std::int64_t count, const std::vector<bool>& isNamed, std::vector<bool>& isWanted) const
{
    auto& tills = m_checkout.tills();
    for (std::size_t at = 0; at < tills.size(); ++at) {
        Till& till = tills[at];
        till.isOnDutyByCount = till.isOnDutyByCount && !isNamed[at];
        isWanted[at] = isNamed[at] || till.isOnDutyByCount;
        count -= till.isOnDutyByCount ? 1 : 0;
    }
    // First those who are there, because of a row that named them until now.
    for (const bool isThere : {true, false}) {
        for (std::size_t at = 0; at < tills.size() && count > 0; ++at) {
            if (isWanted[at] || tills[at].isOnDuty != isThere)
                continue;
            isWanted[at] = tills[at].isOnDutyByCount = true;
            --count;
        }
    }
    for (std::size_t at = tills.size(); at-- > 0 && count < 0;) {
        if (std::exchange(tills[at].isOnDutyByCount, false)) {
            isWanted[at] = false;
            ++count;
        }
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
