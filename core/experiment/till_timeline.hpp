// SPDX-License-Identifier: MIT
// What one till did when, as far back as somebody who waits now has waited.
#pragma once

#include "core/kernel/time.hpp"
#include "core/results/run_result.hpp"

#include <array>
#include <deque>

namespace tillsim {

using StateTimes = std::array<Duration, tillStateNames.size()>;  ///< By TillState.

class TillTimeline {
public:
    /// The till changes to `state`. Instants must not go backwards.
    void change(Instant at, TillState state)
    {
        m_totals[index(m_spells.back().state)] += at - m_spells.back().since;
        if (m_spells.back().since == at)
            m_spells.back().state = state;  // A state that took no time.
        else
            m_spells.push_back({at, state});
    }

    [[nodiscard]] TillState state() const { return m_spells.back().state; }

    /// How long it has been in each state since opening.
    [[nodiscard]] StateTimes totals(Instant now) const
    {
        StateTimes totals = m_totals;
        totals[index(m_spells.back().state)] += now - m_spells.back().since;
        return totals;
    }

    /// How long it was in each state between `from` and `to`, which must not be before the last change. `from` must not
    /// be before what was forgotten.
    [[nodiscard]] StateTimes between(Instant from, Instant to) const
    {
        StateTimes times{};
        for (auto spell = m_spells.rbegin(); spell != m_spells.rend() && to > from; ++spell) {
            const Instant begin = std::max(spell->since, from);
            times[index(spell->state)] += to - begin;
            to = begin;
        }
        return times;
    }

    /// Nobody asks about the time before `instant` any more.
    void forget(Instant instant)
    {
        while (m_spells.size() > 1 && m_spells[1].since <= instant)
            m_spells.pop_front();
    }

private:
    struct Spell {
        Instant since;
        TillState state;
    };

    static std::size_t index(TillState state) { return static_cast<std::size_t>(state); }

    std::deque<Spell> m_spells{{Instant{}, TillState::closed}};  // The last one goes on.
    StateTimes m_totals{};                                       // Of the spells that are over.
};

}  // namespace tillsim
