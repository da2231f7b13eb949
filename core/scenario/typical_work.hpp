// SPDX-License-Identifier: MIT
// About how long serving takes, where only the order of magnitude matters.
#pragma once

#include "core/scenario/scenario.hpp"

namespace tillsim {

/// Seconds of scanning for a basket of average size and mix. For a formula this is its value at the average number of
/// items, which is near but not the average of its values.
[[nodiscard]] double typicalSeconds(const Scenario& scenario, const Work& work);

/// The same of a gap.
[[nodiscard]] double typicalSeconds(const Scenario& scenario, const TimeOfItems& gap);

}  // namespace tillsim
