// SPDX-License-Identifier: MIT
// Parts of which the systems of queueing theory are made as scenarios: tills, lines, arrivals, classes. They are for
// whoever holds the simulation against theory.
#pragma once

#include "core/random/distribution.hpp"
#include "core/scenario/scenario.hpp"

#include <cstdint>
#include <vector>

namespace tillsim::textbook {

// Banks. The arguments keep the ranges of the members of Bank that they become.

[[nodiscard]] Bank tills(std::int64_t count, Discipline discipline = Discipline::Fifo);

/// So many may wait at most.
[[nodiscard]] Bank tillsAndPlaces(std::int64_t count, std::int64_t places, WhenFull whenFull);

/// So many may wait or be served at most; there may be none to wait.
[[nodiscard]] Bank tillsAndCustomers(std::int64_t count, std::int64_t customers);

/// A line at each.
[[nodiscard]] Bank lanes(std::int64_t count, LineChoice choice);

/// A line at each, the shortest of which is chosen and, as soon as another is two shorter, left.
[[nodiscard]] Bank lanesWithJockeying(std::int64_t count);

/// By priority; a service that is cut goes on later.
[[nodiscard]] Bank preemptive(std::int64_t count);

/// One shared line in front of tills of these speeds.
[[nodiscard]] Bank tillsOfSpeeds(std::vector<double> speeds, TillPick pick);

// Arrivals.

using ArrivalKind = decltype(ArrivalSource::kind);

[[nodiscard]] ArrivalKind poisson(double perSecond);

/// Gaps of any distribution, for customers or batches of them; the first come after one gap.
[[nodiscard]] ArrivalKind batches(const Distribution& gap, const Distribution& size);

// Classes.

/// The first goes first, and so on; each has its share, and they add up to 1.
[[nodiscard]] std::vector<CustomerClass> classesByPriority(const std::vector<double>& shares);

}  // namespace tillsim::textbook
