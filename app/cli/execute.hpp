// SPDX-License-Identifier: MIT
// What each command does.
#pragma once

#include "app/cli/command.hpp"

namespace tillsim::cli {

/// How the program ends.
enum ExitCode : int {
    done = 0,
    failed = 1,   ///< The run failed.
    refused = 2,  ///< Wrong arguments, a wrong file, or one that cannot be written.
    partly = 3,   ///< Some runs failed; the others are kept.
    unmet = 4,    ///< A check was not met, or targets that have to be.
};

// Each returns an ExitCode, or 128 and the number of a signal that it heeded, writes results to standard output and
// warnings to standard error. They throw UsageError, ScenarioError, OutputError, StoreError or gallery::GalleryError
// for what is up to the user, and anything else if the run fails.

int execute(const RunCommand& command);
int execute(const SweepCommand& command);
int execute(const CompareCommand& command);
int execute(const ValidateCommand& command);
int execute(const SelfTestCommand& command);
int execute(const ReportCommand& command);
int execute(const VerifyCommand& command);
int execute(const GalleryCommand& command);
int execute(const InitCommand& command);
int execute(const ShowCommand& command);

}  // namespace tillsim::cli
