// SPDX-License-Identifier: MIT
// Virtual time: instants and spans inside one simulation.
//
// Ticks are whole nanoseconds in 64 bits, so sums are exact and the same on every machine. Nothing here reads a real
// clock: only a Kernel knows its own present.
#pragma once

#include <chrono>
#include <cmath>
#include <cstdint>
#include <stdexcept>

namespace tillsim {

/// The time line of a simulation. It has no `now()`.
struct VirtualClock {
    using rep = std::int64_t;
    using period = std::nano;
    using duration = std::chrono::duration<rep, period>;
    using time_point = std::chrono::time_point<VirtualClock>;
    static constexpr bool is_steady = true;
};

using Duration = VirtualClock::duration;   ///< A span of virtual time, in nanoseconds; about +-292 years.
using Instant = VirtualClock::time_point;  ///< A point of virtual time; the epoch is the start of the simulation.

/// The longest span that is taken from a user or a distribution, in seconds (about 73 years). Any four of them can be
/// added without overflow.
inline constexpr double longestSeconds = 2.3e9;

/// The span nearest to `seconds`, ties to the even nanosecond. This and toSeconds are the only doors between spans and
/// floating point. Throws std::out_of_range for NaN and for anything beyond +-longestSeconds.
[[nodiscard]] inline Duration fromSeconds(double seconds)
{
    if (!(seconds >= -longestSeconds && seconds <= longestSeconds))
        throw std::out_of_range{"a span of time must be a number of seconds within 73 years"};
    return Duration{std::llrint(seconds * 1e9)};
}

/// `span` in seconds, correctly rounded.
[[nodiscard]] constexpr double toSeconds(Duration span)
{
    return static_cast<double>(span.count()) / 1e9;
}

/// Seconds from the epoch to `at`, correctly rounded.
[[nodiscard]] constexpr double toSeconds(Instant at)
{
    return toSeconds(at.time_since_epoch());
}

}  // namespace tillsim
