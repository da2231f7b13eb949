// SPDX-License-Identifier: MIT
// Whether the parts of a design go together.
#pragma once

#include "core/experiment/sweep/design.hpp"

#include <vector>

namespace tillsim {

/// Throws DesignError for what pointsOf() refuses before it makes any point.
void checkParts(const SweepDesign& design);

/// Throws DesignError if two points have the same settings: their runs would be the same.
void checkDistinct(const std::vector<DesignPoint>& points);

}  // namespace tillsim
