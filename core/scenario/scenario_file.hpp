// SPDX-License-Identifier: MIT
// Reads a scenario from TOML. resources/scenarios has examples; the keys are those of Scenario and its parts.
//
// An unknown key, a wrong type, a value out of range or a file that cannot be read is the user's mistake, and all
// mistakes are reported at once. What is right but not simulated yet is refused too. Nothing is printed.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/scenario/scenario_error.hpp"
#include "core/scenario/setting.hpp"
#include "core/scenario/text_file.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace tillsim {

/// Reads a scenario from a text. `fileName` is what messages name, `folder` where the files are looked up that the
/// scenario names (traces, tables of weights); they are read too, by `readFile`. Throws ScenarioError.
[[nodiscard]] Scenario parseScenario(std::string_view text, const std::string& fileName,
                                     const std::filesystem::path& folder, std::span<const Setting> settings = {},
                                     const FileSource& readFile = readTextFile);

/// Reads a scenario from a file of at most 64 MB. Throws ScenarioError.
[[nodiscard]] Scenario loadScenario(const std::filesystem::path& path, std::span<const Setting> settings = {});

}  // namespace tillsim
