// SPDX-License-Identifier: MIT
// What one till did when, as far back as somebody who waits now has waited.
#pragma once

#include "core/kernel/time.hpp"
#include "core/results/run_result.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <deque>
#include <iterator>

namespace tillsim {

/// A closed till that was called and is on its way; beside the states that are reported, where it counts as closed.
inline constexpr TillState calledTill{tillStateNames.size()};

using StateTimes = std::array<Duration, tillStateNames.size() + 1>;  ///< By TillState, and for calledTill.

class TillTimeline {
public:
    /// The till changes to `state`. Instants must not go backwards.
    void change(Instant at, TillState state)
    {
        const StateTimes before = totals(at);
        if (m_spells.back().since == at)
            m_spells.pop_back();  // A state that took no time.
        if (m_spells.empty() || m_spells.back().state != state)
            m_spells.push_back({at, state, before});
    }

    [[nodiscard]] TillState state() const { return m_spells.back().state; }

    /// How long it has been in each state since opening.
    [[nodiscard]] StateTimes totals(Instant now) const { return m_spells.back().until(now); }

    /// How long it was in each state between `from` and `to`, which are not before what was forgotten. Takes a time
    /// that grows with the logarithm of the changes that are remembered.
    [[nodiscard]] StateTimes between(Instant from, Instant to) const
    {
        StateTimes times = spellAt(to).until(to);
        const StateTimes earlier = spellAt(from).until(from);
        for (std::size_t each = 0; each < times.size(); ++each)
            times[each] -= earlier[each];
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
        StateTimes before;  // How long the till had been in each state by then.

        [[nodiscard]] StateTimes until(Instant at) const
        {
            StateTimes times = before;
            times[static_cast<std::size_t>(state)] += at - since;
            return times;
        }
    };

    [[nodiscard]] const Spell& spellAt(Instant instant) const
    {
        if (m_spells.back().since <= instant)
            return m_spells.back();
        const auto after = std::upper_bound(m_spells.begin(), m_spells.end(), instant,
                                            [](Instant at, const Spell& spell) { return at < spell.since; });
        return *std::prev(after);
    }

    std::deque<Spell> m_spells{{Instant{}, TillState::closed, {}}};  // The last one goes on; no two in turn are alike.
};

}  // namespace tillsim
