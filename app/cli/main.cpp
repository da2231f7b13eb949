// SPDX-License-Identifier: MIT
// The command line program.
#include "app/cli/program.hpp"
#include "app/cli/signals.hpp"
#include "app/cli/standard_streams.hpp"

int main(int argc, char** argv)
{
    tillsim::cli::occupyStandardStreams();
    tillsim::cli::cleanUpAfterSignals();
    return tillsim::cli::runProgram({argv + (argc > 0 ? 1 : 0), argv + argc});
}
