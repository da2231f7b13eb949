// SPDX-License-Identifier: MIT
// Puts what somebody did by hand into the text of a scenario, and leaves the rest of the text as it is.
#pragma once

#include "core/scenario/scenario.hpp"

#include <span>
#include <string>
#include <string_view>

namespace tillsim {

/// `text`, which is that of `scenario`, with these interventions beside those that it has. Read again, it has all of
/// them, at exactly these instants. Throws ScenarioError, which names `fileName`, for a text that is not TOML.
[[nodiscard]] std::string withInterventions(std::string_view text, const std::string& fileName,
                                            const Scenario& scenario, std::span<const Intervention> added);

}  // namespace tillsim
