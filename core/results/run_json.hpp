// SPDX-License-Identifier: MIT
// A run's figures as JSON: the schema tillsim.run/1.
#pragma once

#include "core/results/run_result.hpp"

#include <string>

namespace tillsim {

/// One JSON document, indented, with a line feed at its end. Equal results give equal bytes.
[[nodiscard]] std::string toJson(const RunResult& result);

}  // namespace tillsim
