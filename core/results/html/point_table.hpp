// SPDX-License-Identifier: MIT
// All points with their figures.
#pragma once

#include "core/results/html/answer.hpp"
#include "core/results/html/digest.hpp"

#include <string>

namespace tillsim {

/// HTML: a row a point; means with the half-widths of their 95% intervals, the price, and whether the targets are met.
[[nodiscard]] std::string pointTable(const Digest& digest, const Answer& answer);

/// HTML: what was chosen in each state of the world. Empty where there is only one.
[[nodiscard]] std::string choiceTable(const Digest& digest, const Answer& answer);

}  // namespace tillsim
