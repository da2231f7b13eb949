// SPDX-License-Identifier: MIT
// What each command does.
#pragma once

#include "app/cli/command.hpp"

namespace tillsim::cli {

/// How the program ends.
enum ExitCode : int {
    done = 0,
    failed = 1,   ///< The run failed.
    refused = 2,  ///< Wrong arguments, or a wrong file.
    unmet = 4,    ///< A check was not met.
};

// Each returns an ExitCode, writes results to standard output and warnings to standard error. They throw UsageError,
// ScenarioError or gallery::GalleryError for the user's mistakes, and anything else if the run fails.

int execute(const RunCommand& command);
int execute(const ValidateCommand& command);
int execute(const GalleryCommand& command);
int execute(const ShowCommand& command);

}  // namespace tillsim::cli
