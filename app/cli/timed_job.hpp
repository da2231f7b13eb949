// SPDX-License-Identifier: MIT
// The clock by which the programs say how long runs took to compute.
#pragma once

#include "core/experiment/timed_job.hpp"

namespace tillsim::cli {

/// By the steady clock of this machine.
[[nodiscard]] double secondsNow();

/// The job with RunRecord::wallSeconds.
[[nodiscard]] Job timed(Job job);

}  // namespace tillsim::cli
