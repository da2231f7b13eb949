// SPDX-License-Identifier: MIT
#include "core/experiment/level_series.hpp"

#include "core/experiment/empty_result.hpp"
#include "core/experiment/lines_of_banks.hpp"
#include "core/scenario/till_count.hpp"

#include <algorithm>
#include <numeric>

namespace tillsim {

namespace {

double timeIn(const TillResult& till, TillState state)
{
    return till.states[static_cast<std::size_t>(state)];
}

double ratio(double part, double whole)
{
    return whole > 0.0 ? part / whole : 0.0;
}

}  // namespace

LevelSeries::LevelSeries(const Scenario& scenario, Duration length, std::size_t parts)
    : m_part{std::max(length / static_cast<std::int64_t>(parts), Duration{1})},
      m_parts{parts},
      m_levels{scenario.duration, linesOfBanks(scenario)},
      m_tills{static_cast<std::size_t>(tillCount(scenario))},
      m_scratch{emptyResult(scenario, 0)}
{
}

void LevelSeries::on(const ShopEvent& event)
{
    reportUntil(event.at);
    m_levels.on(event);
    m_tills.on(event);
}

void LevelSeries::reportUntil(Instant at)
{
    while (m_series.lineLength.size() < m_parts) {
        const Instant end{m_part * static_cast<std::int64_t>(m_series.lineLength.size() + 1)};
        if (end > at)
            return;
        const Areas areas = areasAt(end);
        m_series.lineLength.push_back((areas.line - m_areas.line) / partLength());
        m_series.inShop.push_back((areas.inShop - m_areas.inShop) / partLength());
        m_series.utilisation.push_back(ratio(areas.busy - m_areas.busy, areas.open - m_areas.open));
        m_series.onePlusOne.push_back(ratio(areas.calm - m_areas.calm, areas.open - m_areas.open));
        m_areas = areas;
    }
}

LevelSeries::Areas LevelSeries::areasAt(Instant at)
{
    m_levels.report(at, m_scratch);
    m_tills.report(at, m_scratch);
    const double time = toSeconds(at.time_since_epoch());
    Areas areas{.line = m_scratch.lineLength.mean * time, .inShop = m_scratch.inShop.mean * time};
    for (const BankResult& bank : m_scratch.banks) {
        for (const TillResult& till : bank.tills) {
            areas.busy += timeIn(till, TillState::scanning) + timeIn(till, TillState::tender)
                + timeIn(till, TillState::helper);
            areas.open
                += std::accumulate(till.states.begin(), till.states.end(), 0.0) - timeIn(till, TillState::closed);
        }
    }
    areas.calm = m_scratch.onePlusOne * areas.open;
    return areas;
}

}  // namespace tillsim
