// SPDX-License-Identifier: MIT
// A mean with its interval, as people read it.
#pragma once

#include "core/statistics/confidence_interval.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace tillsim {

/// What a figure counts.
enum class Quantity : std::uint8_t { number, time, share };

/// What the figure of that name counts in a column of one unit: times stay numbers of seconds, so that they can be
/// compared at a glance.
[[nodiscard]] Quantity columnQuantity(std::string_view figure);

/// "12.34 +- 0.56", "83.2 +- 1.1 s", "75.10 +- 0.92%": the half-width to two digits and the mean to as many decimals;
/// times in the unit that suits the mean. "+- ?" where the half-width is unknown, nothing of it where it is 0.
[[nodiscard]] std::string readableEstimate(const MeanEstimate& estimate, Quantity quantity);

}  // namespace tillsim
