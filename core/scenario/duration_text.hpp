// SPDX-License-Identifier: MIT
// Spans of time as people write them: a number and a unit, such as "90s" or "2.5min".
#pragma once

#include "core/kernel/time.hpp"

#include <stdexcept>
#include <string>
#include <string_view>

namespace tillsim {

/// A span below 0 or above `longestSpan`. Its text states that range.
class DurationOutOfRange : public std::invalid_argument {
    using std::invalid_argument::invalid_argument;
};

/// The span that `text` names: a number and one of the units ns us ms s min h d, with or without blanks between, to
/// the nearest nanosecond (ties to even). Throws std::invalid_argument, whose text starts with "must" and says what
/// would be right: for anything else, and as DurationOutOfRange for spans below 0 or above `longestSpan`.
[[nodiscard]] Duration parseDuration(std::string_view text);

/// The span of `number` times `unit`, to the nearest nanosecond (ties to even); exact however large the number is.
/// Throws std::invalid_argument as parseDuration does.
[[nodiscard]] Duration parseSpan(std::string_view number, Duration unit);

/// The shortest exact form in one unit: "15h", "90s", "250us".
[[nodiscard]] std::string formatDuration(Duration span);

}  // namespace tillsim
