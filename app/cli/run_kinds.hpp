// SPDX-License-Identifier: MIT
// What `tillsim run` can do with a scenario. Each writes its results to standard output and its warnings to standard
// error; they throw as execute() does.
#pragma once

#include "app/cli/command.hpp"
#include "core/kernel/time.hpp"
#include "core/scenario/scenario.hpp"

#include <optional>
#include <span>
#include <string>

namespace tillsim::cli {

/// The scenario, and when its runs are to end at the latest.
struct RunTask {
    const RunCommand& command;
    const Scenario& scenario;
    std::optional<Duration> until{};

    [[nodiscard]] std::uint64_t seed() const { return command.seed.value_or(scenario.seed); }
};

void runOnce(const RunTask& task);

/// Independent replications.
void runSeveral(const RunTask& task);

/// One long run in the steady state.
void runSteady(const RunTask& task);

/// A line each on standard error, unless the command wants none.
void warn(const RunCommand& command, std::span<const std::string> warnings);

}  // namespace tillsim::cli
