// SPDX-License-Identifier: MIT
// What can be said about a scenario before it is run.
#pragma once

#include "core/scenario/scenario.hpp"

#include <string>

namespace tillsim::cli {

/// Offered load against rostered tills, stretch by stretch of the day; numbers that may have the wrong unit; settings
/// without effect; where numbers come from. Lines of text.
[[nodiscard]] std::string preflightText(const Scenario& scenario);

}  // namespace tillsim::cli
