// SPDX-License-Identifier: MIT
// Which way a measure is better.
#pragma once

#include <cstdint>
#include <string_view>

namespace tillsim {

enum class Goal : std::uint8_t {
    less,  ///< Waits, lines, lost customers, money.
    more,  ///< Shares of those who wait little, customers served.
    none,  ///< What is neither good nor bad in itself, such as the utilisation.
};

/// "less", "more", "none".
[[nodiscard]] std::string_view nameOf(Goal goal);

/// Of a measure by its name, as measuresOf() gives it, or "cost".
[[nodiscard]] Goal goalOf(std::string_view measure);

}  // namespace tillsim
