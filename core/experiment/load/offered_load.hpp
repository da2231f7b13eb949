// SPDX-License-Identifier: MIT
// How much work a scenario has for its tills and helpers, as far as that can be said without running it.
//
// Where customers may choose between banks, they are taken to go where there is most room: what is too much then is too
// much whatever they choose.
#pragma once

#include "core/experiment/load/customer_streams.hpp"
#include "core/scenario/scenario.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tillsim {

/// The mean length of a service in seconds: scanning, tender, and help once it is there; neither gaps nor the time that
/// a till waits for a helper. Nothing where customers may choose between banks that take different times for them, and
/// where nobody comes.
[[nodiscard]] std::optional<double> meanServiceSeconds(const Scenario& scenario);

/// How many tills the customers of a run would keep busy on average while the doors are open: expected customers times
/// mean service over the duration (A. K. Erlang, 1917: the traffic that is offered). Nothing where it depends on the
/// bank that a customer chooses.
[[nodiscard]] std::optional<double> offeredLoad(const Scenario& scenario);

/// Whether the tills of some banks are enough for those who come there.
struct TillLoad {
    BankSet banks{};             ///< One; or several that customers choose between and that are equally busy.
    double customers = 0.0;      ///< Expected to come here.
    double needed = 0.0;         ///< Tills that these would keep busy, with a gap after every service.
    double tills = 0.0;          ///< On duty, less what breaks and repairs take of them.
    double growthPerHour = 0.0;  ///< Of the lines, in customers, where there are too few tills, or helpers; else 0.
    std::optional<std::uint32_t> heldUpBy{};  ///< The helper who is shorter than tills: position in Scenario::helpers.
};

/// Whether there are enough of a helper for those who come.
struct HelperLoad {
    std::uint32_t helper = 0;  ///< Position in Scenario::helpers.
    double needed = 0.0;       ///< By those whom the tills let pass.
    double onDuty = 0.0;
};

/// A part of the day, in which rates and rosters stay as they are.
struct LoadStretch {
    Duration from{};                    ///< Since opening.
    Duration to{};                      ///< After `from`.
    std::vector<TillLoad> tills{};      ///< Each bank is in one of them; by the first bank of each.
    std::vector<HelperLoad> helpers{};  ///< Of those who are ever called, in their order.
    bool isChosen = false;              ///< Whether some customers may choose between banks that have tills on duty.
};

/// The day from opening to closing, cut as dayCuts does. Tills count for as fast as they are together; opening policies
/// and what interventions do to tills do not count.
[[nodiscard]] std::vector<LoadStretch> loadOverDay(const Scenario& scenario);

}  // namespace tillsim
