// SPDX-License-Identifier: MIT
#include "core/experiment/simulation.hpp"

#include "core/experiment/customer_ledger.hpp"
#include "core/experiment/customer_measures.hpp"
#include "core/experiment/empty_result.hpp"
#include "core/experiment/level_measures.hpp"
#include "core/experiment/lines_of_banks.hpp"
#include "core/experiment/till_measures.hpp"
#include "core/kernel/kernel.hpp"
#include "core/scenario/till_count.hpp"
#include "core/store/shop.hpp"

#include <algorithm>

namespace tillsim {

namespace {

/// The collectors of a run, as far as they are wanted.
class Measures {
public:
    Measures(const Scenario& scenario, const Collectors& wanted, EventStream& events) : m_wanted{wanted}
    {
        if (wanted.customers)
            events.subscribe(m_customers.emplace(scenario.classes.size(), scenario.banks.size()),
                             CustomerMeasures::kinds);
        if (wanted.levels)
            events.subscribe(m_levels.emplace(partedDay(scenario), linesOfBanks(scenario)), LevelMeasures::kinds);
        if (wanted.tills)
            events.subscribe(m_tills.emplace(static_cast<std::size_t>(tillCount(scenario))), TillMeasures::kinds);
    }

    void report(Instant end, RunResult& result) const
    {
        if (m_customers)
            m_customers->report(result);
        if (m_levels)
            m_levels->report(end, result);
        if (m_tills)
            m_tills->report(end, result);
        if (!m_wanted.profile)
            result.lineProfile = {};
    }

private:
    /// What the profile of the line is cut from. Without a profile it has one part, which never ends.
    [[nodiscard]] Duration partedDay(const Scenario& scenario) const
    {
        return m_wanted.profile ? scenario.duration : Duration::max();
    }

    Collectors m_wanted;
    std::optional<CustomerMeasures> m_customers;
    std::optional<LevelMeasures> m_levels;
    std::optional<TillMeasures> m_tills;
};

/// Runs until the doors have shut and, where the scenario wants it, the last customer has left or nobody can be
/// served any more; not beyond `until`.
void runToEnd(Kernel& kernel, const Shop& shop, const Scenario& scenario, std::optional<Duration> until)
{
    const Duration limit = until.value_or(Duration::max());
    kernel.runUntil(Instant{std::min(scenario.duration, limit)});
    if (scenario.afterClosing == AfterClosing::Stop || limit <= scenario.duration)
        return;
    bool isOver = false;
    if (until)
        kernel.callAt(
            Instant{*until}, [&isOver] { isOver = true; }, lastPhase);
    while (!isOver && !shop.isOver() && kernel.step()) { }
}

}  // namespace

RunResult simulate(const Scenario& scenario, const RunOptions& options)
{
    Kernel kernel;
    EventStream events;
    Measures measures{scenario, options.collectors, events};
    CustomerLedger ledger;
    if (options.onCustomer)
        events.subscribe(ledger);
    for (EventObserver* const observer : options.observers)
        events.subscribe(*observer);

    Shop shop{kernel, scenario, options.seed, options.replication, events};
    shop.open();
    runToEnd(kernel, shop, scenario, options.until);
    shop.end();

    RunResult result = emptyResult(scenario, options.seed);
    result.fingerprint = events.fingerprint();
    result.simulated = toSeconds(kernel.now());
    measures.report(kernel.now(), result);
    if (options.onCustomer) {
        shop.forEachPresent([&ledger](const CustomerRecord& record) { ledger.add(record); });
        ledger.visit(options.onCustomer);
    }
    return result;
}

}  // namespace tillsim
