// SPDX-License-Identifier: MIT
// A results store in short: each point of the design with its measures over its replications.
#pragma once

#include "core/results/results_store.hpp"
#include "core/statistics/confidence_interval.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tillsim {

struct MeasureSummary {
    std::string name{};
    MeanEstimate estimate{};  ///< Over the replications, with its 95% interval.
};

struct PointSummary {
    PointRecord point{};
    std::int64_t runs = 0;  ///< Without those that failed.
    std::int64_t failed = 0;
    std::vector<MeasureSummary> measures{};  ///< In the order in which the first run has them.

    /// The measure of that name, or null.
    [[nodiscard]] const MeasureSummary* find(const std::string& name) const;
};

struct StoreSummary {
    ExperimentRecord experiment{};
    std::vector<PointSummary> points{};  ///< All that there are, by position.
};

/// Of the measures in `only`, in that order, or of all if it is empty.
[[nodiscard]] StoreSummary summarise(const ResultsStore& store, std::span<const std::string> only);

}  // namespace tillsim
