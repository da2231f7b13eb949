// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/scenario_shelf.hpp"

#include <iterator>

namespace tillsim {

std::shared_ptr<const Scenario> ScenarioShelf::at(std::size_t point)
{
    // Others wait while a scenario is read: it is mostly the one that they need, too.
    const std::lock_guard lock{m_mutex};
    std::shared_ptr<const Scenario>& place = m_kept[point];
    if (place)
        return place;
    try {
        place = std::make_shared<const Scenario>(readPoint(m_plan, point));
    } catch (...) {
        m_kept.erase(point);
        throw;
    }
    const std::shared_ptr<const Scenario> found = place;
    if (m_kept.size() > mostKept)
        m_kept.erase(m_kept.begin()->first == point ? std::next(m_kept.begin()) : m_kept.begin());
    return found;
}

}  // namespace tillsim
