// SPDX-License-Identifier: MIT
// How far a system that can be stopped is run.
#pragma once

#include "app/gallery/options.hpp"
#include "core/kernel/kernel.hpp"

namespace tillsim::gallery {

/// Runs to the end or, if the options say so, is stopped before. Whether it came to the end.
bool runOrStop(Kernel& kernel, const Options& options);

}  // namespace tillsim::gallery
