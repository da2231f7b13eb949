// SPDX-License-Identifier: MIT
// Settings of a scenario that change nothing, since something else that they need is not there.
#pragma once

#include "core/scenario/note.hpp"
#include "core/scenario/scenario.hpp"

#include <vector>

namespace tillsim {

/// One note for each. What contradicts itself is no such setting: the reader refuses it.
[[nodiscard]] std::vector<Note> idleSettings(const Scenario& scenario);

}  // namespace tillsim
