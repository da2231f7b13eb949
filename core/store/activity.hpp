// SPDX-License-Identifier: MIT
// What tills do.
#pragma once

#include <cstdint>

namespace tillsim {

/// What a till is doing.
enum class Activity : std::uint8_t {
    closed,
    idle,    ///< Linked in the list of idle tills of its bank.
    taking,  ///< A customer is on the way to it, and is not in line any more.
    scanning,
    helper,  ///< Waits for a helper with its customer, or is being helped.
    tender,
    between,  ///< Its customer has just left; only within an event.
    gap,
    onBreak,
    down,  ///< With the customer whose service was cut, or without.
};

}  // namespace tillsim
