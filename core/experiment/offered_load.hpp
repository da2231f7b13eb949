// SPDX-License-Identifier: MIT
// How much work a scenario has for its tills, as far as that can be said without running it.
#pragma once

#include "core/scenario/scenario.hpp"

#include <optional>

namespace tillsim {

/// The mean length of a service in seconds, gaps aside; nothing where it has no simple form: where it depends on items
/// whose number is drawn from a continuous distribution and rounded up, or where a trace says it of some customers
/// only.
[[nodiscard]] std::optional<double> meanServiceSeconds(const Scenario& scenario);

/// How many tills the customers of a run would keep busy on average while the doors are open: expected customers times
/// mean service over the duration (A. K. Erlang, 1917: the traffic that is offered). Nothing where meanServiceSeconds
/// has nothing.
[[nodiscard]] std::optional<double> offeredLoad(const Scenario& scenario);

}  // namespace tillsim
