// SPDX-License-Identifier: MIT
#include "core/experiment/level_measures.hpp"

#include <algorithm>

namespace tillsim {

void LevelMeasures::on(const ShopEvent& event)
{
    switch (event.kind) {
    case EventKind::joined:
        changeLine(event.at, 1);
        m_inShop.change(event.at, 1);
        break;
    case EventKind::started: changeLine(event.at, -1); break;
    case EventKind::served: m_inShop.change(event.at, -1); break;
    case EventKind::reneged:
        changeLine(event.at, -1);
        m_inShop.change(event.at, -1);
        break;
    case EventKind::tillOpened: changeOpen(event.at, 1); break;
    case EventKind::tillClosed: changeOpen(event.at, -1); break;
    case EventKind::ended: changeLine(event.at, 0); break;
    default: break;
    }
}

void LevelMeasures::changeLine(Instant at, std::int64_t change)
{
    profileUntil(at);
    m_line.change(at, change);
    updateCalm(at);
}

void LevelMeasures::changeOpen(Instant at, std::int64_t change)
{
    m_open.change(at, change);
    updateCalm(at);
}

void LevelMeasures::updateCalm(Instant at)
{
    m_calm.set(at, m_line.level() <= m_open.level() ? m_open.level() : 0);
}

void LevelMeasures::profileUntil(Instant at)
{
    while (m_profiled < at) {
        if (m_profiled.time_since_epoch() / m_slot == mostSlots)
            mergeSlots();
        const auto slot = static_cast<std::size_t>(m_profiled.time_since_epoch() / m_slot);
        const Instant slotEnd{m_slot * static_cast<std::int64_t>(slot + 1)};
        const Instant until = std::min(at, slotEnd);
        m_profile.resize(slot + 1);
        m_profile[slot] += toSeconds(until - m_profiled) * static_cast<double>(m_line.level());
        m_profiled = until;
    }
}

void LevelMeasures::mergeSlots()
{
    for (std::size_t slot = 0; slot < mostSlots / 2; ++slot)
        m_profile[slot] = m_profile[2 * slot] + m_profile[2 * slot + 1];
    m_profile.resize(mostSlots / 2);
    m_slot *= 2;
}

void LevelMeasures::report(Instant end, RunResult& result) const
{
    result.lineLength = {m_line.mean(end), m_line.maximum()};
    result.inShop = {m_inShop.mean(end), m_inShop.maximum()};
    const double open = m_open.mean(end);
    result.onePlusOne = open > 0.0 ? m_calm.mean(end) / open : 0.0;
    result.lineProfile = {toSeconds(m_slot), m_profile};
    for (std::size_t slot = 0; slot < m_profile.size(); ++slot) {
        const Instant begin{m_slot * static_cast<std::int64_t>(slot)};
        result.lineProfile.means[slot] /= toSeconds(std::min(begin + m_slot, end) - begin);
    }
}

}  // namespace tillsim
