// SPDX-License-Identifier: MIT
// Kinds of events and outcomes as they are written in files.
#include "core/events/shop_event.hpp"

namespace tillsim {

std::string_view nameOf(EventKind kind)
{
    switch (kind) {
    case EventKind::doorsOpened: return "doors_opened";
    case EventKind::doorsShut: return "doors_shut";
    case EventKind::ended: return "ended";
    case EventKind::arrived: return "arrived";
    case EventKind::balked: return "balked";
    case EventKind::turnedAway: return "turned_away";
    case EventKind::waitsOutside: return "waits_outside";
    case EventKind::joined: return "joined";
    case EventKind::reneged: return "reneged";
    case EventKind::started: return "started";
    case EventKind::served: return "served";
    case EventKind::preempted: return "preempted";
    case EventKind::displaced: return "displaced";
    case EventKind::jockeyed: return "jockeyed";
    case EventKind::resumed: return "resumed";
    case EventKind::tillOpened: return "till_opened";
    case EventKind::tillClosed: return "till_closed";
    case EventKind::gapStarted: return "gap_started";
    case EventKind::gapEnded: return "gap_ended";
    case EventKind::tenderStarted: return "tender_started";
    case EventKind::helperCalled: return "helper_called";
    case EventKind::helperArrived: return "helper_arrived";
    case EventKind::helperLeft: return "helper_left";
    case EventKind::breakStarted: return "break_started";
    case EventKind::breakEnded: return "break_ended";
    case EventKind::brokenDown: return "broken_down";
    case EventKind::repaired: return "repaired";
    case EventKind::tillCalled: return "till_called";
    case EventKind::tillCallWithdrawn: return "till_call_withdrawn";
    }
    return "unknown";
}

std::string_view nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::outside: return "outside";
    case Outcome::inLine: return "in_line";
    case Outcome::inService: return "in_service";
    case Outcome::served: return "served";
    case Outcome::balked: return "balked";
    case Outcome::turnedAway: return "turned_away";
    case Outcome::reneged: return "reneged";
    }
    return "unknown";
}

}  // namespace tillsim
