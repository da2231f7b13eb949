// SPDX-License-Identifier: MIT
// The main measure as a map over two axes.
#pragma once

#include "core/results/html/answer.hpp"
#include "core/results/html/digest.hpp"

#include <string>

namespace tillsim {

/// HTML: a cell a point, shaded, with its number in it, and a mark that says whether it meets its targets; a map for
/// each place on axes beyond the second. Empty for designs with fewer than two axes and those that are spread.
[[nodiscard]] std::string heatMaps(const Digest& digest, const Answer& answer);

}  // namespace tillsim
