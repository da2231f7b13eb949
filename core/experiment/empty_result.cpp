// SPDX-License-Identifier: MIT
#include "core/experiment/empty_result.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace tillsim {

namespace {

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

}  // namespace

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

}  // namespace tillsim
