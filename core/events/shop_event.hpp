// SPDX-License-Identifier: MIT
// What can happen in a shop, as values. resources/docs/events.md lists the same kinds with their numbers for readers of
// logs.
#pragma once

#include "core/events/customer_record.hpp"
#include "core/kernel/time.hpp"

#include <cstdint>
#include <string_view>

namespace tillsim {

/// The numbers go into fingerprints and logs: they are never changed and never used again.
enum class EventKind : std::uint16_t {
    doorsOpened = 1,
    doorsShut = 2,
    ended = 3,  ///< The last event of a run.

    arrived = 10,       ///< A customer comes to the shop.
    balked = 11,        ///< Leaves at once at the sight of the shop.
    turnedAway = 12,    ///< Finds no place and is sent away.
    waitsOutside = 13,  ///< Finds no place and waits for one.
    joined = 14,        ///< Takes a place in a line, or goes straight to a till that is free.
    reneged = 15,       ///< Gives up waiting in line and leaves.
    started = 16,       ///< Its service begins, at a till.
    served = 17,        ///< Its service is complete; it leaves.
    preempted = 18,     ///< Its service is cut by a better one; it goes back to its place in line.
    displaced = 19,     ///< Loses its place to a better one and is sent away.
    jockeyed = 20,      ///< Changes to the line of another till.
    resumed = 21,       ///< Its service goes on after the till was repaired.

    tillOpened = 30,
    tillClosed = 31,
    gapStarted = 32,  ///< The till is cleared for the next customer, who waits.
    gapEnded = 33,
    tenderStarted = 34,  ///< Its customer begins to pay.
    helperCalled = 35,   ///< It waits for a helper, with its customer.
    helperArrived = 36,  ///< The helper is there.
    helperLeft = 37,     ///< The helper is done, or was called away because the service is cut.
    breakStarted = 38,
    breakEnded = 39,
    brokenDown = 40,  ///< It fails; if it has a customer, the service is cut.
    repaired = 41,
    tillCalled = 42,         ///< It will open when its opening lag is over.
    tillCallWithdrawn = 43,  ///< It will not, because it goes off duty before.
};

/// As it is written in logs.
[[nodiscard]] std::string_view nameOf(EventKind kind);

inline constexpr std::int64_t nobody = -1;  ///< The customer or till of an event that has none.

struct ShopEvent {
    Instant at;
    EventKind kind;
    std::int64_t customer = nobody;          ///< CustomerRecord::id.
    std::int64_t till = nobody;              ///< Counted from 0 over all banks, in the order of the scenario.
    const CustomerRecord* record = nullptr;  ///< All about the customer, if there is one, as it is after the event.
                                             ///< Valid while the event is published.
};

}  // namespace tillsim
