// SPDX-License-Identifier: MIT
// The figures of the steady state as a report of plain text.
#pragma once

#include "core/results/steady_result.hpp"

#include <string>

namespace tillsim {

/// First what was left out, then a row a figure: mean +- half-width of the 95% interval, batches, and how alike
/// neighbouring batches are. Equal results give equal bytes.
[[nodiscard]] std::string toText(const SteadyResult& result);

}  // namespace tillsim
