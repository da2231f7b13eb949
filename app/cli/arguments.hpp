// SPDX-License-Identifier: MIT
// From the words of a command line to a command. Nothing is printed and no file is touched.
#pragma once

#include "app/cli/command.hpp"

#include <string>
#include <vector>

namespace tillsim::cli {

/// `arguments` are those of main without the program's name. Throws UsageError.
[[nodiscard]] Command parseArguments(std::vector<std::string> arguments);

}  // namespace tillsim::cli
