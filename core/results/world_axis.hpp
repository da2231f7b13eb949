// SPDX-License-Identifier: MIT
// Axes that no shop decides on, such as how many customers come: what is best is best for each of their values.
#pragma once

#include "core/results/experiment_record.hpp"

namespace tillsim {

/// Whether all that the axis sets belongs to the world, such as arrivals and baskets, and not to the shop. An axis of
/// variants, which has no paths, does not.
[[nodiscard]] bool isOfTheWorld(const AxisRecord& axis);

}  // namespace tillsim
