// SPDX-License-Identifier: MIT
// Times of day as a clock shows them: "10:30", "11:42:07.250". Inside, they are spans since midnight.
#pragma once

#include "core/kernel/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tillsim {

inline constexpr Duration dayLength = std::chrono::hours{24};

/// The time since midnight that a clock shows: hours and minutes, then seconds with up to nine decimals where wanted,
/// from "00:00" to "24:00". Nothing for anything else.
[[nodiscard]] std::optional<Duration> parseClockTime(std::string_view text);

/// What a 24-hour clock shows at `sinceMidnight` (not negative; later days start again at "00:00"): "10:30", with
/// seconds only where there are any, and with three, six or nine decimals only where there are any.
[[nodiscard]] std::string formatClockTime(Duration sinceMidnight);

/// A moment as a time since opening: either a clock time, which means the first time at or after opening at which the
/// clock shows it, or a span such as "2.5h". `opens` is the opening time since midnight, below 24 h. Throws
/// std::invalid_argument whose text starts with "must" for anything else.
[[nodiscard]] Duration parseMoment(std::string_view text, Duration opens);

}  // namespace tillsim
