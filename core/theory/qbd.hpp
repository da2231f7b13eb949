// SPDX-License-Identifier: MIT
// Chains in levels whose steps change the level by at most one, and that are the same from some level on: lines with
// services or gaps in phases, and lines beside each other.
#pragma once

#include "core/theory/matrix.hpp"

#include <vector>

namespace tillsim::theory {

/// Rates within a level (`local`, its diagonal left 0), to the level above and to the one below; a row a phase.
struct LevelRates {
    Matrix up;
    Matrix local;
    Matrix down;  ///< Of level 0: not used.
};

/// Levels 0, 1, ... of their own, and the levels that are all alike. The first of these may have other rates down.
struct LevelChain {
    std::vector<LevelRates> own;
    LevelRates repeated;
    Matrix firstDown;  ///< From the first repeated level to the last one of its own.
};

/// The long run of a chain: of its own levels, of the first repeated one, and the factor from one level to the next.
struct LevelProbabilities {
    std::vector<std::vector<double>> own;
    std::vector<double> first;
    Matrix factor;

    [[nodiscard]] double repeatedTotal() const;  ///< P(any of the repeated levels).

    /// The sum over repeated levels of probability times their number, the first of them being 0.
    [[nodiscard]] double repeatedMean() const;
};

/// The matrix-geometric solution (Neuts 1981), with the factor by logarithmic reduction (Latouche and Ramaswami 1993,
/// section 5). The chain must come back from high levels: a load below 1.
[[nodiscard]] LevelProbabilities solve(LevelChain chain);

}  // namespace tillsim::theory
