// SPDX-License-Identifier: MIT
// Small random scenarios, of all that can be simulated.
#pragma once

#include "core/random/generator.hpp"
#include "core/scenario/scenario.hpp"

#include <rapidcheck.h>

namespace tillsim {

/// Some dozen customers, with many things at the same instant: most times are whole seconds.
[[nodiscard]] rc::Gen<Scenario> randomScenario();

/// For the report of a failure.
void showValue(const Scenario& scenario, std::ostream& out);

}  // namespace tillsim
