// SPDX-License-Identifier: MIT
// `tillsim --help` and `tillsim --version`.
#include "app/cli/execute.hpp"
#include "app/cli/standard_output.hpp"

namespace tillsim::cli {

int execute(const ShowCommand& command)
{
    writeOut(command.text);
    flushOut();
    return done;
}

}  // namespace tillsim::cli
