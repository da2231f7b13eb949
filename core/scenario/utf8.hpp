// SPDX-License-Identifier: MIT
// Whether a text is UTF-8, and which bytes make up a character.
#pragma once

#include <cstddef>
#include <string_view>

namespace tillsim {

/// What some programs write at the start of a text, which is no part of it.
inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// How many bytes the character at the front of a text that is not empty takes; 0 if it is not well-formed UTF-8 (The
/// Unicode Standard 15.0, table 3-7).
[[nodiscard]] std::size_t firstCharacterLength(std::string_view text);

/// How many bytes at the start of `text` are well-formed UTF-8 (RFC 3629): all of them, or up to the first that is not.
[[nodiscard]] std::size_t validUtf8Length(std::string_view text);

}  // namespace tillsim
