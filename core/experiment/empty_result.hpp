// SPDX-License-Identifier: MIT
// What is known of a result before anything has been run.
#pragma once

#include "core/results/run_result.hpp"
#include "core/scenario/scenario.hpp"

#include <cstdint>

namespace tillsim {

/// A result of this scenario with all its names and no figures.
[[nodiscard]] RunResult emptyResult(const Scenario& scenario, std::uint64_t seed);

}  // namespace tillsim
