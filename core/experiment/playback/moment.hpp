// SPDX-License-Identifier: MIT
// "Run until": when something happens next, by the outline of the day.
#pragma once

#include "core/experiment/playback/day_outline.hpp"

#include <cstdint>
#include <optional>

namespace tillsim {

/// What somebody waits to see.
enum class MomentKind : std::uint8_t {
    Time,          ///< `at` comes.
    Customer,      ///< Customer `number` arrives.
    LineLonger,    ///< More than `number` stand in line, all lines together, and before it was not so.
    WaitLonger,    ///< Somebody has stood in line for longer than `span`.
    TillIdles,     ///< Till `number` has nothing to do, or any till, if it is `nobody`.
    CustomerLost,  ///< Somebody leaves without being served.
};

struct Moment {
    MomentKind kind = MomentKind::Time;
    Instant at{};
    std::int64_t number = 0;
    Duration span{};

    bool operator==(const Moment&) const = default;
};

/// The first instant after `after` at which it is so; nothing if it is not so until the end, or as far as is known.
[[nodiscard]] std::optional<Instant> nextInstantOf(const Moment& moment, const DayOutline& day, Instant after);

}  // namespace tillsim
