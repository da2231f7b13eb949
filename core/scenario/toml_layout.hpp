// SPDX-License-Identifier: MIT
// Where lines, blocks and sections of a TOML text begin and end.
#pragma once

#include "core/scenario/toml_outline.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace tillsim {

/// How the lines of the text end.
[[nodiscard]] std::string_view newlineOf(std::string_view text);

[[nodiscard]] std::size_t lineBegin(std::string_view text, std::size_t at);

/// Before what ends the line.
[[nodiscard]] std::size_t lineEnd(std::string_view text, std::size_t at);

/// After what ends the line.
[[nodiscard]] std::size_t nextLine(std::string_view text, std::size_t at);

/// The blanks with which the line of `at` begins.
[[nodiscard]] std::string_view indentAt(std::string_view text, std::size_t at);

/// Whether nothing but blanks stands before `at` on its line.
[[nodiscard]] bool beginsLine(std::string_view text, std::size_t at);

/// The beginning of the comments right above the line of `at`, or of this line.
[[nodiscard]] std::size_t blockBegin(std::string_view text, std::size_t at);

/// Where a section `key` of the top belongs: before the first of those that come later in scenarios, or at the end.
[[nodiscard]] std::size_t placeOfSection(std::string_view text, const TomlNode& root, std::string_view key);

/// A section, with the blank lines around it that it needs there.
[[nodiscard]] std::string spaced(std::string_view text, std::size_t at, std::string section);

}  // namespace tillsim
