// SPDX-License-Identifier: MIT
// Where points lie on the axes of a design.
#pragma once

#include "core/results/experiment_record.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

/// The position of its value on each axis: of what it sets at the paths of the axis; on that of the variants, which has
/// no paths, of what its name begins with before NAME=VALUE of the others. Nothing where it has no place on an axis, as
/// points from before a sweep got one more.
[[nodiscard]] std::optional<std::vector<std::size_t>> placeOf(const PointRecord& point,
                                                              const std::vector<AxisRecord>& axes);

/// "rate=60"; of variants, which have names of their own, only that.
[[nodiscard]] std::string placeName(const AxisRecord& axis, const std::string& value);

}  // namespace tillsim
