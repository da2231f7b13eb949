// SPDX-License-Identifier: MIT
// What a number may be, and how a message says it.
#pragma once

#include <limits>
#include <string>

namespace tillsim {

struct Range {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool aboveLow = false;  ///< `low` itself is not allowed.

    [[nodiscard]] bool contains(double value) const { return (aboveLow ? value > low : value >= low) && value <= high; }
};

/// " from 0 to 1", ", at least 1", " above 0": what follows "must be a number" in a message.
[[nodiscard]] std::string toString(const Range& range);

inline constexpr Range anyNumber{};
inline constexpr Range zeroToOne{.low = 0.0, .high = 1.0};
inline constexpr Range zeroToBillion{.low = 0.0, .high = 1e9};

}  // namespace tillsim
