// SPDX-License-Identifier: MIT
#include "core/experiment/till_measures.hpp"

#include <numeric>
#include <utility>

namespace tillsim {

namespace {

using Sum = TillMeasures::Sum;

Sum busy(const StateTimes& times)
{
    const auto of = [&times](TillState state) { return times[static_cast<std::size_t>(state)].count(); };
    return Sum{of(TillState::scanning)} + of(TillState::tender) + of(TillState::helper);
}

Sum open(const StateTimes& times)
{
    const Duration all = std::accumulate(times.begin(), times.end(), Duration::zero());
    return (all - times[static_cast<std::size_t>(TillState::closed)]).count();
}

double share(Sum part, Sum whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

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

TillResult toResult(std::string name, std::int64_t served, StateTimes times)
{
    // Who is on the way to a till that is called has not opened it.
    times[static_cast<std::size_t>(TillState::closed)]
        += std::exchange(times[static_cast<std::size_t>(calledTill)], Duration::zero());
    TillResult result{.name = std::move(name), .served = served, .utilisation = share(busy(times), open(times))};
    for (std::size_t state = 0; state < result.states.size(); ++state)
        result.states[state] = toSeconds(times[state]);
    return result;
}

}  // namespace

void TillMeasures::on(const ShopEvent& event)
{
    switch (event.kind) {
    case EventKind::joined: m_waiting.join(event.at); break;
    case EventKind::reneged:
    case EventKind::displaced: m_waiting.leave(event.record->joinNumber); break;
    case EventKind::started:
    case EventKind::resumed: change(event, TillState::scanning); break;
    case EventKind::helperCalled: change(event, TillState::helper); break;
    case EventKind::tenderStarted: change(event, TillState::tender); break;
    case EventKind::served: completeService(event); break;
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
}

void TillMeasures::change(const ShopEvent& event, TillState state)
{
    TillTimeline& timeline = m_tills[static_cast<std::size_t>(event.till)].timeline;
    timeline.change(event.at, state);
    if (timeline.isLong())
        timeline.forget(m_waiting.longest(event.at));
}

void TillMeasures::completeService(const ShopEvent& event)
{
    const CustomerRecord& record = *event.record;
    Till& till = m_tills[static_cast<std::size_t>(event.till)];
    ++till.served;
    if (!m_spells.empty() && m_spells.contains(record.id))
        chargeInterrupted(record, till.timeline);
    else
        charge(till.timeline, *record.joined, *record.started);
    m_waiting.leave(record.joinNumber);
    change(event, TillState::idle);
}

void TillMeasures::charge(const TillTimeline& timeline, Instant from, Instant to)
{
    if (from == to)
        return;
    const StateTimes times = timeline.between(from, to);
    for (std::size_t state = 0; state < times.size(); ++state)
        m_waits[static_cast<std::size_t>(causeOf(static_cast<TillState>(state)))] += times[state].count();
}

/// The customer has waited before, between and not during its spells of service.
void TillMeasures::chargeInterrupted(const CustomerRecord& record, const TillTimeline& timeline)
{
    Instant since = *record.joined;
    Duration atTills = *record.left - *record.started;
    for (const Spell& spell : m_spells[record.id]) {
        charge(timeline, since, spell.begin);
        atTills += spell.end - spell.begin;
        since = spell.end;
    }
    charge(timeline, since, *record.started);
    m_waits[static_cast<std::size_t>(WaitCause::interrupted)] += (atTills - record.service).count();
    m_spells.erase(record.id);
}

void TillMeasures::report(Instant end, RunResult& result) const
{
    Sum busyOfAll = 0;
    Sum openOfAll = 0;
    std::size_t at = 0;
    for (BankResult& bank : result.banks) {
        Sum busyOfBank = 0;
        Sum openOfBank = 0;
        for (TillResult& till : bank.tills) {
            const StateTimes times = statesOf(at, end);
            till = toResult(std::move(till.name), m_tills[at++].served, times);
            busyOfBank += busy(times);
            openOfBank += open(times) - times[static_cast<std::size_t>(calledTill)].count();
        }
        bank.utilisation = share(busyOfBank, openOfBank);
        busyOfAll += busyOfBank;
        openOfAll += openOfBank;
    }
    result.utilisation = share(busyOfAll, openOfAll);
    for (std::size_t cause = 0; cause < m_waits.size(); ++cause)
        result.waitCauses[cause] = static_cast<double>(m_waits[cause]) / 1e9;
}

}  // namespace tillsim
