// SPDX-License-Identifier: MIT
// Reads what a sweep file varies: [set], [[axis]], [[variant]], [latin_hypercube], constraints.
#pragma once

#include "core/experiment/sweep/design.hpp"
#include "core/scenario/reader.hpp"

namespace tillsim {

/// Takes these keys from the top of a file, and notes what is wrong with them.
[[nodiscard]] SweepDesign readDesign(Reader& file);

}  // namespace tillsim
