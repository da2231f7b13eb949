// SPDX-License-Identifier: MIT
// M/M/c with customers who lose patience: Erlang A, and its kin with patience of other laws.
#pragma once

#include "core/theory/averages.hpp"

#include <cstdint>
#include <functional>

namespace tillsim::theory {

/// What a shop does in the long run whose customers leave the line when their patience runs out.
struct Abandonment {
    double waitProbability = 0.0;  ///< Share of arrivals that find all servers busy.
    double abandoned = 0.0;        ///< Share of arrivals that leave without service.
    double waitOfAll = 0.0;        ///< Mean time in line, of all arrivals.
    double waitOfServed = 0.0;     ///< Mean time in line, of the served.
    double offeredWait = 0.0;      ///< Mean wait of a customer with endless patience.
};

/// M/M/c+M (Palm 1957; Garnett, Mandelbaum and Reiman 2002): patience exponential of rate `impatience` > 0.
struct ErlangA : Abandonment {
    double empty = 0.0;            ///< P(nobody in the shop).
    double throughput = 0.0;       ///< Served per unit of time.
    double utilisation = 0.0;      ///< Share of time a server is busy.
    double waitOfAbandoned = 0.0;  ///< Mean time in line, of those who leave without service.
    double inLine = 0.0;
    double inShop = 0.0;
};

[[nodiscard]] ErlangA erlangA(std::int64_t servers, double arrivalRate, double serviceRate, double impatience);

/// The same where the last to come is served first. How many are in the shop, and with them all shares and the mean
/// wait of all, do not depend on the order; how the wait is divided between those who are served and those who give up
/// does. Whoever waits has only later customers ahead, whose number rises and falls like a birth and death process of
/// its own: the customer is served when that first falls below 0, unless its patience ends before. The transform of
/// the time from each level to the one below follows from that of the level above by looking at the first step.
/// `offeredWait` is not computed and stays 0.
[[nodiscard]] ErlangA erlangALastFirst(std::int64_t servers, double arrivalRate, double serviceRate, double impatience);

/// A law of patience that ends at `longest`: `exceeds(t)` is P(patience > t), smooth within (0, longest).
struct BoundedPatience {
    double longest = 0.0;                    ///< Above 0.
    std::function<double(double)> exceeds;   ///< For 0 <= t < longest.
    std::function<double(double)> integral;  ///< Of `exceeds` from 0 to t, for 0 <= t <= longest.
};

[[nodiscard]] BoundedPatience constantPatience(double time);
[[nodiscard]] BoundedPatience uniformPatience(double longest);  ///< From 0 to longest.

/// M/M/c+G (Baccelli and Hebuterne 1981; in the notation of Zeltyn and Mandelbaum 2005, table 1).
[[nodiscard]] Abandonment abandonment(std::int64_t servers, double arrivalRate, double serviceRate,
                                      const BoundedPatience& patience);

}  // namespace tillsim::theory
