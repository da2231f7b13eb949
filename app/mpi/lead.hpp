// SPDX-License-Identifier: MIT
// What the first rank does: the whole of `tillsim sweep`, with the others to compute.
#pragma once

#include <string>
#include <vector>

namespace tillsim::mpi {

/// Does what `arguments` (without the program's name) ask for, and returns the exit code. Whatever goes wrong is said
/// on standard error, and the other ranks leave.
int lead(std::vector<std::string> arguments, int ranks) noexcept;

}  // namespace tillsim::mpi
