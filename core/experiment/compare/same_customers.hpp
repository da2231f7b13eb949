// SPDX-License-Identifier: MIT
// Whether two scenarios have the same customers, so that their runs make pairs.
#pragma once

#include "core/scenario/scenario.hpp"

#include <string_view>
#include <vector>

namespace tillsim {

/// What of it differs: "arrivals", "classes of customers", "baskets", "opening hours". Nothing: the customers of each
/// replication are the same.
[[nodiscard]] std::vector<std::string_view> customersDifferBy(const Scenario& one, const Scenario& other);

}  // namespace tillsim
