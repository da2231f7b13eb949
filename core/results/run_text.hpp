// SPDX-License-Identifier: MIT
// A run's figures as a report of plain text, to be read or pasted into a mail.
#pragma once

#include "core/results/run_result.hpp"

#include <string>

namespace tillsim {

/// At most 100 columns wide: first whether the shop meets its targets, then customers and times, causes of waiting,
/// classes if there are several, tills, and the line over the day; last what it takes to repeat the run. Equal results
/// give equal bytes.
[[nodiscard]] std::string toText(const RunResult& result);

}  // namespace tillsim
