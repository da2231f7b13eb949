// SPDX-License-Identifier: MIT
// The part of the text report that holds a run against queueing theory.
#pragma once

#include "core/results/run_result.hpp"

#include <string>

namespace tillsim {

/// Which model it is, and its values beside those of the run. Empty if the run has no theory beside it.
[[nodiscard]] std::string theoryText(const RunResult& result);

}  // namespace tillsim
