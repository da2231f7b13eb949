// SPDX-License-Identifier: MIT
// Ranges of values, written as text: `1..8`, `60..240 step 20`, `0.1..0.5 step 0.1`, `5s..2min step 5s`,
// `07:00..09:00 step 30min`. Steps are exact, and values are spelled as one would by hand.
#pragma once

#include "core/experiment/sweep/amount.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// A range that cannot be taken, and what would be right: "must ...".
class BadRange : public std::invalid_argument {
    using std::invalid_argument::invalid_argument;
};

struct ValueRange {
    Amount from{};
    Amount to{};
    std::optional<Amount> step{};
};

/// Whether a text is meant as a range: two dots behind something that begins with a digit.
[[nodiscard]] bool isRange(std::string_view text);

/// Throws BadRange.
[[nodiscard]] ValueRange parseRange(std::string_view text);

/// `from` and every step from there that does not go beyond `to`. Whole numbers, also of a unit, may do without a step:
/// it is 1 then. Throws BadRange, also for more than `maxDesignPoints` values.
[[nodiscard]] std::vector<std::string> valuesOf(const ValueRange& range);

}  // namespace tillsim
