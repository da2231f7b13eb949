// SPDX-License-Identifier: MIT
// The day is cut into stretches; in each, banks between which customers choose and that are equally busy are one.
#include "core/experiment/load/offered_load.hpp"

#include "core/experiment/load/bank_flows.hpp"
#include "core/experiment/load/day_cuts.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace tillsim {

namespace {

constexpr double hour = 3600.0;

bool areEqual(double one, double other)
{
    constexpr double rounding = 1e-6;
    return one == other || std::abs(one - other) <= rounding * std::max(one, other);
}

/// The number of its group for each bank: the lowest position of a bank in it.
std::vector<std::uint32_t> groupsOf(const FlowStretch& flows)
{
    std::vector<std::uint32_t> groups(flows.banks.size());
    std::iota(groups.begin(), groups.end(), 0U);
    const auto join = [&](std::uint32_t one, std::uint32_t other) {
        const auto [low, high] = std::minmax({groups[one], groups[other]});
        std::ranges::replace(groups, high, low);
    };
    for (const BankSet& choice : flows.choices)
        for (const std::uint32_t one : choice)
            for (const std::uint32_t other : choice)
                if (areEqual(flows.banks[one].fullness, flows.banks[other].fullness))
                    join(one, other);
    return groups;
}

/// Adds what a bank has to do to its group.
void add(TillLoad& load, const BankFlow& bank, double seconds)
{
    load.customers += bank.customers;
    load.needed += bank.seconds / seconds;
    load.tills += bank.tills;
    if (bank.fullness > 1.0)
        load.growthPerHour += bank.customers * (1.0 - 1.0 / bank.fullness) / seconds * hour;
    if (bank.helper && bank.fullness > 1.0)
        load.heldUpBy = bank.helper;
}

std::vector<TillLoad> tillLoads(const FlowStretch& flows, double seconds)
{
    const std::vector<std::uint32_t> groups = groupsOf(flows);
    std::vector<TillLoad> loads;
    for (std::uint32_t first = 0; first < groups.size(); ++first) {
        if (groups[first] != first)
            continue;
        TillLoad load;
        for (std::uint32_t bank = first; bank < groups.size(); ++bank) {
            if (groups[bank] != first)
                continue;
            load.banks.push_back(bank);
            add(load, flows.banks[bank], seconds);
        }
        loads.push_back(load);
    }
    return loads;
}

std::vector<HelperLoad> helperLoads(const FlowStretch& flows)
{
    std::vector<HelperLoad> loads;
    for (std::uint32_t helper = 0; helper < flows.helpers.size(); ++helper)
        loads.push_back({helper, flows.helpers[helper].needed, flows.helpers[helper].onDuty});
    return loads;
}

/// Whether customers choose between banks that serve them.
bool isChosen(const FlowStretch& flows)
{
    return std::ranges::any_of(flows.choices,
                               [&](const BankSet& choice) { return flows.banks[choice.front()].tills > 0.0; });
}

/// Helpers whom nobody ever calls are no bottleneck.
void leaveOutIdle(std::vector<LoadStretch>& stretches)
{
    if (stretches.empty())
        return;
    for (std::size_t i = stretches.front().helpers.size(); i-- > 0;) {
        const auto isIdle = [i](const LoadStretch& each) { return each.helpers[i].needed <= 0.0; };
        if (!std::ranges::all_of(stretches, isIdle))
            continue;
        for (LoadStretch& each : stretches)
            each.helpers.erase(each.helpers.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

}  // namespace

std::optional<double> meanServiceSeconds(const Scenario& scenario)
{
    const double customers = customersBetween(scenario, Duration::zero(), scenario.duration);
    const auto load = offeredLoad(scenario);
    return load && customers > 0.0 ? std::optional{*load * toSeconds(scenario.duration) / customers} : std::nullopt;
}

std::optional<double> offeredLoad(const Scenario& scenario)
{
    const BankFlows flows{scenario};
    const std::vector<Duration> cuts = dayCuts(scenario);
    double seconds = 0.0;
    for (std::size_t i = 1; i < cuts.size(); ++i) {
        const auto service = flows.serviceBetween(cuts[i - 1], cuts[i]);
        if (!service)
            return std::nullopt;
        seconds += *service;
    }
    return seconds / toSeconds(scenario.duration);
}

std::vector<LoadStretch> loadOverDay(const Scenario& scenario)
{
    const BankFlows flows{scenario};
    const std::vector<Duration> cuts = dayCuts(scenario);
    std::vector<LoadStretch> stretches;
    for (std::size_t i = 1; i < cuts.size(); ++i) {
        const double seconds = toSeconds(cuts[i] - cuts[i - 1]);
        const FlowStretch flow = flows.between(cuts[i - 1], cuts[i]);
        stretches.push_back({.from = cuts[i - 1],
                             .to = cuts[i],
                             .tills = tillLoads(flow, seconds),
                             .helpers = helperLoads(flow),
                             .isChosen = isChosen(flow)});
    }
    leaveOutIdle(stretches);
    return stretches;
}

}  // namespace tillsim
