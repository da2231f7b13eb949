// SPDX-License-Identifier: MIT
// Decimal numbers as people write them: 0.1 is a tenth, and ten of them are 1.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tillsim {

/// units * 10^-places. `places` is at most 18.
struct Decimal {
    std::int64_t units = 0;
    int places = 0;

    /// How many units of 10^-places it is, with at least as many places as it has; nothing where that is too large.
    [[nodiscard]] std::optional<std::int64_t> unitsAt(int otherPlaces) const;

    bool operator==(const Decimal&) const = default;
};

/// A number at the front of a text, which it is taken off: `-2.5`, of at most 18 digits and without an exponent. A
/// point that no digit follows is not part of it. Nothing where there is none.
[[nodiscard]] std::optional<Decimal> takeDecimal(std::string_view& text);

/// Without zeros that say nothing: "0.5" for fifty hundredths, "3" for thirty tenths.
[[nodiscard]] std::string toString(const Decimal& number);

}  // namespace tillsim
