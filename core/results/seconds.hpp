// SPDX-License-Identifier: MIT
// How long the units are that people count tills and days in.
#pragma once

namespace tillsim {

inline constexpr double secondsPerHour = 3'600.0;
inline constexpr double secondsPerDay = 86'400.0;

}  // namespace tillsim
