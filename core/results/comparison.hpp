// SPDX-License-Identifier: MIT
// What a comparison of scenarios has found out, as plain data. The first candidate is the baseline that the others are
// held against.
#pragma once

#include "core/results/goal.hpp"
#include "core/results/sweep_table.hpp"
#include "core/statistics/confidence_interval.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// What the interval of a difference says.
enum class Finding : std::uint8_t {
    better,
    worse,
    higher,  ///< Where neither way is better.
    lower,
    unsure,  ///< 0 lies within the interval.
    same,    ///< No run showed any difference.
};

/// "better", "worse", "higher", "lower", "not told apart", "the same".
[[nodiscard]] std::string_view nameOf(Finding finding);

/// What is found of a difference, candidate minus baseline. It needs an interval.
[[nodiscard]] Finding findingOn(const MeanEstimate& difference, Goal goal);

/// A measure of a candidate beside that of the baseline.
struct ComparedFigure {
    std::string measure{};  ///< As measuresOf() names it, or "cost".
    Goal goal = Goal::none;
    MeanEstimate baseline{};
    MeanEstimate candidate{};
    MeanEstimate difference{};  ///< Candidate minus baseline, run by run.
    Finding finding = Finding::unsure;
    /// Variance of the difference of two independent runs over that of a pair; unknown where pairs do not vary.
    std::optional<double> varianceFactor{};
    /// How many independent runs of each would have given that half-width.
    std::optional<std::int64_t> independentRuns{};

    /// Of the difference of two independent runs.
    [[nodiscard]] double independentVariance() const { return baseline.sd * baseline.sd + candidate.sd * candidate.sd; }
};

/// A share that a candidate is to reach.
struct ComparedTarget {
    std::string measure{};
    double least = 0.0;
    MeanEstimate share{};
    Verdict verdict = Verdict::unsure;
};

struct ComparedCandidate {
    std::string name{};
    std::vector<ComparedFigure> figures{};  ///< The baseline has none.
    std::optional<MeanEstimate> cost{};     ///< Of a run, in money; where the scenario says what its hours cost.
    /// How much more it costs than the cheapest plan; of those that meet their targets, if there is such a plan.
    std::optional<MeanEstimate> costAboveCheapest{};
    std::vector<ComparedTarget> targets{};
    Uncounted uncounted{};  ///< What no target counts.

    /// Of all its targets; nothing where there are none.
    [[nodiscard]] std::optional<Verdict> verdict() const;
};

/// A candidate in the search for the best.
struct RankedCandidate {
    std::size_t candidate = 0;                ///< Its position.
    std::int64_t runs = 0;                    ///< So many of it were looked at.
    std::optional<std::int64_t> droppedAt{};  ///< After so many it was clear that it is not the best.
    double mean = 0.0;                        ///< Over these runs.
};

/// Who is best, by the procedure KN (statistics/kim_nelson.hpp).
struct Ranking {
    std::string measure{};
    Goal goal = Goal::less;  ///< less or more.
    double confidence = 0.0;
    double delta = 0.0;  ///< Differences below it do not matter.
    std::int64_t firstStage = 0;
    std::int64_t most = 0;
    /// First those not dropped, by their means; then the others, the last dropped first. Only the first place has the
    /// confidence.
    std::vector<RankedCandidate> order{};

    /// Whether a single one is left.
    [[nodiscard]] bool isCertain() const { return order.size() == 1 || (order.size() > 1 && order[1].droppedAt); }
};

struct Comparison {
    std::uint64_t seed = 0;
    std::int64_t replications = 0;  ///< Of each candidate; over them all estimates are made, the ranking aside.
    double confidence = usualConfidence;
    std::vector<ComparedCandidate> candidates{};
    std::optional<Ranking> ranking{};
};

/// The candidate with the lowest mean cost among those that meet their targets, the first of equals; nothing where
/// there are no costs, no targets, or none that meets them.
[[nodiscard]] std::optional<std::size_t> cheapestPlan(const Comparison& comparison);

/// Whether some candidate has targets.
[[nodiscard]] bool hasTargets(const Comparison& comparison);

/// Whether some candidate meets its targets for sure.
[[nodiscard]] bool meetsTargets(const Comparison& comparison);

}  // namespace tillsim
