// SPDX-License-Identifier: MIT
// Where each key and value of a TOML text stands, byte by byte, so that a text can be changed in one place and stay as
// it is in all others. toml++ says where a value begins, and not where it ends.
//
// An outline is looser than the parser: it does not ask whether a value makes sense. A line that cannot be taken apart
// is passed over, so that there is an outline of a text that is being typed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// Bytes from `begin` to just before `end`.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool empty() const { return begin == end; }
    [[nodiscard]] std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
    bool operator==(const TextRange&) const = default;
};

enum class TomlKind : std::uint8_t {
    Scalar,  ///< Text, a number, a truth value or a date.
    Array,   ///< `[1, 2]`.
    Inline,  ///< `{ a = 1 }`.
    Table,   ///< Of a header `[a]`, an element of `[[a]]`, of dotted keys `a.b = 1`, or the text as a whole.
    List,    ///< The tables of `[[a]]`.
};

struct TomlNode {
    TomlKind kind = TomlKind::Table;
    std::string key{};      ///< Without quotes; empty for elements of arrays and lists, and for the whole text.
    TextRange name{};       ///< Where the key stands.
    TextRange value{};      ///< Scalar, Array, Inline: the value. Table, List: the (first) header, if there is one.
    TextRange whole{};      ///< From the key, or the header, to the end of what belongs to it and stands below.
    std::string dotted{};   ///< Table of dotted keys: what stands before each of them, such as "service.".
    bool isInside = false;  ///< Table of dotted keys: they stand between the braces of an inline table.
    std::vector<TomlNode> children{};  ///< In the order of the text.

    /// The child of that key; null if there is none.
    [[nodiscard]] const TomlNode* child(std::string_view name) const;
    [[nodiscard]] TomlNode* child(std::string_view name);
};

struct TomlOutline {
    TomlNode root{};
    bool isWhole = true;  ///< Nothing had to be passed over.
};

/// Takes a text apart. Keys of more than `maxKeyParts` parts and values more than 64 deep are passed over.
[[nodiscard]] TomlOutline outlineOf(std::string_view text);

}  // namespace tillsim
