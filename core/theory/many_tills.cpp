// SPDX-License-Identifier: MIT
// Swings that pass through services.
#include "core/theory/many_tills.hpp"

#include <cmath>
#include <numbers>

namespace tillsim::theory {

SwingingLoad swingWithExponentialServices(const SwingingRate& rate, double meanService)
{
    const double turn = 2.0 * std::numbers::pi / rate.period * meanService;
    return {.mean = rate.mean * meanService,
            .amplitude = rate.swing * meanService / std::hypot(1.0, turn),
            .lag = std::atan(turn) / turn * meanService};
}

SwingingLoad swingWithConstantServices(const SwingingRate& rate, double service)
{
    const double turn = 2.0 * std::numbers::pi / rate.period;
    return {.mean = rate.mean * service,
            .amplitude = rate.swing * 2.0 / turn * std::sin(turn * service / 2.0),
            .lag = service / 2.0};
}

}  // namespace tillsim::theory
