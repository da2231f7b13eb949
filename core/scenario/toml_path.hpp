// SPDX-License-Identifier: MIT
// The way to a value in a TOML text: keys, and positions in lists. As a --set path, but with positions in place of
// names, so that it leads to the same place while names are being changed.
#pragma once

#include "core/scenario/toml_outline.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

struct TomlStep {
    std::string key{};
    std::optional<std::size_t> element{};  ///< Position in a list or array, from 0.

    bool operator==(const TomlStep&) const = default;
};

using TomlPath = std::vector<TomlStep>;

/// The path with one more key.
[[nodiscard]] TomlPath operator/(TomlPath path, std::string_view key);

/// The path to an element of the list that `path` leads to.
[[nodiscard]] TomlPath elementOf(TomlPath path, std::size_t element);

/// "bank[2].tills": keys, and positions counted from 1.
[[nodiscard]] std::string toString(const TomlPath& path);

/// What a path leads to, as far as it is there. An empty path leads to the whole text.
struct TomlFound {
    const TomlNode* node = nullptr;  ///< Never null: the last that is there.
    std::size_t missing = 0;         ///< How many steps are not.
};

[[nodiscard]] TomlFound follow(const TomlNode& root, const TomlPath& path);

/// What a path leads to; null if it is not there.
[[nodiscard]] const TomlNode* find(const TomlNode& root, const TomlPath& path);

/// The TOML of the value that a path leads to; nothing if there is none.
[[nodiscard]] std::optional<std::string_view> valueAt(std::string_view text, const TomlNode& root,
                                                      const TomlPath& path);

/// The way that a --set path such as "bank.tills" or "bank[express].tills" means in this text. Keys that are missing at
/// its end stay in it. Throws BadSetting if it is not a path, or leads to an element that is not there.
[[nodiscard]] TomlPath resolvePath(std::string_view text, const TomlNode& root, std::string_view path);

}  // namespace tillsim
