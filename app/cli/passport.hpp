// SPDX-License-Identifier: MIT
// The passports of what `tillsim run` and `tillsim compare` report.
#pragma once

#include "app/cli/command.hpp"
#include "app/cli/compare_input.hpp"
#include "app/cli/hashed_scenario.hpp"
#include "core/results/run_passport.hpp"

#include <string>

namespace tillsim::cli {

[[nodiscard]] RunPassport passportOf(const RunCommand& command, const HashedScenario& scenario);

[[nodiscard]] RunPassport passportOf(const CompareCommand& command, const CompareInput& input);

/// The report with its passport: as the last key of JSON, or the last line of a text.
[[nodiscard]] std::string stamped(const std::string& report, ReportFormat format, const RunPassport& passport);

}  // namespace tillsim::cli
