// SPDX-License-Identifier: MIT
// Where the lowest layers of the ziggurats end, and the tails begin: as in core/random/ziggurat.hpp.
#pragma once

namespace tillsim {

inline constexpr double exponentialTail = 7.697117470131049714;
inline constexpr double normalTail = 3.654152885361008772;

}  // namespace tillsim
