// SPDX-License-Identifier: MIT
// What became of the rows of a set of parameters.
#pragma once

#include "tests/theory_table/plan.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tillsim::theory_table {

/// The largest relative difference of a closed form from the table.
inline constexpr double tolerance = 1e-9;

struct RowOutcome {
    RowPlan plan{};
    std::optional<double> closed{};
    std::optional<Estimate> simulated{};

    /// Of the closed form from the table, relative.
    [[nodiscard]] double difference() const;
    [[nodiscard]] bool isEqual() const { return difference() <= tolerance; }

    /// Whether so few replications expect to see what it counts that the distribution of the mean is not normal, and
    /// its interval says nothing.
    bool isTooRare = false;

    [[nodiscard]] bool isInside() const { return simulated->interval.contains(plan.row->value); }
    /// Relative to the value of the table.
    [[nodiscard]] double halfWidth() const;

    /// Whether it has a simulated value or a reason to have none.
    [[nodiscard]] bool isCovered() const { return simulated || !plan.reason.empty(); }
};

/// Computes and simulates; each interval misses the true value with probability `error`.
[[nodiscard]] std::vector<RowOutcome> outcomesOf(const SetPlan& set, const Options& options, double error);

}  // namespace tillsim::theory_table
