// SPDX-License-Identifier: MIT
// The figures of the steady state as JSON: the schema tillsim.steady/1.
#pragma once

#include "core/results/steady_result.hpp"

#include <string>

namespace tillsim {

/// One JSON document, indented, with a line feed at its end. Equal results give equal bytes.
[[nodiscard]] std::string toJson(const SteadyResult& result);

}  // namespace tillsim
