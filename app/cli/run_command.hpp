// SPDX-License-Identifier: MIT
// What `tillsim run` finds out, for those who do not want it on standard output.
#pragma once

#include "app/cli/command.hpp"
#include "core/events/event_stream.hpp"
#include "core/scenario/scenario.hpp"

#include <string>

namespace tillsim::cli {

/// The JSON of what the command runs, without a passport; `scenario` is that of the command. Nothing is written
/// anywhere, whatever outputs it names. `observer`, which may be null, hears all events of a single run.
[[nodiscard]] std::string runToJson(RunCommand command, const Scenario& scenario, EventObserver* observer);

}  // namespace tillsim::cli
