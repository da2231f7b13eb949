// SPDX-License-Identifier: MIT
// The command line program.
#include "app/cli/program.hpp"

int main(int argc, char** argv)
{
    return tillsim::cli::runProgram({argv + (argc > 0 ? 1 : 0), argv + argc});
}
