// SPDX-License-Identifier: MIT
// Compares scenarios on the same random numbers: replication 3 of each has the same customers, so that a difference of
// two is not one of luck.
//
// What is said of differences, costs and targets is over the first so many replications of all candidates, a number
// that does not depend on chance. The search for the best goes on from there, with those that may still be it.
#pragma once

#include "core/experiment/executor.hpp"
#include "core/results/comparison.hpp"
#include "core/scenario/scenario.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace tillsim {

inline constexpr std::size_t maxCandidates = 1'000;  ///< Each is held against each other.

/// The name that comparisons give to what a run costs (sweep_tally.hpp).
inline constexpr const char* costMeasure = "cost";

struct Candidate {
    std::string name{};
    std::shared_ptr<const Scenario> scenario{};
};

/// How the best is to be found.
struct SelectionPlan {
    std::optional<std::string> measure{};  ///< Default: the cost where all candidates have costs, else
    std::string otherwise = "wait_s.mean";
    std::optional<double> delta{};  ///< Above 0, in its unit. Default: `usualZone` of what the baseline has.
    std::int64_t most = 10'000;     ///< Replications of a candidate; not below ComparisonPlan::replications.
};

/// The share of the baseline's mean, over the first replications, below which differences do not matter.
inline constexpr double usualZone = 0.01;

struct ComparisonPlan {
    std::uint64_t seed = 1;
    std::int64_t replications = 30;       ///< Of each candidate; at least 2.
    double confidence = usualConfidence;  ///< Of each interval, and of the selection. Above 0 and below 1.
    std::vector<std::string> measures{};  ///< Beside the main ones.
    std::optional<SelectionPlan> selection{};
    /// Is told after each run how many are done, of how many. That may grow.
    std::function<void(std::int64_t done, std::int64_t of)> onRun{};
};

/// A comparison that makes no sense, in words for the user.
class CompareError : public std::invalid_argument {
    using std::invalid_argument::invalid_argument;
};

/// The first candidate is the baseline. Throws CompareError for too few or too many candidates, measures that a
/// candidate does not have, or a selection that cannot be made; std::runtime_error if a run fails, with what the first
/// of these says.
[[nodiscard]] Comparison compare(const std::vector<Candidate>& candidates, const ComparisonPlan& plan,
                                 Executor& executor);

}  // namespace tillsim
