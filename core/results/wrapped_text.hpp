// SPDX-License-Identifier: MIT
// How wide reports get, and sentences that are longer than a line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tillsim {

/// How wide a report may get, so that it survives a mail.
inline constexpr std::size_t reportColumns = 100;

/// How many characters of a name stand in a table of a report; the rest of it becomes "...".
inline constexpr std::size_t longestNameInReport = 24;

/// The text on lines of at most `width` characters, which all but the first begin with `indent` blanks; broken between
/// words, and a word that is longer than a line stays whole. A line feed after each line.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);

}  // namespace tillsim
