// SPDX-License-Identifier: MIT
// Scenarios for theory: a shop whose services take a second on average, changed in one respect at a time.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/theory/theory.hpp"

#include <string_view>

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

/// Customers who leave a line after that time.
inline Scenario withPatience(double rate, std::int64_t tills, const Distribution& patience)
{
    return changed(shop(rate, tills), [&](Scenario& scenario) { scenario.classes[0].patience = patience; });
}

/// Arrivals from `source` alone.
inline Scenario withSource(std::int64_t tills, const ArrivalSource& source)
{
    return changed(shop(1.0, tills), [&](Scenario& scenario) { scenario.arrivals = {source}; });
}

/// A value of a theory, or -1 where it has none of this name.
inline double valueOf(const Theory& theory, std::string_view name)
{
    const double* value = findValue(theory.values, name);
    return value ? *value : -1.0;
}

}  // namespace tillsim
