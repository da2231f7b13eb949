// SPDX-License-Identifier: MIT
#include "core/experiment/playback/outline_run.hpp"

#include <utility>

namespace tillsim {

OutlineRun::OutlineRun(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, std::uint64_t replication,
                       const OutlineLimits& limits)
    : m_scenario{std::move(scenario)},
      m_maker{*m_scenario, limits},
      m_run{*m_scenario,
            {.seed = seed,
             .replication = replication,
             .collectors = {.customers = false, .tills = false, .levels = false, .profile = false},
             .observers = {&m_maker}}}
{
}

bool OutlineRun::work(std::size_t steps)
try {
    if (outline().isComplete)
        return false;
    while (steps-- > 0 && m_run.step(endOfTime)) { }
    m_maker.setEnd(m_run.now(), m_run.isOver());
    if (m_run.isOver())
        m_run.forEachPresent([this](const CustomerRecord& record) { m_maker.addPresent(record); });
    return !m_run.isOver();
} catch (...) {
    m_maker.setEnd(m_run.now(), false);  // So far it went well.
    throw;
}

}  // namespace tillsim
