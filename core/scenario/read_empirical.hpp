// SPDX-License-Identifier: MIT
// Reads a distribution that is given as values with weights.
#pragma once

#include "core/random/distribution.hpp"
#include "core/scenario/read_distribution.hpp"
#include "core/scenario/reader.hpp"

#include <optional>

namespace tillsim {

/// From the keys values and weights, or from a file with the columns value and weight; nothing if they are wrong.
[[nodiscard]] std::optional<Distribution> readEmpirical(Reader& reader, Quantity quantity);

}  // namespace tillsim
