// SPDX-License-Identifier: MIT
// The figures of several runs of one scenario, as plain data: their means, and how sure these are.
#pragma once

#include "core/results/run_result.hpp"
#include "core/statistics/confidence_interval.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// A figure over independent runs, or batches of one.
struct FigureEstimate {
    std::string name{};  ///< As measuresOf() has it.
    MeanEstimate estimate{};

    bool operator==(const FigureEstimate&) const = default;
};

/// How near a figure came to the precision that was wanted of it.
struct ReachedPrecision {
    std::string name{};
    std::optional<double> relative{};  ///< Half-width over the size of the mean; unknown where the mean is 0 or unsure.
    std::int64_t reachedAt = 0;        ///< The number of runs at which it was found to be reached; 0: it was not.

    bool operator==(const ReachedPrecision&) const = default;
};

/// Runs that went on until figures were known well enough.
struct PrecisionOutcome {
    double wanted = 0.0;                      ///< Half-width of the interval over the size of the mean, at most.
    std::int64_t least = 0;                   ///< Runs that were made in any case,
    std::int64_t most = 0;                    ///< and at most.
    std::vector<ReachedPrecision> figures{};  ///< In the order in which they were asked for.

    [[nodiscard]] bool isReached() const;

    /// The one that was reached last, or of those that were not the one that is farthest from it. There is a figure.
    [[nodiscard]] const ReachedPrecision& last() const;

    bool operator==(const PrecisionOutcome&) const = default;
};

/// With fewer runs than that, an interval is only as good as the figure is normally distributed.
inline constexpr std::int64_t fewReplications = 10;

struct ReplicatedResult {
    RunResult shape{};  ///< Names, targets and theory, as a run has them; its figures are 0.
    std::int64_t replications = 0;
    std::uint64_t fingerprint = 0;          ///< Of those of the runs, in order of index: mixed() over them, from 0.
    std::vector<FigureEstimate> figures{};  ///< In the order of measuresOf().
    LevelProfile lineProfile{};             ///< Means over the runs.
    std::optional<PrecisionOutcome> precision{};

    /// Nothing where there is no figure of that name.
    [[nodiscard]] const MeanEstimate* find(std::string_view name) const;

    bool operator==(const ReplicatedResult&) const = default;
};

}  // namespace tillsim
