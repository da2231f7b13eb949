// SPDX-License-Identifier: MIT
// Shares of several, of which some may be left out.
#pragma once

#include "core/scenario/reader.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tillsim {

/// Each share that is missing becomes its part, by `weights`, of what the others leave; the sum is held to 1, to
/// within a millionth. `what` names those that share: "the classes". A problem is noted at `key` of `reader`.
[[nodiscard]] std::vector<double> settledShares(const Reader& reader, std::string_view key, std::string_view what,
                                                std::span<const std::optional<double>> shares,
                                                std::span<const double> weights);

/// The same, where all weigh the same.
[[nodiscard]] std::vector<double> settledShares(const Reader& reader, std::string_view key, std::string_view what,
                                                std::span<const std::optional<double>> shares);

}  // namespace tillsim
