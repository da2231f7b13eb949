// SPDX-License-Identifier: MIT
// `tillsim report --html`.
#pragma once

#include "app/cli/command.hpp"
#include "core/results/results_store.hpp"

namespace tillsim::cli {

/// Writes the page that the command asks for. Throws UsageError if it would replace the store; OutputError.
void writeHtml(const ReportCommand& command, const ResultsStore& store);

}  // namespace tillsim::cli
