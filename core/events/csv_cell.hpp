// SPDX-License-Identifier: MIT
// A text among comma-separated values.
#pragma once

#include <string>
#include <string_view>

namespace tillsim {

/// `text` as one cell: in quotes where RFC 4180 asks for them, or where it has blanks at its ends, which count.
[[nodiscard]] std::string csvCell(std::string_view text);

}  // namespace tillsim
