// SPDX-License-Identifier: MIT
// What one till did when, as far back as somebody who waits now has waited.
#pragma once

#include "core/kernel/time.hpp"
#include "core/results/run_result.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace tillsim {

/// A closed till that was called and is on its way; beside the states that are reported, where it counts as closed.
inline constexpr TillState calledTill{tillStateNames.size()};

using StateTimes = std::array<Duration, tillStateNames.size() + 1>;  ///< By TillState, and for calledTill.

class TillTimeline {
public:
    /// The till changes to `state`. Instants must not go backwards.
    void change(Instant at, TillState state)
    {
        Spell& last = m_spells.back();
        if (last.since == at) {
            last.state = state;  // What it was took no time.
        } else if (last.state != state) {
            m_before[indexOf(last.state)] += at - last.since;
            begin({at, state});
        }
    }

    [[nodiscard]] TillState state() const { return m_spells.back().state; }

    /// How long it has been in each state since opening.
    [[nodiscard]] StateTimes totals(Instant now) const
    {
        StateTimes times = m_before;
        times[indexOf(m_spells.back().state)] += now - m_spells.back().since;
        return times;
    }

    /// How long it was in each state between `from` and `to`, which are not before what was forgotten. Takes a time
    /// that grows with the logarithm of the changes that are remembered.
    [[nodiscard]] StateTimes between(Instant from, Instant to) const
    {
        StateTimes times = until(to);
        const StateTimes earlier = until(from);
        for (std::size_t each = 0; each < times.size(); ++each)
            times[each] -= earlier[each];
        return times;
    }

    /// Whether it is time to forget something.
    [[nodiscard]] bool isLong() const { return m_spells.size() >= m_long; }

    /// Nobody asks about the time before `instant` any more.
    void forget(Instant instant)
    {
        const std::size_t stretches = spellAt(instant) / stretch;
        m_spells.erase(m_spells.begin(), m_spells.begin() + static_cast<std::ptrdiff_t>(stretches * stretch));
        m_stretches.erase(m_stretches.begin(), m_stretches.begin() + static_cast<std::ptrdiff_t>(stretches));
        m_long = std::max(fewSpells, 2 * m_spells.size());  // So that each is moved once on average.
    }

private:
    static constexpr std::size_t stretch = 16;  // Spells from one sum to the next.
    static constexpr std::size_t fewSpells = 64;

    struct Spell {
        Instant since;
        TillState state;
    };

    static constexpr std::size_t indexOf(TillState state) { return static_cast<std::size_t>(state); }

    void begin(Spell spell)
    {
        if (m_spells.size() % stretch == 0)
            m_stretches.push_back(m_before);
        m_spells.push_back(spell);
    }

    /// The position of the last spell that does not begin after `instant`.
    [[nodiscard]] std::size_t spellAt(Instant instant) const
    {
        const auto after = std::upper_bound(m_spells.begin(), m_spells.end(), instant,
                                            [](Instant at, const Spell& spell) { return at < spell.since; });
        return static_cast<std::size_t>(after - m_spells.begin()) - 1;
    }

    /// As totals.
    [[nodiscard]] StateTimes until(Instant instant) const
    {
        if (m_spells.back().since <= instant)
            return totals(instant);
        const std::size_t position = spellAt(instant);
        StateTimes times = m_stretches[position / stretch];
        for (std::size_t each = position / stretch * stretch; each < position; ++each)
            times[indexOf(m_spells[each].state)] += m_spells[each + 1].since - m_spells[each].since;
        times[indexOf(m_spells[position].state)] += instant - m_spells[position].since;
        return times;
    }

    std::vector<Spell> m_spells{{Instant{}, TillState::closed}};  // The last one goes on.
    std::vector<StateTimes> m_stretches{StateTimes{}};  // How long it had been in each state when spells 0, 16, 32, ...
    StateTimes m_before{};                              // and the last one began.
    std::size_t m_long = fewSpells;
};

}  // namespace tillsim
