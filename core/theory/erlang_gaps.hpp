// SPDX-License-Identifier: MIT
// E_k/E_m/1: gaps and services both in phases, one till. Exact.
#pragma once

#include "core/theory/averages.hpp"

#include <cstdint>

namespace tillsim::theory {

/// The averages of E_k/E_m/1 as a chain in levels, the number in the shop, with the phases of the gap and of the
/// service (Neuts 1981, section 3.2). Rates above 0; throws std::domain_error unless the load is below 1. Time grows
/// with the cube of k m: at most a few hundred.
[[nodiscard]] Averages erlangGapsAndServices(std::int64_t k, double arrivalRate, std::int64_t m, double serviceRate);

}  // namespace tillsim::theory
