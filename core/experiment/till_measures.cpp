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
    if (event.kind == EventKind::served)
        ++m_served[static_cast<std::size_t>(event.till)];
    const CauseTimes* const waited = m_history.follow(event);
    if (!waited)
        return;
    for (std::size_t cause = 0; cause < waited->size(); ++cause)
        m_waits[cause] += (*waited)[cause].count();
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
            till = toResult(std::move(till.name), m_served[at++], times);
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
