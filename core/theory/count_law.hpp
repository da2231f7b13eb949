// SPDX-License-Identifier: MIT
// The law of a number of things: items in a basket, customers in a batch.
#pragma once

#include "core/random/distribution.hpp"
#include "core/theory/moments.hpp"

#include <cstddef>
#include <deque>
#include <utility>
#include <vector>

namespace tillsim::theory {

/// P(0), P(1), P(2), ... of a count that is drawn as scenarios do: rounded up and at least 1, unless the distribution
/// is one of counts. Ends where less than 1e-11 is left, or after `most` numbers; what is left is added to the last.
[[nodiscard]] std::vector<double> countProbabilities(const Distribution& distribution, std::size_t most = 100'000);

[[nodiscard]] Moments momentsOfCount(const std::vector<double>& probabilities);

/// The laws of counts that were asked for, so that those that several classes share are computed once.
class CountLaws {
public:
    /// As countProbabilities. Valid as long as this object.
    [[nodiscard]] const std::vector<double>& of(const Distribution& distribution);

private:
    std::deque<std::pair<Distribution, std::vector<double>>> m_known;
};

}  // namespace tillsim::theory
