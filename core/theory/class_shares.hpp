// SPDX-License-Identifier: MIT
// Of which classes the customers of a source are.
#pragma once

#include "core/scenario/scenario.hpp"

#include <vector>

namespace tillsim::theory {

/// The shares of all classes among those of `source` who come in [from, to), in seconds since opening; they add up
/// to 1. Rows of a trace count with the classes that they say.
[[nodiscard]] std::vector<double> classShares(const Scenario& scenario, const ArrivalSource& source, double from,
                                              double to);

}  // namespace tillsim::theory
