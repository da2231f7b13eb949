// SPDX-License-Identifier: MIT
// The load of a scenario, stretch by stretch of its day.
#pragma once

#include "core/scenario/scenario.hpp"

#include <string>

namespace tillsim::cli {

/// How many tills those who come need and how many the roster has, bank by bank; and the same of helpers. Lines of
/// text.
[[nodiscard]] std::string loadText(const Scenario& scenario);

}  // namespace tillsim::cli
