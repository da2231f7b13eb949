// SPDX-License-Identifier: MIT
// What `tillsim compare` is asked for: the candidates of its files, and how often they are to run.
#pragma once

#include "app/cli/command.hpp"
#include "core/experiment/compare/compare.hpp"
#include "core/results/run_passport.hpp"

#include <string>
#include <vector>

namespace tillsim::cli {

struct CompareInput {
    std::vector<Candidate> candidates{};  ///< At least one.
    ComparisonPlan plan{};
    std::vector<HashedFile> files{};  ///< All that was read; the first is a scenario.
};

/// Reads the files. Candidates are called as the files are, without folder and ending where these still differ, or as
/// the points of the sweep. Throws ScenarioError, UsageError and DesignError.
[[nodiscard]] CompareInput readCompareInput(const CompareCommand& command);

/// What differs between candidates that a comparison would not expect: customers, prices and targets. A line each.
[[nodiscard]] std::vector<std::string> warningsAbout(const std::vector<Candidate>& candidates);

}  // namespace tillsim::cli
