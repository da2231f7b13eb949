// SPDX-License-Identifier: MIT
// What the tills do with their time.
#pragma once

#include "core/results/html/answer.hpp"
#include "core/results/html/digest.hpp"

#include <string>

namespace tillsim {

/// HTML: a bar a till, at the point that was chosen, or else the first that is shown. Empty if nothing is known of
/// tills.
[[nodiscard]] std::string tillChart(const Digest& digest, const Answer& answer);

}  // namespace tillsim
