// SPDX-License-Identifier: MIT
// The line over the day.
#pragma once

#include "core/results/html/answer.hpp"
#include "core/results/html/digest.hpp"

#include <string>
#include <vector>

namespace tillsim {

/// HTML: for each point of Answer::shown the mean length of the line, with the band in which it is on most days. All
/// have the same scale, unless one of them would hardly be seen. Empty if there are no profiles.
[[nodiscard]] std::string dayProfiles(const Digest& digest, const Answer& answer);

/// Seconds between ticks of a time axis, such that there are at most so many of them in `span`: 1, 2, 5, 10, 15, 30 s
/// or min, and 1, 2, 3, 4, 6, 12 h, and days.
[[nodiscard]] double timeStep(double span, int steps);

}  // namespace tillsim
