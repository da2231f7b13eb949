// SPDX-License-Identifier: MIT
// How many tills a scenario has.
#pragma once

#include "core/scenario/scenario.hpp"

#include <cstdint>

namespace tillsim {

/// Those of all banks together.
[[nodiscard]] std::int64_t tillCount(const Scenario& scenario);

}  // namespace tillsim
