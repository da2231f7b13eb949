// SPDX-License-Identifier: MIT
// Runs that say how long they took to compute, which core cannot: it knows no real clock.
#pragma once

#include "core/experiment/executor.hpp"

namespace tillsim::cli {

/// The job with RunRecord::wallSeconds.
[[nodiscard]] Job timed(Job job);

}  // namespace tillsim::cli
