// SPDX-License-Identifier: MIT
// The distributions that have parameters of their own: what each is called in a file, and what it takes.
#pragma once

#include "core/random/distribution.hpp"
#include "core/scenario/distribution_parameters.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace tillsim {

struct DistributionKind {
    std::string_view name;
    std::optional<Distribution> (*read)(DistributionParameters&);
    std::string_view example;  ///< Of its table.
    bool countsOnly = false;   ///< Draws whole numbers, which are no times.
};

/// All but constant, empirical and formula.
[[nodiscard]] std::span<const DistributionKind> distributionKinds();

}  // namespace tillsim
