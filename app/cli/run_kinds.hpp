// SPDX-License-Identifier: MIT
// What `tillsim run` can do with a scenario. Each writes the files that the command names, and gives its report; they
// throw as execute() does.
#pragma once

#include "app/cli/command.hpp"
#include "core/events/event_stream.hpp"
#include "core/kernel/time.hpp"
#include "core/scenario/scenario.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tillsim::cli {

/// The scenario, and when its runs are to end at the latest.
struct RunTask {
    const RunCommand& command;
    const Scenario& scenario;
    std::optional<Duration> until{};
    EventObserver* observer = nullptr;  ///< Hears the events of a single run, if it is not null.

    [[nodiscard]] std::uint64_t seed() const { return command.seed.value_or(scenario.seed); }
};

/// What is found out.
struct RunReport {
    std::string text{};                   ///< In the format of the command.
    std::vector<std::string> warnings{};  ///< A line each.
};

[[nodiscard]] RunReport runOnce(const RunTask& task);

/// Independent replications.
[[nodiscard]] RunReport runSeveral(const RunTask& task);

/// One long run in the steady state.
[[nodiscard]] RunReport runSteady(const RunTask& task);

}  // namespace tillsim::cli
