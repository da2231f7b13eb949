// SPDX-License-Identifier: MIT
#include "core/experiment/till_history.hpp"

namespace tillsim {

namespace {

constexpr WaitCause causeOf(TillState state)
{
    switch (state) {
    case TillState::closed: return WaitCause::closed;
    case TillState::idle: return WaitCause::idle;
    case TillState::scanning: return WaitCause::items;
    case TillState::tender: return WaitCause::tender;
    case TillState::helper: return WaitCause::helper;
    case TillState::gap: return WaitCause::gap;
    case TillState::onBreak: return WaitCause::onBreak;
    case TillState::down: return WaitCause::down;
    }
    return WaitCause::openingLag;
}

}  // namespace

const CauseTimes* TillHistory::follow(const ShopEvent& event)
{
    switch (event.kind) {
    case EventKind::joined: m_waiting.join(event.at); break;
    case EventKind::reneged:
    case EventKind::displaced: m_waiting.leave(event.record->joinNumber); break;
    case EventKind::started:
    case EventKind::resumed: change(event, TillState::scanning); break;
    case EventKind::helperCalled: change(event, TillState::helper); break;
    case EventKind::tenderStarted: change(event, TillState::tender); break;
    case EventKind::served: return completeService(event);
    case EventKind::preempted:
        m_spells[event.customer].push_back({*event.record->started, event.at});
        change(event, TillState::idle);
        break;
    case EventKind::brokenDown:
        if (event.record)
            m_spells[event.customer].push_back({*event.record->started, event.at});
        change(event, TillState::down);
        break;
    case EventKind::tillOpened:
    case EventKind::gapEnded:
    case EventKind::breakEnded:
    case EventKind::repaired: change(event, TillState::idle); break;
    case EventKind::tillClosed:
    case EventKind::tillCallWithdrawn: change(event, TillState::closed); break;
    case EventKind::tillCalled: change(event, calledTill); break;
    case EventKind::gapStarted: change(event, TillState::gap); break;
    case EventKind::breakStarted: change(event, TillState::onBreak); break;
    default: break;
    }
    return nullptr;
}

void TillHistory::change(const ShopEvent& event, TillState state)
{
    TillTimeline& timeline = m_tills[static_cast<std::size_t>(event.till)];
    timeline.change(event.at, state);
    if (timeline.isLong())
        timeline.forget(m_waiting.longest(event.at));
}

const CauseTimes* TillHistory::completeService(const ShopEvent& event)
{
    const CustomerRecord& record = *event.record;
    const TillTimeline& timeline = m_tills[static_cast<std::size_t>(event.till)];
    const bool wasCut = !m_spells.empty() && m_spells.contains(record.id);
    const bool hasWaited = wasCut || *record.joined != *record.started;
    if (hasWaited)
        m_charged = {};
    if (wasCut)
        chargeInterrupted(record, timeline);
    else if (hasWaited)
        charge(timeline, *record.joined, *record.started);
    m_waiting.leave(record.joinNumber);
    change(event, TillState::idle);
    return hasWaited ? &m_charged : nullptr;
}

void TillHistory::charge(const TillTimeline& timeline, Instant from, Instant to)
{
    if (from == to)
        return;
    const StateTimes times = timeline.between(from, to);
    for (std::size_t state = 0; state < times.size(); ++state)
        m_charged[static_cast<std::size_t>(causeOf(static_cast<TillState>(state)))] += times[state];
}

/// The customer has waited before, between and not during its spells of service.
void TillHistory::chargeInterrupted(const CustomerRecord& record, const TillTimeline& timeline)
{
    Instant since = *record.joined;
    Duration atTills = *record.left - *record.started;
    for (const Spell& spell : m_spells[record.id]) {
        charge(timeline, since, spell.begin);
        atTills += spell.end - spell.begin;
        since = spell.end;
    }
    charge(timeline, since, *record.started);
    m_charged[static_cast<std::size_t>(WaitCause::interrupted)] += atTills - record.service;
    m_spells.erase(record.id);
}

}  // namespace tillsim
