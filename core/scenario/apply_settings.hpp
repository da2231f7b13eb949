// SPDX-License-Identifier: MIT
// Puts settings into a parsed scenario file.
#pragma once

#include "core/scenario/problems.hpp"
#include "core/scenario/setting.hpp"

#include <toml++/toml.h>

#include <span>

namespace tillsim {

/// Puts the values in, in order. What is set carries its label, `--set PATH=VALUE`, as its source path. Notes a problem
/// for each path that leads nowhere; keys that do not exist are left for the readers to refuse.
void applySettings(toml::table& root, std::span<const Setting> settings, Problems& problems);

}  // namespace tillsim
