// SPDX-License-Identifier: MIT
// Which runs a sweep has, and what each of them computes.
#pragma once

#include "core/experiment/executor.hpp"
#include "core/experiment/sweep/scenario_shelf.hpp"
#include "core/experiment/sweep/shard.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace tillsim {

/// One replication of one point; both count from 0.
struct SweepRun {
    std::size_t point = 0;
    std::uint64_t replication = 0;

    bool operator==(const SweepRun&) const = default;
};

/// The runs in order: all replications of the first point, then those of the second. Those that `isThere` says are
/// left out. Throws DesignError if there are more than `maxSweepRuns`.
[[nodiscard]] std::vector<SweepRun> runsOf(std::size_t points, std::uint64_t replications, const Shard& shard,
                                           const std::function<bool(const SweepRun&)>& isThere);

/// One of them; RunRecord::point is the position in the plan. What goes wrong becomes RunRecord::failure.
[[nodiscard]] RunRecord computeRun(const SweepRun& run, const SweepPlan& plan, ScenarioShelf& shelf);

/// Computes runs[index]; RunRecord::point is the position in the plan. The references outlive the job.
[[nodiscard]] Job jobOf(const std::vector<SweepRun>& runs, const SweepPlan& plan, ScenarioShelf& shelf);

}  // namespace tillsim
