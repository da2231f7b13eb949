// SPDX-License-Identifier: MIT
// Whether customers differ in priority.
#pragma once

#include "core/scenario/scenario.hpp"

namespace tillsim {

/// Whether classes differ in it.
[[nodiscard]] bool haveClassesPriorities(const Scenario& scenario);

/// Whether a row of the source's trace states one.
[[nodiscard]] bool hasPriorities(const ArrivalSource& source);

/// Whether anybody may have another priority than somebody else.
[[nodiscard]] bool hasPriorities(const Scenario& scenario);

}  // namespace tillsim
