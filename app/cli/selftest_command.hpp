// SPDX-License-Identifier: MIT
// `tillsim selftest` with a table of one's choice.
#pragma once

#include "app/cli/command.hpp"
#include "core/experiment/self_test.hpp"

#include <ostream>

namespace tillsim::cli {

/// Runs the checks of `table`, and writes them to `out` as the command asks for it. ExitCode unmet if one does not
/// hold.
[[nodiscard]] int selfTest(const SelfTestCommand& command, const SelfTestTable& table, std::ostream& out);

}  // namespace tillsim::cli
