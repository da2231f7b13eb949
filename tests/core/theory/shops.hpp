// SPDX-License-Identifier: MIT
// Scenarios for theory: a shop whose services take a second on average, changed in one respect at a time.
#pragma once

#include "core/scenario/scenario.hpp"

namespace tillsim {

/// Poisson arrivals of `rate` customers per second at `tills` tills, exponential services of mean 1 s, one line.
inline Scenario shop(double rate, std::int64_t tills)
{
    Scenario scenario;
    scenario.duration = std::chrono::hours{10};
    scenario.arrivals = {ArrivalSource{.kind = PoissonArrivals{.perHour = rate * 3600.0}}};
    scenario.service.work = Distribution::exponential(1.0);
    scenario.banks = {Bank{.tills = tills}};
    return scenario;
}

/// The same with services of another law.
inline Scenario shop(double rate, std::int64_t tills, const Distribution& service)
{
    Scenario scenario = shop(rate, tills);
    scenario.service.work = service;
    return scenario;
}

/// `scenario`, changed by `change`.
template <class Change>
Scenario changed(Scenario scenario, Change change)
{
    change(scenario);
    return scenario;
}

}  // namespace tillsim
