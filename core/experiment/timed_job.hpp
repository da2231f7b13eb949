// SPDX-License-Identifier: MIT
// Runs that say how long they took to compute. Core knows no real clock, so that whoever wants to know brings one.
#pragma once

#include "core/experiment/executor.hpp"

#include <functional>

namespace tillsim {

/// Seconds since whenever; never goes back. Called on any thread.
using Stopwatch = std::function<double()>;

/// The job with RunRecord::wallSeconds.
[[nodiscard]] Job timed(Job job, Stopwatch stopwatch);

}  // namespace tillsim
