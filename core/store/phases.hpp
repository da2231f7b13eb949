// SPDX-License-Identifier: MIT
// What goes first when several things happen in the shop at one instant.
#pragma once

#include "core/kernel/agenda.hpp"

#include <cstddef>

namespace tillsim {

inline constexpr Phase stepPhase = 0;  ///< What somebody does at once, as soon as the present event is over.
inline constexpr Phase doorsPhase = 16;
inline constexpr Phase interventionPhase = 24;  ///< What somebody does by hand.
inline constexpr Phase rosterPhase = 32;        ///< Tills and helpers come on duty and go.
inline constexpr Phase breakDuePhase = 36;      ///< A till that is away goes from one break into the next.
/// Breaks end, called tills come, tills that idle close: none goes on that the roster has just closed.
inline constexpr Phase openingPhase = 40;
inline constexpr Phase breakPhase = 48;  ///< Breaks begin: those whose turn is over are back.
inline constexpr Phase completionPhase
    = 64;                                  ///< Ends of services, gaps, repairs; the freed till takes its next customer.
inline constexpr Phase failurePhase = 80;  ///< Tills break down: a service that ends now is done.
inline constexpr Phase patiencePhase = 96;  ///< Customers whose patience is over.
inline constexpr Phase firstArrivalPhase = 128;

/// Arrivals of the sources, in the order of the file. There are at most 64 of them.
[[nodiscard]] constexpr Phase arrivalPhase(std::size_t source)
{
    return static_cast<Phase>(firstArrivalPhase + source);
}

}  // namespace tillsim
