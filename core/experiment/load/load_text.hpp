// SPDX-License-Identifier: MIT
// The load of a scenario in words, stretch by stretch of its day.
#pragma once

#include "core/experiment/preflight.hpp"
#include "core/scenario/scenario.hpp"

#include <vector>

namespace tillsim {

/// How many tills those who come need and how many the roster has, bank by bank; and the same of helpers, with no notes
/// where there are none. Where there is hardly any slack, or less, a note is a warning.
[[nodiscard]] std::vector<PreflightSection> loadText(const Scenario& scenario);

}  // namespace tillsim
