// SPDX-License-Identifier: MIT
// What customers waited for, in a sentence.
#pragma once

#include "core/results/run_result.hpp"

#include <array>
#include <string>

namespace tillsim {

/// "items 62.3%, gap 37.7%": each cause, by WaitCause, with its share of all the waiting; the shares add up to 100.0%.
/// Empty where nobody waited.
[[nodiscard]] std::string waitCausesText(const std::array<double, waitCauseNames.size()>& seconds);

}  // namespace tillsim
