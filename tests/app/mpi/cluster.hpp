// SPDX-License-Identifier: MIT
// tillsim-mpi as it is run on this machine.
#pragma once

#include "tests/app/cli/workplace.hpp"

#include <string>

namespace tillsim::mpi {

class Cluster : public cli::Workplace {
protected:
    /// Runs tillsim-mpi on so many ranks. What mpirun itself says is left out of `err`.
    [[nodiscard]] cli::Outcome mpi(int ranks, const std::string& arguments) const;

    /// How many runs a store has.
    [[nodiscard]] int count(const std::string& store) const;
};

/// A shell function `mpi RANKS ARGUMENTS...`, which takes the place of the shell. Each rank leaves its process number
/// in pid0, pid1 and so on. With `apart` set, all but the first are in an empty folder of their own.
extern const char* const mpiInShell;

}  // namespace tillsim::mpi
