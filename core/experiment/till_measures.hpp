// SPDX-License-Identifier: MIT
// What the tills did, and what the customers waited for meanwhile.
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

/// A collector: subscribe it before the run, report after it. Each instant of a wait is charged to the state, at that
/// instant, of the till that took the customer in the end. What a customer was served in vain, because its service
/// began again, is charged to the interruption.
class TillMeasures final : public EventObserver {
public:
    /// What it has to hear.
    static constexpr EventKinds kinds{
        EventKind::joined,     EventKind::reneged,      EventKind::displaced,     EventKind::started,
        EventKind::resumed,    EventKind::helperCalled, EventKind::tenderStarted, EventKind::served,
        EventKind::preempted,  EventKind::brokenDown,   EventKind::tillOpened,    EventKind::gapEnded,
        EventKind::breakEnded, EventKind::repaired,     EventKind::tillClosed,    EventKind::tillCallWithdrawn,
        EventKind::tillCalled, EventKind::gapStarted,   EventKind::breakStarted};

    explicit TillMeasures(std::size_t tills) : m_tills(tills) { }

    void on(const ShopEvent& event) override;

    /// Fills in the tills of the banks, in order, and what follows from them.
    void report(Instant end, RunResult& result) const;

    // Waits of a million customers, or the time of thousands of tills, do not fit in 64 bits.
    __extension__ using Sum = __int128;                        ///< Nanoseconds.
    using CauseSums = std::array<Sum, waitCauseNames.size()>;  ///< By WaitCause.

    /// What the served have waited for: all their waits together.
    [[nodiscard]] const CauseSums& waits() const { return m_waits; }

    /// How long a till was in each state until `end`.
    [[nodiscard]] StateTimes statesOf(std::size_t till, Instant end) const
    {
        return m_tills[till].timeline.totals(end);
    }

private:
    struct Till {
        TillTimeline timeline;
        std::int64_t served = 0;
    };

    /// A time at a till that was cut.
    struct Spell {
        Instant begin;
        Instant end;
    };

    void change(const ShopEvent& event, TillState state);
    void completeService(const ShopEvent& event);
    void charge(const TillTimeline& timeline, Instant from, Instant to);
    void chargeInterrupted(const CustomerRecord& record, const TillTimeline& timeline);

    std::vector<Till> m_tills;
    WaitingSince m_waiting;                               // Or are served, and have waited before.
    std::map<std::int64_t, std::vector<Spell>> m_spells;  // Of customers who were cut, by id.
    CauseSums m_waits{};
};

}  // namespace tillsim
