// SPDX-License-Identifier: MIT
// Where a day is cut, so that in each part rates and tills stay as they are, or about so.
#pragma once

#include "core/scenario/scenario.hpp"

#include <vector>

namespace tillsim {

/// Rising, from opening to closing: where rates change (hour by hour where customers come in bursts, where rates change
/// more than 48 times or all the time), where rosters change, and about where a source comes to its limit.
[[nodiscard]] std::vector<Duration> dayCuts(const Scenario& scenario);

}  // namespace tillsim
