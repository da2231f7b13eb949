// SPDX-License-Identifier: MIT
// Numbers of a scenario that are possible, but so unusual for a shop that their unit may be wrong.
#pragma once

#include "core/scenario/note.hpp"
#include "core/scenario/scenario.hpp"

#include <vector>

namespace tillsim {

/// One note for each, in the order of the tables of Scenario. Times are judged by their averages; what is exactly 0 is
/// meant, and passes.
[[nodiscard]] std::vector<Note> unitSmells(const Scenario& scenario);

}  // namespace tillsim
