// SPDX-License-Identifier: MIT
// Services that a trace has measured: they are what happens, whatever the scenario says of services.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/theory/service_law.hpp"

#include <cstdint>
#include <optional>

namespace tillsim::theory {

/// The services of a class at tills that work at `speed`, by the moments of those rows that are of the class; nothing
/// unless all customers come from rows that have a service each, some of them of the class.
[[nodiscard]] std::optional<ServiceLaw> lawOfRows(const Scenario& scenario, std::uint32_t customerClass, double speed);

}  // namespace tillsim::theory
