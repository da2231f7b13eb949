// SPDX-License-Identifier: MIT
// How large a sweep may be. What is beyond these limits is refused with a message that states the limit.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tillsim {

inline constexpr std::size_t maxDesignPoints = 100'000;      ///< Points of a design, and values of one axis.
inline constexpr std::size_t maxGridPoints = 10'000'000;     ///< Places of a grid, before constraints thin it out.
inline constexpr std::size_t maxAxes = 64;                   ///< Axes of a design, and of its Latin hypercube.
inline constexpr std::size_t maxConstraintLength = 1'000;    ///< Bytes of a constraint.
inline constexpr std::int64_t maxReplications = 10'000'000;  ///< Of a point.
inline constexpr std::size_t maxSweepRuns = 10'000'000;      ///< Of a sweep: points times replications.

}  // namespace tillsim
