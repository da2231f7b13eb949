// SPDX-License-Identifier: MIT
// A line per till: how customers who choose fare beside one line for all.
#pragma once

#include "core/theory/averages.hpp"

#include <cstdint>

namespace tillsim::theory {

/// What lines beside each other do in the long run.
struct LanesShop {
    double empty = 0.0;            ///< P(nobody in the shop).
    double waitProbability = 0.0;  ///< P(wait > 0): no lane is empty.
    Averages averages{};
};

/// Each joins the shortest of `lanes` >= 2 lanes (those waiting and the one being served), ties at random, nobody
/// changes lanes; Poisson arrivals, exponential services. A chain in levels, the length of the shortest lane, with how
/// much longer the others are, up to `farthest` (Gertsbakh 1984; for two lanes: Adan, Wessels and Zijm 1991). What lies
/// beyond is left out: farthest = 30 for two lanes and 18 for three keep 1e-10. Throws std::domain_error unless the
/// load is below 1.
[[nodiscard]] LanesShop shortestLane(std::int64_t lanes, double arrivalRate, double serviceRate, std::int64_t farthest);

/// The averages at `lanes` lanes that each get a customer at random: as many M/M/1.
[[nodiscard]] Averages randomLane(std::int64_t lanes, double arrivalRate, double serviceRate);

/// The averages at `lanes` lanes that get customers in turn: as many E_lanes/M/1.
[[nodiscard]] Averages lanesInTurn(std::int64_t lanes, double arrivalRate, double serviceRate);

/// The averages of one lane among very many where each customer joins the shortest of `choices` >= 2 taken at random,
/// at a load of `load` each (Vvedenskaya, Dobrushin and Karpelevich 1996; Mitzenmacher 2001, corollary 1), with
/// services of mean 1.
[[nodiscard]] Averages shortestOfSome(int choices, double load);

}  // namespace tillsim::theory
