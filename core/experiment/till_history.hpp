// SPDX-License-Identifier: MIT
// What the tills do when, and what each customer has waited for meanwhile.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/experiment/till_timeline.hpp"
#include "core/experiment/waiting_since.hpp"
#include "core/results/run_result.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace tillsim {

using CauseTimes = std::array<Duration, waitCauseNames.size()>;  ///< By WaitCause.

/// Each instant of a wait is charged to the state, at that instant, of the till that took the customer in the end. What
/// a customer was served in vain, because its service began again, is charged to the interruption. It remembers no more
/// than the time since somebody came who is still there.
class TillHistory {
public:
    /// What it has to hear.
    static constexpr EventKinds kinds{
        EventKind::joined,     EventKind::reneged,      EventKind::displaced,     EventKind::started,
        EventKind::resumed,    EventKind::helperCalled, EventKind::tenderStarted, EventKind::served,
        EventKind::preempted,  EventKind::brokenDown,   EventKind::tillOpened,    EventKind::gapEnded,
        EventKind::breakEnded, EventKind::repaired,     EventKind::tillClosed,    EventKind::tillCallWithdrawn,
        EventKind::tillCalled, EventKind::gapStarted,   EventKind::breakStarted};

    explicit TillHistory(std::size_t tills) : m_tills(tills) { }

    /// To be called for each event of these kinds; others do nothing. If a customer who has waited was served, what it
    /// has waited for, valid until the next call: together exactly its wait. Else null.
    const CauseTimes* follow(const ShopEvent& event);

    [[nodiscard]] std::size_t size() const { return m_tills.size(); }
    [[nodiscard]] const TillTimeline& till(std::size_t number) const { return m_tills[number]; }

private:
    /// A time at a till that was cut.
    struct Spell {
        Instant begin;
        Instant end;
    };

    void change(const ShopEvent& event, TillState state);
    const CauseTimes* completeService(const ShopEvent& event);
    void charge(const TillTimeline& timeline, Instant from, Instant to);
    void chargeInterrupted(const CustomerRecord& record, const TillTimeline& timeline);

    std::vector<TillTimeline> m_tills;
    WaitingSince m_waiting;                               // Or are served, and have waited before.
    std::map<std::int64_t, std::vector<Spell>> m_spells;  // Of customers who were cut, by id.
    CauseTimes m_charged{};                               // What the customer has waited for who has been served.
};

}  // namespace tillsim
