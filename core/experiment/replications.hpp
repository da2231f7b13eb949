// SPDX-License-Identifier: MIT
// Independent runs of one scenario, reduced in order of index: what comes out does not depend on who computed them.
#pragma once

#include "core/experiment/executor.hpp"
#include "core/experiment/precision.hpp"
#include "core/results/replicated_result.hpp"
#include "core/scenario/scenario.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

/// The waits in seconds of those who were served in a run, in the order in which their service was over.
using Waits = std::vector<double>;

struct ReplicationPlan {
    std::uint64_t seed = 1;
    std::optional<Duration> until{};       ///< As RunOptions::until.
    std::int64_t count = 1;                ///< How many runs, unless `precision` decides it; at least 1.
    std::optional<Precision> precision{};  ///< Runs are added in rounds, whose sizes depend on the figures alone.
    std::vector<Waits>* waits = nullptr;   ///< If it is there, is given those of each run.
    /// Is told after each run how many are done, of how many. That may grow.
    std::function<void(std::int64_t done, std::int64_t of)> onRun{};
};

/// Runs the scenario with RunOptions::replication = 0, 1, ... Throws std::runtime_error if one of them fails, with what
/// the first of these says; std::logic_error for a measure that is none.
[[nodiscard]] ReplicatedResult replicate(const Scenario& scenario, const ReplicationPlan& plan, Executor& executor);

/// The names of all measures of a scenario.
[[nodiscard]] std::vector<std::string> measureNames(const Scenario& scenario);

}  // namespace tillsim
