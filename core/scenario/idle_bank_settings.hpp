// SPDX-License-Identifier: MIT
// Settings of one bank that change nothing.
#pragma once

#include "core/scenario/note.hpp"
#include "core/scenario/scenario.hpp"

#include <string>
#include <vector>

namespace tillsim {

/// Adds a note for each. `bank` is one of the scenario's, and `place` what it is called.
void addIdleBankSettings(const Bank& bank, const std::string& place, const Scenario& scenario,
                         std::vector<Note>& notes);

}  // namespace tillsim
