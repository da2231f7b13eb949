// SPDX-License-Identifier: MIT
// Times that pass through exponential phases, and M/PH/c: such services at c tills. Exact.
#pragma once

#include "core/theory/averages.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace tillsim::theory {

/// A time that starts in phase i with probability start[i], stays there for an exponential time of rate rate[i], and
/// then goes on to phase next[i] or, if that is `end`, is over.
struct PhaseType {
    static constexpr std::size_t end = static_cast<std::size_t>(-1);

    std::vector<double> start;
    std::vector<double> rate;
    std::vector<std::size_t> next;

    [[nodiscard]] double mean() const;
};

[[nodiscard]] PhaseType erlangPhases(std::int64_t k, double mean);
[[nodiscard]] PhaseType hyperexponentialPhases(std::span<const double> p, std::span<const double> means);

/// What M/PH/c does in the long run.
struct PhaseShop {
    double empty = 0.0;            ///< P(nobody in the shop).
    double waitProbability = 0.0;  ///< P(wait > 0).
    Averages averages{};
};

/// Into how many ways `servers` busy servers can share `phases` phases: the size of the matrices of phaseShop.
[[nodiscard]] double phaseStates(std::int64_t servers, std::size_t phases);

/// M/PH/c as a chain in levels, the number in the shop, with the number of servers in each phase (Neuts 1981, section
/// 4.4). `arrivalRate` above 0; throws std::domain_error unless the load is below 1. Time grows with the cube of
/// phaseStates: at most a few hundred.
[[nodiscard]] PhaseShop phaseShop(std::int64_t servers, double arrivalRate, const PhaseType& service);

}  // namespace tillsim::theory
