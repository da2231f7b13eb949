// SPDX-License-Identifier: MIT
// The values at some ranks of a series, without sorting it.
#pragma once

#include "core/kernel/time.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace tillsim {

/// The values that would stand at these positions, counted from 0, if those of all `blocks` were sorted. `ranks` do not
/// fall, and are below the number of values.
///
/// Of many values it counts how many there are of about each size, and then looks only at those of the sizes that are
/// asked for: some nanoseconds a value, however many ranks there are.
[[nodiscard]] std::vector<Duration> valuesAtRanks(std::span<const std::span<const Duration>> blocks,
                                                  std::span<const std::size_t> ranks);

}  // namespace tillsim
