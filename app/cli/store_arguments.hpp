// SPDX-License-Identifier: MIT
// The command lines of those who take results that are there: `tillsim report` and `tillsim verify`.
#pragma once

#include "app/cli/command.hpp"

#include <CLI/CLI.hpp>

namespace tillsim::cli {

void addReport(CLI::App& program);
void addVerify(CLI::App& program);

// These throw UsageError.

[[nodiscard]] ReportCommand readReport(const CLI::App& report);
[[nodiscard]] VerifyCommand readVerify(const CLI::App& verify);

}  // namespace tillsim::cli
