// SPDX-License-Identifier: MIT
// How a level went over the day, in parts of equal length.
#pragma once

#include "core/kernel/time.hpp"
#include "core/results/run_result.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

/// Has 48 parts for `day`, and goes on after that at the same pace. If it gets longer than 72, each two parts become
/// one.
class SlotProfile {
public:
    explicit SlotProfile(Duration day) : m_slot{std::max(day / slotsOfDay, Duration{1})} { }

    /// The level was `level` until `at`, since the last time. Instants must not go backwards.
    void advance(Instant at, std::int64_t level)
    {
        while (at > m_slotEnd) {
            add(m_slotEnd, level);
            startSlot();
        }
        add(at, level);
    }

    /// The profile from 0 to `end`, if the level is `level` since the last time. Changes nothing.
    [[nodiscard]] LevelProfile until(Instant end, std::int64_t level) const
    {
        SlotProfile ended{*this};
        ended.advance(end, level);
        return ended.means(end);
    }

private:
    static constexpr std::int64_t slotsOfDay = 48;
    static constexpr std::size_t mostSlots = 72;  // Even.

    /// Within the present slot.
    void add(Instant at, std::int64_t level)
    {
        m_sums.back() += toSeconds(at - m_since) * static_cast<double>(level);
        m_since = at;
    }

    void startSlot()
    {
        if (m_sums.size() == mostSlots)
            mergeSlots();
        m_sums.push_back(0.0);
        m_slotEnd = std::min(m_slotEnd, Instant::max() - m_slot) + m_slot;
    }

    void mergeSlots()
    {
        for (std::size_t slot = 0; slot < mostSlots / 2; ++slot)
            m_sums[slot] = m_sums[2 * slot] + m_sums[2 * slot + 1];
        m_sums.resize(mostSlots / 2);
        m_slot *= 2;
    }

    [[nodiscard]] LevelProfile means(Instant end) const
    {
        LevelProfile profile{.part = toSeconds(m_slot)};
        if (end == Instant{})
            return profile;
        profile.means = m_sums;
        for (std::size_t slot = 0; slot < m_sums.size(); ++slot) {
            const Instant begin{m_slot * static_cast<std::int64_t>(slot)};
            profile.means[slot] /= toSeconds(std::min(m_slot, end - begin));
        }
        return profile;
    }

    Duration m_slot;
    Instant m_slotEnd{m_slot};        // Of the last slot.
    std::vector<double> m_sums{0.0};  // For each slot of time: the level times seconds,
    Instant m_since{};                // up to here.
};

}  // namespace tillsim
