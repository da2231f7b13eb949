// SPDX-License-Identifier: MIT
// The systems together, and what they have in common.
#include "tests/theory_table/systems.hpp"

#include <algorithm>

namespace tillsim::theory_table {

namespace {

System shop(const textbook::ArrivalKind& arrivals, const Distribution& service, const Bank& bank)
{
    System system;
    system.scenario.name = "theory";
    system.scenario.duration = fromSeconds(longestSeconds);  // The doors never shut while it is watched.
    system.scenario.arrivals = {{.kind = arrivals}};
    system.scenario.service.work = service;
    system.scenario.banks = {bank};
    return system;
}

}  // namespace

std::vector<SimulatedModel> allSystems()
{
    std::vector<SimulatedModel> all;
    for (const auto& systems : {exponentialSystems(), lossSystems(), serviceSystems(), gapSystems(), classSystems(),
                                laneSystems(), timeSystems(), storeSystems()})
        all.insert(all.end(), systems.begin(), systems.end());
    return all;
}

System settledShop(const textbook::ArrivalKind& arrivals, double perSecond, const Distribution& service,
                   const Bank& bank, const Settling& settling)
{
    constexpr double lineTimes = 20.0;
    constexpr double serviceTimes = 20.0;
    constexpr double longer = 25.0;
    constexpr double fewestCustomers = 2'000.0;
    System system = shop(arrivals, service, bank);
    const double room = 1.0 - settling.load;
    system.warmUp = (lineTimes * std::max(1.0, settling.irregularity) / (settling.tills * room * room) + serviceTimes)
        / settling.serviceRate;
    system.length = std::max(longer * system.warmUp, fewestCustomers / perSecond);
    return system;
}

System newShop(const textbook::ArrivalKind& arrivals, const Distribution& service, const Bank& bank, double length)
{
    System system = shop(arrivals, service, bank);
    system.length = length;
    return system;
}

}  // namespace tillsim::theory_table
