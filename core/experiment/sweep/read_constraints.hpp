// SPDX-License-Identifier: MIT
// Reads the constraints of a sweep file.
#pragma once

#include "core/experiment/sweep/design.hpp"
#include "core/scenario/reader.hpp"

#include <vector>

namespace tillsim {

/// Takes `constraints` from the top of a file. Notes what is wrong with each, where in its text it is wrong, and names
/// that nothing in `design` sets.
[[nodiscard]] std::vector<Constraint> readConstraints(Reader& file, const SweepDesign& design);

}  // namespace tillsim
