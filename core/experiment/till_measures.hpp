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
#include <vector>

namespace tillsim {

/// A collector: subscribe it before the run, report after it. Each instant of a wait is charged to the state, at that
/// instant, of the till that took the customer in the end.
class TillMeasures final : public EventObserver {
public:
    explicit TillMeasures(std::size_t tills) : m_tills(tills) { }

    void on(const ShopEvent& event) override;

    /// Fills in the tills of the banks, in order, and what follows from them.
    void report(Instant end, RunResult& result) const;

    // Waits of a million customers, or the time of thousands of tills, do not fit in 64 bits.
    __extension__ using Sum = __int128;                        ///< Nanoseconds.
    using StateSums = std::array<Sum, tillStateNames.size()>;  ///< By TillState.

    /// For how long the served have waited, by what the till did that took them: all their waits together.
    [[nodiscard]] const StateSums& waits() const { return m_waits; }

    /// How long a till was in each state until `end`.
    [[nodiscard]] StateTimes statesOf(std::size_t till, Instant end) const
    {
        return m_tills[till].timeline.totals(end);
    }

private:
    struct Till {
        TillTimeline timeline;
        std::int64_t served = 0;
        StateTimes waited{};  // What the customer at this till has waited for, until it counts as served.
    };

    void change(const ShopEvent& event, TillState state);
    void startService(const ShopEvent& event);
    void completeService(const ShopEvent& event);

    std::vector<Till> m_tills;
    WaitingSince m_waiting;
    StateSums m_waits{};
};

}  // namespace tillsim
