// SPDX-License-Identifier: MIT
#include "core/experiment/simulation.hpp"

#include "core/experiment/customer_ledger.hpp"
#include "core/experiment/customer_measures.hpp"
#include "core/experiment/level_measures.hpp"
#include "core/experiment/till_measures.hpp"
#include "core/kernel/kernel.hpp"
#include "core/store/shop.hpp"

#include <algorithm>

namespace tillsim {

namespace {

std::size_t tillsOf(const Scenario& scenario)
{
    std::int64_t tills = 0;
    for (const Bank& bank : scenario.banks)
        tills += bank.tills;
    return static_cast<std::size_t>(tills);
}

std::vector<LinesOfBank> linesOf(const Scenario& scenario)
{
    std::vector<LinesOfBank> lines;
    for (const Bank& bank : scenario.banks)
        lines.push_back({bank.tills, bank.lines == Lines::PerTill});
    return lines;
}

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

/// The limits that are always reported, and the scenario's own, in seconds.
std::vector<WithinShare> withinLimits(const Scenario& scenario)
{
    std::vector<double> limits{60.0, 180.0, 300.0};
    if (scenario.targets.within)
        limits.push_back(toSeconds(scenario.targets.within->time));
    std::sort(limits.begin(), limits.end());
    limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
    std::vector<WithinShare> within;
    for (const double limit : limits)
        within.push_back({limit, 0.0});
    return within;
}

RunTargets targetsOf(const Scenario& scenario)
{
    RunTargets targets{.onePlusOne = scenario.targets.onePlusOne};
    if (const auto& within = scenario.targets.within)
        targets.within = {toSeconds(within->time), within->share};
    return targets;
}

/// A result with all its names and no figures.
RunResult emptyResult(const Scenario& scenario, std::uint64_t seed)
{
    RunResult result;
    result.scenario = scenario.name;
    result.seed = seed;
    result.opens = toSeconds(scenario.opens);
    result.targets = targetsOf(scenario);
    result.within = withinLimits(scenario);
    for (const CustomerClass& each : scenario.classes)
        result.classes.push_back({.name = each.name});
    for (const Bank& bank : scenario.banks) {
        BankResult& ofBank = result.banks.emplace_back(BankResult{.name = bank.name});
        for (std::int64_t till = 1; till <= bank.tills; ++till)
            ofBank.tills.push_back({.name = std::to_string(till)});
    }
    return result;
}

}  // namespace

RunResult simulate(const Scenario& scenario, const RunOptions& options)
{
    Kernel kernel;
    EventStream events;
    CustomerMeasures customers{scenario.classes.size(), scenario.banks.size()};
    LevelMeasures levels{scenario.duration, linesOf(scenario)};
    TillMeasures tills{tillsOf(scenario)};
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
