// SPDX-License-Identifier: MIT
// Settings of a day's sources and interventions that change nothing.
#pragma once

#include "core/scenario/note.hpp"
#include "core/scenario/scenario.hpp"

#include <vector>

namespace tillsim {

/// Adds a note for each.
void addIdleSources(const Scenario& scenario, std::vector<Note>& notes);
void addIdleInterventions(const Scenario& scenario, std::vector<Note>& notes);

}  // namespace tillsim
