// SPDX-License-Identifier: MIT
// The scenario that a command names.
#pragma once

#include "core/experiment/sweep/sweep_plan.hpp"
#include "core/scenario/scenario.hpp"
#include "core/scenario/setting.hpp"

#include <span>
#include <string>

namespace tillsim::cli {

/// Reads the scenario in `file`, or with "-" from standard input; then the files that it names are looked up in the
/// present folder. Throws ScenarioError.
[[nodiscard]] Scenario readScenario(const std::string& file, std::span<const Setting> settings);

/// The text of a scenario or a sweep, from the same places, and the folder in which it looks files up. Throws
/// ScenarioError.
[[nodiscard]] ScenarioText readScenarioText(const std::string& file);

}  // namespace tillsim::cli
