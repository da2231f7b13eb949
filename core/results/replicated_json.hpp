// SPDX-License-Identifier: MIT
// The figures of several runs as JSON: the schema tillsim.run/1 with an interval where one run has a number.
#pragma once

#include "core/results/replicated_result.hpp"

#include <string>

namespace tillsim {

/// One JSON document, indented, with a line feed at its end. Each figure is {"mean":, "ci95": [low, high], "sd":};
/// `ci95` is null for a single run. With a precision that was wanted, `precision` follows on `fingerprint`. Equal
/// results give equal bytes.
[[nodiscard]] std::string toJson(const ReplicatedResult& result);

}  // namespace tillsim
