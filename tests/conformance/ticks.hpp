// SPDX-License-Identifier: MIT
// Ticks: the pace at which the conformance rows are told. No time goes by in a tick.
#pragma once

#include "core/kernel/kernel.hpp"

namespace tillsim {

inline Task<> markTheEnd(bool& isOver)
{
    isOver = true;
    co_return;
}

/// Lets every task that is ready now run once; what they wake, and what they spawn, runs in the next tick.
inline void tick(Kernel& kernel)
{
    bool isOver = false;
    kernel.spawn(markTheEnd(isOver));
    while (!isOver)
        kernel.step();
}

}  // namespace tillsim
