// SPDX-License-Identifier: MIT
// The scenario that a command names.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/scenario/setting.hpp"

#include <span>
#include <string>

namespace tillsim::cli {

/// Reads the scenario in `file`, or with "-" from standard input; then the files that it names are looked up in the
/// present folder. Throws ScenarioError.
[[nodiscard]] Scenario readScenario(const std::string& file, std::span<const Setting> settings);

}  // namespace tillsim::cli
