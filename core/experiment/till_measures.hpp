// SPDX-License-Identifier: MIT
// What the tills did, and what the customers waited for meanwhile.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/experiment/till_history.hpp"
#include "core/results/run_result.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

/// A collector: subscribe it before the run, report after it.
class TillMeasures final : public EventObserver {
public:
    /// What it has to hear.
    static constexpr EventKinds kinds = TillHistory::kinds;

    explicit TillMeasures(std::size_t tills) : m_history{tills}, m_served(tills) { }

    void on(const ShopEvent& event) override;

    /// Fills in the tills of the banks, in order, and what follows from them.
    void report(Instant end, RunResult& result) const;

    // Waits of a million customers, or the time of thousands of tills, do not fit in 64 bits.
    __extension__ using Sum = __int128;                        ///< Nanoseconds.
    using CauseSums = std::array<Sum, waitCauseNames.size()>;  ///< By WaitCause.

    /// What the served have waited for: all their waits together.
    [[nodiscard]] const CauseSums& waits() const { return m_waits; }

    /// How long a till was in each state until `end`.
    [[nodiscard]] StateTimes statesOf(std::size_t till, Instant end) const { return m_history.till(till).totals(end); }

private:
    TillHistory m_history;
    std::vector<std::int64_t> m_served;  // By till.
    CauseSums m_waits{};
};

}  // namespace tillsim
