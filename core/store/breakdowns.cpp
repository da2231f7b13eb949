// SPDX-License-Identifier: MIT
#include "core/store/breakdowns.hpp"

#include "core/random/stream.hpp"
#include "core/store/phases.hpp"
#include "core/store/till.hpp"

#include <algorithm>

namespace tillsim {

void Breakdowns::add(Till& till, const Breakdown& rule, std::uint64_t entity, std::uint64_t seed,
                     std::uint64_t replication)
{
    m_clocks.emplace_back(m_kernel, till, rule, streamFor({seed, replication, Purpose::breakdown, entity}),
                          streamFor({seed, replication, Purpose::repair, entity}));
}

void Breakdowns::start()
{
    for (Clock& clock : m_clocks)
        clock.start();
}

Breakdowns::Clock::Clock(Kernel& kernel, Till& till, const Breakdown& rule, const Generator& failures,
                         const Generator& repairs)
    : m_kernel{kernel}, m_till{till}, m_rule{rule}, m_failures{failures}, m_repairs{repairs}
{
}

void Breakdowns::Clock::start()
{
    m_alarm.set(m_kernel, std::max(m_rule.every.drawDuration(m_failures), Duration::zero()), failurePhase);
}

void Breakdowns::Clock::strike()
{
    if (m_till.hasFailed()) {
        start();
        m_till.repair();
    } else {
        m_alarm.set(m_kernel, std::max(m_rule.repair.drawDuration(m_repairs), Duration::zero()), completionPhase);
        m_till.fail();
    }
}

}  // namespace tillsim
