// SPDX-License-Identifier: MIT
// A results store as JSON: the schema tillsim.sweep/1.
#pragma once

#include "core/results/store_summary.hpp"

#include <string>

namespace tillsim {

/// One JSON document, indented, with a line feed at its end: each point with the mean, 95% interval (null if unknown),
/// standard deviation and number of observations of each measure. Equal stores give equal bytes, wall times aside.
[[nodiscard]] std::string toJson(const StoreSummary& summary);

}  // namespace tillsim
