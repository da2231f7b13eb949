// SPDX-License-Identifier: MIT
// To which banks customers go or may go, by the tills on duty and the route.
#pragma once

#include "core/experiment/load/customer_streams.hpp"
#include "core/experiment/load/working_tills.hpp"

#include <vector>

namespace tillsim {

using TillsOfBanks = std::vector<std::vector<WorkingTill>>;

/// Streams cut down to the banks that have tills working, if there is one, and divided where the route goes by share.
/// What still has several banks chooses between them.
[[nodiscard]] std::vector<CustomerStream> routed(const Route& route, const std::vector<CustomerStream>& streams,
                                                 const TillsOfBanks& tills);

}  // namespace tillsim
