// SPDX-License-Identifier: MIT
// A level over the day, drawn with letters.
#pragma once

#include "core/results/run_result.hpp"

#include <string>

namespace tillsim {

/// A column for each part of the profile, about five lines high, with its scale at the left and clock times below;
/// `opens` is the time of day at its beginning, in seconds since midnight. A level above 0 that is too low for a `#` is
/// a dot. Empty for a profile without any level above 0.
[[nodiscard]] std::string levelChart(const LevelProfile& profile, double opens);

}  // namespace tillsim
