// SPDX-License-Identifier: MIT
#include "app/gallery/run_or_stop.hpp"

namespace tillsim::gallery {

bool runOrStop(Kernel& kernel, const Options& options)
{
    if (options.until) {
        kernel.runUntil(*options.until);
        return kernel.pending() == 0;
    }
    for (std::uint64_t step = 0; step != options.steps; ++step) {
        if (!kernel.step())
            return true;
    }
    return false;
}

}  // namespace tillsim::gallery
