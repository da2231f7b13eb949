// SPDX-License-Identifier: MIT
// What a digit is, whatever the locale says.
#pragma once

namespace tillsim {

/// One of 0 to 9.
[[nodiscard]] constexpr bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

}  // namespace tillsim
