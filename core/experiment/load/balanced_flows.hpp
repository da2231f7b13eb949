// SPDX-License-Identifier: MIT
// Customers who choose make banks that they choose between equally busy, as far as they can.
#pragma once

#include "core/experiment/load/bank_flows.hpp"

#include <vector>

namespace tillsim {

/// Sends each stream to its banks: where tills and helpers have most to spare. `tills` are those that can serve, of
/// each bank; `amounts` are the till seconds of each stream at each of its banks; `helpers` come with who is on duty.
[[nodiscard]] FlowStretch balanced(const std::vector<CustomerStream>& streams,
                                   const std::vector<std::vector<double>>& amounts, const std::vector<double>& tills,
                                   std::vector<HelperFlow> helpers, double seconds);

}  // namespace tillsim
