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
    CustomerMeasures customers{scenario.classes.size(), scenario.banks.size()};
    LevelMeasures levels{scenario.duration, linesOfBanks(scenario)};
    TillMeasures tills{static_cast<std::size_t>(tillCount(scenario))};
    CustomerLedger ledger;
    events.subscribe(customers, CustomerMeasures::kinds);
    events.subscribe(levels, LevelMeasures::kinds);
    events.subscribe(tills, TillMeasures::kinds);
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
    customers.report(result);
    levels.report(kernel.now(), result);
    tills.report(kernel.now(), result);
    if (options.onCustomer) {
        shop.forEachPresent([&ledger](const CustomerRecord& record) { ledger.add(record); });
        ledger.visit(options.onCustomer);
    }
    return result;
}

}  // namespace tillsim
