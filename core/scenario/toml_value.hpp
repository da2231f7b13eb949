// SPDX-License-Identifier: MIT
// Single values as TOML writes them, one way and the other.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tillsim {

/// The text that `toml` stands for, such as `"8h"`; nothing if it is no text.
[[nodiscard]] std::optional<std::string> textOfToml(std::string_view toml);

/// The number that `toml` stands for, such as `1_000` or `0.5`; nothing if it is no number.
[[nodiscard]] std::optional<double> numberOfToml(std::string_view toml);

/// Why `toml` is not one value, such as `[1, 2]`; empty if it is one.
[[nodiscard]] std::string whyNotToml(std::string_view toml);

/// A number in its shortest exact form, which TOML reads back as the same: "120", "0.95".
[[nodiscard]] std::string asTomlNumber(double number);

/// Whether a key needs no quotes.
[[nodiscard]] bool isBareKey(std::string_view key);

/// A key, in quotes where it needs them.
[[nodiscard]] std::string asTomlKey(std::string_view key);

}  // namespace tillsim
