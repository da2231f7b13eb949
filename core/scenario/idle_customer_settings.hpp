// SPDX-License-Identifier: MIT
// Settings of customers that change nothing: classes, their services, tenders and calls.
#pragma once

#include "core/scenario/note.hpp"
#include "core/scenario/scenario.hpp"

#include <vector>

namespace tillsim {

/// Adds a note for each.
void addIdleCustomerSettings(const Scenario& scenario, std::vector<Note>& notes);

}  // namespace tillsim
