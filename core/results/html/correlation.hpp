// SPDX-License-Identifier: MIT
// How closely a measure follows an axis.
#pragma once

#include "core/results/html/digest.hpp"

#include <cstddef>
#include <optional>

namespace tillsim {

/// Spearman's rank correlation (C. Spearman 1904, for ties as Pearson's of the mean ranks) of the values of an axis
/// with the main measure, over all points: 1 if the measure always rises along the axis, -1 if it always falls. Nothing
/// where one of them does not vary, or the values are no numbers.
[[nodiscard]] std::optional<double> rankCorrelation(const Digest& digest, std::size_t axis);

}  // namespace tillsim
