// SPDX-License-Identifier: MIT
// What the scenario format knows and this version does not simulate yet. It is refused, never ignored.
#pragma once

#include <string_view>
#include <vector>

namespace tillsim {

/// Whether `key` of a table such as "bank" or "bank.balk" ("" is the top of the file) is one of them.
[[nodiscard]] bool isKeyNotYetSupported(std::string_view table, std::string_view key);

/// Whether the word `value` is one of them, as a value of a key that is supported.
[[nodiscard]] bool isValueNotYetSupported(std::string_view table, std::string_view key, std::string_view value);

/// All such keys of a table.
[[nodiscard]] std::vector<std::string_view> keysNotYetSupported(std::string_view table);

}  // namespace tillsim
