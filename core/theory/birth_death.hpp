// SPDX-License-Identifier: MIT
// Shops whose number of customers goes up and down by one at rates that depend on that number: limited room, a limited
// crowd, customers who look at the line.
#pragma once

#include "core/theory/averages.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace tillsim::theory {

using RateByNumber = std::function<double(std::size_t)>;

/// The long-run probabilities of 0, 1, 2, ... in the shop, by the product form (Feller 1968, section XVII.7). `up` is
/// the rate of arrivals at n in the shop, `down` that of leaving. Ends where nobody comes any more (up = 0) or, where
/// down exceeds up, once what is left is below 1e-20 of the whole.
[[nodiscard]] std::vector<double> birthDeathProbabilities(const RateByNumber& up, const RateByNumber& down);

/// What such a shop does in the long run.
struct BirthDeathShop {
    double empty = 0.0;                   ///< P(nobody in the shop).
    double throughput = 0.0;              ///< Customers who come in, per unit of time.
    double utilisation = 0.0;             ///< Share of time a server is busy.
    double waitProbabilityOfEntry = 0.0;  ///< Of those who come in, the share that finds all servers busy.
    std::int64_t most = 0;                ///< As many as ever fit, or as there is any point in adding up.
    double lastState = 0.0;               ///< P(`most`): with a limited room, the share turned away.
    Averages averages{};                  ///< Times are of those who come in.
};

/// M/M/c in which customers come in at `up`(n) when n are in the shop.
[[nodiscard]] BirthDeathShop birthDeathShop(std::int64_t servers, const RateByNumber& up, double serviceRate);

/// M/M/c/K: `room` >= servers places, those at the servers among them (Gross and Harris 1998, section 2.4).
[[nodiscard]] BirthDeathShop limitedRoom(std::int64_t servers, std::int64_t room, double arrivalRate,
                                         double serviceRate);

/// M/M/c//N: `crowd` customers, each of whom comes at `rateEach` while not in the shop (section 2.6 there).
[[nodiscard]] BirthDeathShop limitedCrowd(std::int64_t servers, std::int64_t crowd, double rateEach,
                                          double serviceRate);

/// M/M/1 in which a customer who finds n in the shop stays with probability 1 / (n + 1) (section 2.9 there).
[[nodiscard]] BirthDeathShop discouraged(double arrivalRate, double serviceRate);

}  // namespace tillsim::theory
