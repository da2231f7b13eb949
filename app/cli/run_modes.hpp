// SPDX-License-Identifier: MIT
// Which options of `tillsim run` go together: one run, several, or one long run.
#pragma once

#include "app/cli/command.hpp"

namespace tillsim::cli {

/// Throws UsageError for options that do not go together.
void checkTogether(const RunCommand& command);

}  // namespace tillsim::cli
