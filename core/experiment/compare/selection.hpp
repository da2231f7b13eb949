// SPDX-License-Identifier: MIT
// The search for the best candidate: when it asks for more runs, and of which candidates.
#pragma once

#include "core/experiment/compare/compare.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace tillsim {

/// A selection with nothing left open.
struct SelectionTask {
    std::string measure{};
    Goal goal = Goal::less;  ///< less or more.
    double confidence = usualConfidence;
    double delta = 1.0;
    std::int64_t most = 10'000;
};

/// Values of the measure in `count` more replications from `first` on: replication by replication, and in each of them
/// of these candidates in order.
using MoreValues
    = std::function<std::vector<double>(std::int64_t first, std::int64_t count, const std::vector<std::size_t>& of)>;

/// `values` has those of the first replications of all candidates, replication by replication.
[[nodiscard]] Ranking selectBest(const SelectionTask& task, const std::vector<double>& values, std::size_t candidates,
                                 const MoreValues& more);

}  // namespace tillsim
