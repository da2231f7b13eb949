// SPDX-License-Identifier: MIT
// Keys of too many parts. The parser of TOML calls itself for each part, so these have to be found before it sees them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tillsim {

/// Lines and columns count from 1, columns in characters.
struct TextPosition {
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    bool operator==(const TextPosition&) const = default;
};

/// Where the first dotted key or table header of more than `maxKeyParts` parts begins. Finds them all up to the first
/// mistake in the syntax; beyond it the parser does not look.
[[nodiscard]] std::optional<TextPosition> findDeepKey(std::string_view text);

/// What is to be said about it.
[[nodiscard]] std::string deepKeyProblem();

}  // namespace tillsim
