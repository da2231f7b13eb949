// SPDX-License-Identifier: MIT
// How many customers to expect.
#pragma once

#include "core/kernel/time.hpp"
#include "core/scenario/scenario.hpp"

namespace tillsim {

/// How many customers `source` brings in [0, duration) on average; where gaps or batches are drawn from other laws than
/// the exponential one, as it would be after a long time. Arrivals that a full shop holds back come all the same.
[[nodiscard]] double expectedCustomers(const ArrivalSource& source, Duration duration);

/// The same of all its sources, and of those who come at once (InterventionKind::Rush).
[[nodiscard]] double expectedCustomers(const Scenario& scenario);

}  // namespace tillsim
