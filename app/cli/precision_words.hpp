// SPDX-License-Identifier: MIT
// What `tillsim sweep` says of a precision that was wanted.
#pragma once

#include "core/experiment/sweep/sweep_input.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace tillsim::cli {

/// After the last round, with the points that are not precise: whether it was reached, in a sentence and a line feed.
/// Empty: none was wanted.
[[nodiscard]] std::string precisionOutcome(const SweepInput& input, const std::vector<std::size_t>& imprecise);

/// What to be warned of; empty: nothing.
[[nodiscard]] std::string precisionWarning(const SweepInput& input, const std::vector<std::size_t>& imprecise);

}  // namespace tillsim::cli
