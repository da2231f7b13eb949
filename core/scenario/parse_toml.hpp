// SPDX-License-Identifier: MIT
// From the text of a file to its keys and values, each of which knows where it stands.
#pragma once

#include <toml++/toml.h>

#include <string>
#include <string_view>

namespace tillsim {

/// Parses TOML. Throws ScenarioError with the first mistake in the syntax: what comes after it cannot be trusted.
[[nodiscard]] toml::table parseToml(std::string_view text, const std::string& fileName);

}  // namespace tillsim
