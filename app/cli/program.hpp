// SPDX-License-Identifier: MIT
// The program as a whole: from arguments to an exit code.
#pragma once

#include <exception>
#include <iosfwd>
#include <string>
#include <vector>

namespace tillsim::cli {

/// Does what `arguments` (without the program's name) ask for, and returns the exit code. Whatever goes wrong is said
/// on standard error, a line a mistake.
int runProgram(std::vector<std::string> arguments) noexcept;

/// Says what went wrong, and returns the exit code that goes with it.
int explain(const std::exception_ptr& failure, std::ostream& out);

}  // namespace tillsim::cli
