// SPDX-License-Identifier: MIT
// Reads moments of the day: clock times, or times since opening.
#pragma once

#include "core/kernel/time.hpp"
#include "core/scenario/reader.hpp"

#include <optional>
#include <string_view>

namespace tillsim {

/// From `from` to just before `to`, since opening.
struct TimeWindow {
    Duration from{};
    Duration to{};
};

/// The moment under `key` as a time since opening. A clock time is the first at or after opening. Nothing, and a
/// problem, if it is missing or wrong.
[[nodiscard]] std::optional<Duration> readMoment(Reader& reader, std::string_view key, Duration opens);

/// Notes that the list under `key`, if there is one, has no row: what that would mean is anybody's guess.
void refuseEmpty(Reader& reader, std::string_view key);

/// The keys from and to; nothing, and a problem, if they are missing, wrong, or not in this order.
///
/// As an end, the clock time of opening means a day later. Where a clock time before opening begins what would end
/// before it did, it is not the next morning that is meant but this one: who comes at 06:30 to a shop that opens at
/// 07:00 is there from opening on.
[[nodiscard]] std::optional<TimeWindow> readWindow(Reader& reader, Duration opens);

}  // namespace tillsim
