// SPDX-License-Identifier: MIT
// A comparison for people and for programs. Equal comparisons give equal bytes.
#pragma once

#include "core/results/comparison.hpp"

#include <string>

namespace tillsim {

/// The answers in a sentence each, then the tables that they come from.
[[nodiscard]] std::string toText(const Comparison& comparison);

/// A row for each candidate but the baseline and each measure (RFC 4180). Numbers read back exactly; what is not known
/// is empty.
[[nodiscard]] std::string toCsv(const Comparison& comparison);

/// The document tillsim.comparison/1, which resources/docs/measures.md tells.
[[nodiscard]] std::string toJson(const Comparison& comparison);

}  // namespace tillsim
