// SPDX-License-Identifier: MIT
#include "core/experiment/level_measures.hpp"

namespace tillsim {

LevelMeasures::LevelMeasures(Duration day, const std::vector<LinesOfBank>& banks) : m_profile{day}
{
    for (const LinesOfBank& bank : banks) {
        m_groupOfBank.push_back(m_groups.size());
        for (std::int64_t till = 0; till < bank.tills; ++till) {
            if (till == 0 || bank.isPerTill)
                m_groups.emplace_back();
            m_groupOfTill.push_back(m_groups.size() - 1);
        }
    }
}

void LevelMeasures::on(const ShopEvent& event)
{
    switch (event.kind) {
    case EventKind::joined:
        changeLine(event, 1);
        m_inShop.change(event.at, 1);
        break;
    case EventKind::started: changeLine(event, -1); break;
    case EventKind::preempted: changeLine(event, 1); break;
    case EventKind::jockeyed: moveToLine(event); break;
    case EventKind::served: m_inShop.change(event.at, -1); break;
    case EventKind::reneged:
    case EventKind::displaced:
        changeLine(event, -1);
        m_inShop.change(event.at, -1);
        break;
    case EventKind::tillOpened: changeOpen(event, 1); break;
    case EventKind::tillClosed: changeOpen(event, -1); break;
    default: break;
    }
}

template <typename Change>
void LevelMeasures::update(Instant at, Group& group, Change change)
{
    const std::int64_t before = group.calm();
    change(group);
    if (group.calm() != before)
        m_calm.change(at, group.calm() - before);
}

void LevelMeasures::changeLine(const ShopEvent& event, std::int64_t change)
{
    m_profile.advance(event.at, m_line.level());
    m_line.change(event.at, change);
    update(event.at, groupOf(event.record, event.record ? event.record->line : nobody),
           [change](Group& group) { group.waiting += change; });
}

void LevelMeasures::moveToLine(const ShopEvent& event)
{
    update(event.at, groupOf(event.record, event.record->lineBefore), [](Group& group) { --group.waiting; });
    update(event.at, groupOf(event.record, event.record->line), [](Group& group) { ++group.waiting; });
}

void LevelMeasures::changeOpen(const ShopEvent& event, std::int64_t change)
{
    m_open.change(event.at, change);
    update(event.at, m_groups[m_groupOfTill[static_cast<std::size_t>(event.till)]],
           [change](Group& group) { group.open += change; });
}

LevelMeasures::Group& LevelMeasures::groupOf(const CustomerRecord* record, std::int64_t line)
{
    if (line >= 0)
        return m_groups[m_groupOfTill[static_cast<std::size_t>(line)]];
    return m_groups[m_groupOfBank[record ? record->bank : 0]];
}

void LevelMeasures::report(Instant end, RunResult& result) const
{
    result.lineLength = {m_line.mean(end), m_line.maximum()};
    result.inShop = {m_inShop.mean(end), m_inShop.maximum()};
    const double open = m_open.mean(end);
    result.onePlusOne = open > 0.0 ? m_calm.mean(end) / open : 0.0;
    result.lineProfile = m_profile.until(end, m_line.level());
}

}  // namespace tillsim
