// SPDX-License-Identifier: MIT
#include "tests/theory_table/replications.hpp"

#include "core/kernel/kernel.hpp"
#include "core/store/shop.hpp"
#include "tests/theory_table/watch.hpp"

#include <algorithm>

namespace tillsim::theory_table {

namespace {

/// Without the collectors of a run, most of which nobody would read here.
Sums replicate(const System& system, std::uint64_t seed, std::uint64_t replication)
{
    Kernel kernel;
    EventStream events;
    Watch watch{system.watched};
    events.subscribe(watch);
    Shop shop{kernel, system.scenario, seed, replication, events};
    shop.open();
    const auto runUntil = [&kernel](double seconds) { kernel.runUntil(Instant{fromSeconds(seconds)}); };
    if (system.warmUp > 0.0) {
        runUntil(system.warmUp);
        watch.begin(kernel.now());
    }
    for (std::size_t at = 0; at < system.watched.instants.size(); ++at) {
        runUntil(system.watched.instants[at]);
        watch.note(at);
    }
    runUntil(system.warmUp + system.length);
    watch.advanceTo(kernel.now());
    Sums sums = watch.sums();
    sums[Sum::replications] = 1.0;
    return sums;
}

bool isKnown(const std::map<std::string, Estimate>& estimates, const Wanted& wanted)
{
    return std::ranges::all_of(wanted,
                               [&](const auto& each) { return estimates.at(each.first).halfWidth() <= each.second; });
}

std::map<std::string, Estimate> estimateAll(const System& system, const Groups& groups, double error,
                                            const Wanted& wanted)
{
    std::map<std::string, Estimate> estimates;
    for (const auto& [metric, halfWidth] : wanted)
        estimates[metric] = groups.estimate(system.figures.at(metric), error);
    return estimates;
}

}  // namespace

std::map<std::string, Estimate> estimate(const System& system, std::uint64_t seed, double error, const Wanted& wanted,
                                         const Limits& limits)
{
    // So few give no fair interval for figures whose distribution is skew.
    constexpr std::uint64_t fewest = 65;
    constexpr double betweenLooks = 1.1;
    Groups groups;
    double customers = 0.0;
    std::uint64_t nextLook = fewest;
    for (std::uint64_t replication = 0;; ++replication) {
        const bool isOver = (limits.until && std::chrono::steady_clock::now() >= *limits.until)
            || (limits.customers && customers >= *limits.customers);
        if (replication >= nextLook || (isOver && groups.count() >= fewest)) {
            auto estimates = estimateAll(system, groups, error, wanted);
            if (isOver || isKnown(estimates, wanted))
                return estimates;
            nextLook = static_cast<std::uint64_t>(static_cast<double>(replication) * betweenLooks) + 1;
        }
        const Sums sums = replicate(system, seed, replication);
        customers += sums[Sum::arrived];
        groups.add(sums);
    }
}

}  // namespace tillsim::theory_table
