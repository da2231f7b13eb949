// SPDX-License-Identifier: MIT
// Settings of one bank that change nothing.
#pragma once

#include "core/kernel/time.hpp"
#include "core/scenario/bank.hpp"
#include "core/scenario/note.hpp"

#include <string>
#include <vector>

namespace tillsim {

/// Adds a note for each. `place` is the bank's, and `duration` that of the day.
void addIdleBankSettings(const Bank& bank, const std::string& place, Duration duration, std::vector<Note>& notes);

}  // namespace tillsim
