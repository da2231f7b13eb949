// SPDX-License-Identifier: MIT
// What is to be run of a sweep, and which figure matters most in it.
#pragma once

#include "core/experiment/precision.hpp"
#include "core/experiment/sweep/sweep_plan.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tillsim {

struct SweepInput {
    SweepPlan plan{};
    std::uint64_t replications = 10;       ///< Of each point, at least 1, unless `precision` decides it.
    std::optional<Precision> precision{};  ///< Of `measure`.
    std::string measure = "wait_s.mean";   ///< By its name, as measuresOf() gives it.
};

}  // namespace tillsim
