// SPDX-License-Identifier: MIT
// M/M/c whose tills work at different rates, with one line. Exact.
#pragma once

#include "core/theory/averages.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace tillsim::theory {

/// Which of several idle tills an arrival takes. Ties of rates go to the first.
enum class IdleTill : std::uint8_t { Fastest, Slowest, Random };

/// What such a shop does in the long run.
struct UnequalShop {
    double empty = 0.0;                 ///< P(nobody in the shop).
    double waitProbability = 0.0;       ///< P(wait > 0).
    std::vector<double> utilisation{};  ///< Share of time each till is busy.
    Averages averages{};
};

/// The chain of the sets of busy tills, with a geometric tail of ratio arrivalRate / sum of rates once all are busy
/// (Gumbel 1960; Singh 1970 for the choice of the idle till). 1 to 12 rates above 0; throws std::domain_error unless
/// the load is below 1.
[[nodiscard]] UnequalShop unequalTills(double arrivalRate, std::span<const double> serviceRates, IdleTill choice);

}  // namespace tillsim::theory
