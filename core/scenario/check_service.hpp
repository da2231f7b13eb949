// SPDX-License-Identifier: MIT
// Whether every customer can be served: something must say how long it takes, and what that depends on must be there.
#pragma once

#include "core/scenario/reader.hpp"
#include "core/scenario/scenario.hpp"

namespace tillsim {

/// Notes what is missing.
void checkService(const Reader& file, const Scenario& scenario);

}  // namespace tillsim
