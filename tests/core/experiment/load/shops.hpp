// SPDX-License-Identifier: MIT
// Scenarios whose load one can work out in one's head.
#pragma once

#include "core/scenario/scenario.hpp"

#include <utility>

namespace tillsim {

/// Sixty customers an hour for ten hours, each of whom takes `seconds`.
inline Scenario steadyDay(double seconds, std::vector<Bank> banks = {Bank{}})
{
    using namespace std::chrono_literals;
    Scenario scenario{.duration = 10h, .arrivals = {{.kind = PoissonArrivals{60.0}}}, .banks = std::move(banks)};
    scenario.service.work = Distribution::constant(seconds);
    return scenario;
}

/// The service of a bank whose customers take `seconds`.
inline OwnService takes(double seconds)
{
    return {.work = Distribution::constant(seconds)};
}

}  // namespace tillsim
