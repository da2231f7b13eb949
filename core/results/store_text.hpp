// SPDX-License-Identifier: MIT
// A results store as a person reads it.
#pragma once

#include "core/results/store_summary.hpp"

#include <span>
#include <string>

namespace tillsim {

/// A table with a row a point: how many runs it has, and the mean of each measure with the half-width of its 95%
/// interval. Shows the measures named; if there are none, those that planners ask for first.
[[nodiscard]] std::string toText(const StoreSummary& summary, std::span<const std::string> measures);

}  // namespace tillsim
