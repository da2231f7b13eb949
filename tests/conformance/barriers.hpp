// SPDX-License-Identifier: MIT
// What the rows about barriers share.
#pragma once

#include "core/kernel/sync.hpp"

#include <gtest/gtest.h>

namespace tillsim {

inline constexpr int parties = 5;

/// Nobody waits at the barrier, and it is not broken.
inline void expectNew(const Barrier& barrier)
{
    EXPECT_EQ(barrier.waiting(), 0U);
    EXPECT_FALSE(barrier.isDraining());
    EXPECT_FALSE(barrier.isBroken());
}

}  // namespace tillsim
