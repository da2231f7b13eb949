// SPDX-License-Identifier: MIT
// Figures of queueing theory as functions of what was added up.
#pragma once

#include "tests/theory_table/system.hpp"

#include <map>
#include <string>
#include <vector>

namespace tillsim::theory_table {

// Single figures.

[[nodiscard]] Figure ratio(Sum numerator, Sum denominator);
[[nodiscard]] Figure times(double factor, Figure figure);

/// The variance of something of which sum, sum of squares and number are known.
[[nodiscard]] Figure variance(Sum sum, Sum squares, Sum number);

/// Its square root.
[[nodiscard]] Figure deviation(Sum sum, Sum squares, Sum number);

/// The share of time with just so many in the shop; Watched::levels must be larger.
[[nodiscard]] Figure timeShareWith(std::size_t inShop);

/// The share of those who wait, of those who are served or give up.
[[nodiscard]] Figure shareThatWaits();

/// The share of time in which one of the tills serves.
[[nodiscard]] Figure utilisationOf(std::size_t till);

/// The mean of a series over the customers of a class.
[[nodiscard]] Figure meanOfClass(Series series, std::size_t position);

/// The mean over replications.
[[nodiscard]] Figure perReplication(Series series, std::size_t position);

/// The share of visits longer than the limit with this position.
[[nodiscard]] Figure tail(Series byLimit, std::size_t position);

// Several of a system at once.

/// L, Lq, W and Wq.
void addAverages(System& system);

/// Rows about the law of the waits, or of the sojourns.
struct LawRows {
    std::string tailPrefix{};  ///< Before the text of each limit: the share of visits that last longer.
    std::vector<std::string> limits{};
    std::string quantilePrefix{};  ///< Before the text of each share: what just this share does not exceed.
    std::vector<std::string> shares{};
    std::vector<double> expected{};  ///< About the quantile of each share; none is looked for where it is 0.
};

/// Shares are counted a little below and a little above each expected quantile, and what is between follows by
/// interpolating the logarithm of the tail, which is a straight line where the tail is exponential.
void addLaw(System& system, Series byLimit, const LawRows& rows);

}  // namespace tillsim::theory_table
