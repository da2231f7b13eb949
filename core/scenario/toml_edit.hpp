// SPDX-License-Identifier: MIT
// Changes of a scenario's text that leave everything else as it is: comments, order, layout.
//
// Each of these says what to replace, and changes nothing itself, so that an editor can make it one step of its undo
// stack. They hold for the text that the outline was made from, which should be whole.
#pragma once

#include "core/scenario/toml_outline.hpp"
#include "core/scenario/toml_path.hpp"

#include <span>
#include <string>
#include <string_view>

namespace tillsim {

/// `text` takes the place of what stands in `where`.
struct TextChange {
    TextRange where{};
    std::string text{};

    bool operator==(const TextChange&) const = default;
};

[[nodiscard]] std::string changed(std::string_view text, const TextChange& change);

/// A key and its value, which is TOML.
struct TomlEntry {
    std::string key{};
    std::string value{};
};

/// Puts `value`, which is TOML, where the path leads. A key that is missing is added: to its table below the keys that
/// it has, as an inline table if it lies deeper, or in a section of its own, in the order in which scenarios have their
/// sections. Throws BadSetting if there is no such element of a list, or if a section stands there.
[[nodiscard]] TextChange settingOf(std::string_view text, const TomlNode& root, const TomlPath& path,
                                   std::string_view value);

/// Takes away the key or the element of a list that the path leads to, with its line or its comma; comments above it
/// stay. Throws BadSetting if it is not there, or is made of dotted keys or several sections.
[[nodiscard]] TextChange removalOf(std::string_view text, const TomlNode& root, const TomlPath& path);

/// Adds a value at the end of the array that the path leads to, laid out as those before it. Throws BadSetting if there
/// is no such array.
[[nodiscard]] TextChange additionOf(std::string_view text, const TomlNode& root, const TomlPath& path,
                                    std::string_view value);

/// Adds a table at the end of a list of tables, in the way in which the list is written; makes the list where it is
/// missing. Throws BadSetting if something else stands there.
[[nodiscard]] TextChange rowOf(std::string_view text, const TomlNode& root, const TomlPath& path,
                               std::span<const TomlEntry> row);

/// `{ from = "07:00", tills = 3 }`.
[[nodiscard]] std::string asInlineTable(std::span<const TomlEntry> row);

}  // namespace tillsim
