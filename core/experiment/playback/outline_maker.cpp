// SPDX-License-Identifier: MIT
#include "core/experiment/playback/outline_maker.hpp"

#include "core/scenario/expected_customers.hpp"
#include "core/scenario/till_count.hpp"

#include <algorithm>

namespace tillsim {

namespace {

constexpr TillSpell spellOf(Instant since, TillState state)
{
    return state == calledTill ? TillSpell{since, TillState::closed, true} : TillSpell{since, state, false};
}

}  // namespace

OutlineMaker::OutlineMaker(const Scenario& scenario, const OutlineLimits& limits)
    : m_limits{limits}, m_history{static_cast<std::size_t>(tillCount(scenario))}, m_waiting(m_history.size())
{
    m_outline.tills.assign(m_history.size(), {TillSpell{}});
    m_outline.levels = {LineLevel{}};
    std::size_t first = 0;
    for (const Bank& bank : scenario.banks) {
        m_firstTill.push_back(first);
        first += static_cast<std::size_t>(bank.tills);
    }
    reserve(expectedCustomers(scenario));
}

/// Lists that grow move all that they have, which takes long for long ones. What is not used costs no memory.
void OutlineMaker::reserve(double customers)
{
    const auto atMost = [customers](std::size_t limit, double each) {
        return static_cast<std::size_t>(std::min(static_cast<double>(limit), customers * each * 1.1 + 64));
    };
    m_outline.customers.reserve(atMost(m_limits.customers, 1));
    m_outline.events.reserve(atMost(m_limits.events, 6));
    m_outline.levels.reserve(atMost(m_limits.levels, 3));
}

void OutlineMaker::on(const ShopEvent& event)
{
    cutIfFull(event.at);
    if (m_outline.isCut)
        return;
    m_outline.events.push_back({event.at, event.kind, event.customer, event.till});
    const CauseTimes* const causes = m_history.follow(event);
    followTill(event);
    followLevels(event);
    if (!event.record)
        return;
    followLines(event);
    if (event.record->left)
        leave(*event.record, causes);
}

/// Between two instants only, so that what is kept of an instant is all of it.
void OutlineMaker::cutIfFull(Instant at)
{
    if (m_outline.isCut || m_outline.events.empty() || m_outline.events.back().at == at)
        return;
    m_outline.isCut = m_outline.events.size() >= m_limits.events || m_outline.customers.size() >= m_limits.customers
        || m_outline.levels.size() >= m_limits.levels || m_spells >= m_limits.spells;
    if (m_outline.isCut)
        m_outline.known = m_outline.events.back().at;
}

void OutlineMaker::followTill(const ShopEvent& event)
{
    if (event.till < 0)
        return;
    const auto till = static_cast<std::size_t>(event.till);
    std::vector<TillSpell>& spells = m_outline.tills[till];
    const TillSpell now = spellOf(event.at, m_history.till(till).state());
    const auto isSame
        = [&now](const TillSpell& spell) { return spell.state == now.state && spell.isCalled == now.isCalled; };
    if (isSame(spells.back()))
        return;
    if (spells.back().since < event.at) {
        spells.push_back(now);
        ++m_spells;
    } else if (spells.size() > 1 && isSame(spells[spells.size() - 2])) {
        spells.pop_back();  // What was between took no time.
        --m_spells;
    } else {
        spells.back() = now;
    }
}

void OutlineMaker::followLevels(const ShopEvent& event)
{
    switch (event.kind) {
    case EventKind::arrived: ++m_level.outside; break;
    case EventKind::balked:
    case EventKind::turnedAway: --m_level.outside; break;
    case EventKind::joined:
        --m_level.outside;
        ++m_level.inLine;
        break;
    case EventKind::reneged:
    case EventKind::displaced: --m_level.inLine; break;
    case EventKind::preempted:
        --m_level.inService;
        ++m_level.inLine;
        break;
    case EventKind::started:
        --m_level.inLine;
        ++m_level.inService;
        break;
    case EventKind::served: --m_level.inService; break;
    default: return;
    }
    m_level.since = event.at;
    if (m_outline.levels.back().since == event.at)
        m_outline.levels.back() = m_level;
    else
        m_outline.levels.push_back(m_level);
}

void OutlineMaker::followLines(const ShopEvent& event)
{
    const CustomerRecord& record = *event.record;
    std::int64_t& waiting = m_waiting[lineOf(record, record.line)];
    switch (event.kind) {
    case EventKind::joined: join(event); break;
    case EventKind::started:
        startAtOnce(event);
        --waiting;
        break;
    case EventKind::reneged:
    case EventKind::displaced: --waiting; break;
    case EventKind::preempted: ++waiting; break;
    case EventKind::jockeyed:
        --m_waiting[lineOf(record, record.lineBefore)];
        ++waiting;
        break;
    default: break;
    }
}

void OutlineMaker::join(const ShopEvent& event)
{
    if (event.at != m_newcomersCame)
        m_newcomers.clear();
    m_newcomersCame = event.at;
    const std::size_t line = lineOf(*event.record, event.record->line);
    m_newcomers.push_back({event.customer, line});
    m_ahead[event.customer] = m_waiting[line]++;
}

/// Who goes straight to a till says so only when all who come at this instant have come: it was not ahead of them.
void OutlineMaker::startAtOnce(const ShopEvent& event)
{
    if (event.at != m_newcomersCame || event.record->joined != event.at)
        return;
    auto each = std::find_if(m_newcomers.begin(), m_newcomers.end(),
                             [&event](const Newcomer& newcomer) { return newcomer.customer == event.customer; });
    const std::size_t line = each->line;
    while (++each != m_newcomers.end()) {
        if (each->line == line)
            --m_ahead[each->customer];
    }
}

void OutlineMaker::leave(const CustomerRecord& record, const CauseTimes* causes)
{
    CustomerStory story{.record = record, .causes = causes ? *causes : CauseTimes{}};
    if (const auto ahead = m_ahead.find(record.id); ahead != m_ahead.end()) {
        story.aheadAtJoining = ahead->second;
        m_ahead.erase(ahead);
    }
    m_outline.customers.push_back(story);
}

void OutlineMaker::addPresent(const CustomerRecord& record)
{
    if (!m_outline.isCut)
        leave(record, nullptr);
}

void OutlineMaker::setEnd(Instant now, bool isComplete)
{
    m_outline.end = now;
    m_outline.isComplete = isComplete;
    if (!m_outline.isCut)
        m_outline.known = now;
}

/// Lines have the number of their till, or of the first till of their bank.
std::size_t OutlineMaker::lineOf(const CustomerRecord& record, std::int64_t line) const
{
    return line >= 0 ? static_cast<std::size_t>(line) : m_firstTill[record.bank];
}

}  // namespace tillsim
