// SPDX-License-Identifier: MIT
// The scenarios of the points that are being run, read once for all their replications.
#pragma once

#include "core/experiment/sweep/sweep_plan.hpp"
#include "core/scenario/scenario.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>

namespace tillsim {

/// Points are asked for in about their order, by any number of threads. Only the last few are kept, since a hundred
/// thousand would not fit into memory.
class ScenarioShelf {
public:
    /// The plan outlives the shelf.
    explicit ScenarioShelf(const SweepPlan& plan) : m_plan{plan} { }

    /// The scenario of a point.
    [[nodiscard]] std::shared_ptr<const Scenario> at(std::size_t point);

private:
    static constexpr std::size_t mostKept = 64;

    const SweepPlan& m_plan;
    std::mutex m_mutex;
    std::map<std::size_t, std::shared_ptr<const Scenario>> m_kept;
};

}  // namespace tillsim
