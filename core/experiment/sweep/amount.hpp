// SPDX-License-Identifier: MIT
// A number with the unit that stands behind it, as in the values of a scenario: "8", "2.5min", "07:30".
#pragma once

#include "core/experiment/sweep/decimal.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tillsim {

struct Amount {
    Decimal number{};
    std::string unit{};  ///< Of time, such as "s"; empty for a bare number, "clock" for nanoseconds since midnight.

    bool operator==(const Amount&) const = default;
};

inline constexpr std::string_view clockUnit = "clock";

/// The whole text as a amount; nothing where it is none. Blanks around it are left out.
[[nodiscard]] std::optional<Amount> parseAmount(std::string_view text);

/// As the scenario would have it: "2.5min", "07:30".
[[nodiscard]] std::string toString(const Amount& amount);

/// Seconds where there is a unit (of a clock time, since midnight), else the number.
[[nodiscard]] double valueOf(const Amount& amount);

/// Nanoseconds of a amount that is a span of time. Throws std::invalid_argument as parseDuration does.
[[nodiscard]] std::int64_t nanosecondsOf(const Amount& amount);

/// Without the blanks at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

}  // namespace tillsim
