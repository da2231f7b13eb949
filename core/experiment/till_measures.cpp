// SPDX-License-Identifier: MIT
#include "core/experiment/till_measures.hpp"

#include <numeric>

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
    case TillState::down: break;
    }
    return WaitCause::down;
}

TillResult toResult(std::string name, std::int64_t served, const StateTimes& times)
{
    TillResult result{.name = std::move(name), .served = served, .utilisation = share(busy(times), open(times))};
    for (std::size_t state = 0; state < times.size(); ++state)
        result.states[state] = toSeconds(times[state]);
    return result;
}

}  // namespace

void TillMeasures::on(const ShopEvent& event)
{
    switch (event.kind) {
    case EventKind::joined: m_waiting.join(event.at); break;
    case EventKind::reneged: m_waiting.leave(event.record->joinNumber); break;
    case EventKind::started: startService(event); break;
    case EventKind::served: completeService(event); break;
    case EventKind::tillOpened:
    case EventKind::gapEnded: change(event, TillState::idle); break;
    case EventKind::tillClosed: change(event, TillState::closed); break;
    case EventKind::gapStarted: change(event, TillState::gap); break;
    default: break;
    }
}

void TillMeasures::change(const ShopEvent& event, TillState state)
{
    TillTimeline& timeline = m_tills[static_cast<std::size_t>(event.till)].timeline;
    timeline.change(event.at, state);
    timeline.forget(m_waiting.longest(event.at));
}

void TillMeasures::startService(const ShopEvent& event)
{
    Till& till = m_tills[static_cast<std::size_t>(event.till)];
    till.waited = till.timeline.between(*event.record->joined, event.at);
    m_waiting.leave(event.record->joinNumber);
    change(event, TillState::scanning);
}

void TillMeasures::completeService(const ShopEvent& event)
{
    Till& till = m_tills[static_cast<std::size_t>(event.till)];
    ++till.served;
    for (std::size_t state = 0; state < m_waits.size(); ++state)
        m_waits[state] += till.waited[state].count();
    change(event, TillState::idle);
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
            openOfBank += open(times);
        }
        bank.utilisation = share(busyOfBank, openOfBank);
        busyOfAll += busyOfBank;
        openOfAll += openOfBank;
    }
    result.utilisation = share(busyOfAll, openOfAll);
    for (std::size_t state = 0; state < m_waits.size(); ++state)
        result.waitCauses[static_cast<std::size_t>(causeOf(static_cast<TillState>(state)))]
            = static_cast<double>(m_waits[state]) / 1e9;
}

}  // namespace tillsim
