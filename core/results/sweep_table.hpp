// SPDX-License-Identifier: MIT
// What a sweep has found out, a row a point: the figures that a planner asks for first, costs, and whether the targets
// are met.
#pragma once

#include "core/results/experiment_record.hpp"
#include "core/results/uncounted.hpp"
#include "core/statistics/confidence_interval.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// Whether a point meets its targets: by the 95% intervals of the shares where these are known, else by the means.
enum class Verdict : std::uint8_t {
    met,     ///< All intervals lie at or above what is wanted.
    unsure,  ///< Some interval has what is wanted inside; none lies below.
    missed,  ///< Some interval lies below.
};

/// "met", "unsure", "missed".
[[nodiscard]] std::string_view nameOf(Verdict verdict);

/// On a share that is to be `least` or more.
[[nodiscard]] Verdict verdictOn(const MeanEstimate& share, double least);

struct SweepRow {
    std::string name{};               ///< Of the point.
    std::vector<std::string> axes{};  ///< Where it lies on each axis of the table.
    std::int64_t runs = 0;            ///< Without those that failed.
    std::int64_t failed = 0;
    std::vector<MeanEstimate> figures{};  ///< Of each figure of the table, over the replications.
    std::optional<MeanEstimate> cost{};   ///< Of a run, in money; where the scenario says what its hours cost.
    std::optional<Verdict> verdict{};     ///< Where the scenario has targets, and there are runs.
    Uncounted uncounted{};                ///< What no target counts.
};

struct SweepTable {
    std::string scenario{};
    std::uint64_t seed = 0;
    std::vector<std::string> axes{};
    std::vector<std::string> figures{};  ///< Names, as measuresOf() gives them.
    std::vector<SweepRow> rows{};        ///< A point each, in order.
};

/// The row with the lowest mean cost among those that meet their targets, the first of equals; nothing where there are
/// no costs, no targets, or none that meets them.
[[nodiscard]] std::optional<std::size_t> cheapestThatMeets(const SweepTable& table);

}  // namespace tillsim
