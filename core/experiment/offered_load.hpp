// SPDX-License-Identifier: MIT
// How much work a scenario has for its tills, as far as that can be said without running it.
#pragma once

#include "core/scenario/scenario.hpp"

#include <optional>
#include <vector>

namespace tillsim {

/// The mean length of a service in seconds: scanning, tender, and help once it is there; neither gaps nor the time that
/// a till waits for a helper. Tills of a bank that differ in speed count as tills of their mean speed. Nothing where it
/// has no simple form: where a class may go to banks that take different times for it, or where a trace says items,
/// tender or bank of a customer and not its service.
[[nodiscard]] std::optional<double> meanServiceSeconds(const Scenario& scenario);

/// How many tills the customers of a run would keep busy on average while the doors are open: expected customers times
/// mean service over the duration (A. K. Erlang, 1917: the traffic that is offered). Nothing where meanServiceSeconds
/// has nothing.
[[nodiscard]] std::optional<double> offeredLoad(const Scenario& scenario);

/// A part of the day, and whether its tills are enough.
struct LoadStretch {
    Duration from{};             ///< Since opening.
    Duration to{};               ///< After `from`.
    double customers = 0.0;      ///< Expected to come.
    double needed = 0.0;         ///< Tills that these would keep busy, with a gap after every service.
    double tills = 0.0;          ///< On duty, of all banks.
    double growthPerHour = 0.0;  ///< Of the line, in customers, where more tills are needed than there are; else 0.
};

/// The day from opening to closing, cut where rates and rosters change; hour by hour where customers come in bursts,
/// and where rates change more than 48 times. Tills count as tills of the mean speed of those who are on duty; breaks,
/// breakdowns and opening policies do not count. Empty where meanServiceSeconds has nothing, or the gaps have no simple
/// form for the like reason.
[[nodiscard]] std::vector<LoadStretch> loadOverDay(const Scenario& scenario);

}  // namespace tillsim
