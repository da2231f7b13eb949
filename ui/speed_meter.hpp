// SPDX-License-Identifier: GPL-3.0-or-later
// How fast virtual time really goes by.
#pragma once

#include "core/kernel/time.hpp"

#include <chrono>
#include <deque>

namespace tillsim::ui {

/// Virtual time over real time, in the last second or so. Told where the run is, it never asks a clock.
class SpeedMeter {
public:
    using Real = std::chrono::duration<double>;

    void reset() { m_marks.clear(); }

    /// After so much more of real time the run was at `position`, which is not before the one of last time.
    void mark(Real elapsed, Instant position)
    {
        m_now += elapsed;
        m_marks.push_back({m_now, position});
        while (m_marks.size() > 2 && m_now - m_marks[1].at >= window)
            m_marks.pop_front();
    }

    /// 0 before anything is known.
    [[nodiscard]] double value() const
    {
        if (m_marks.empty() || m_marks.back().at <= m_marks.front().at)
            return 0.0;
        const Real span = m_marks.back().at - m_marks.front().at;
        return toSeconds(m_marks.back().position - m_marks.front().position) / span.count();
    }

private:
    static constexpr Real window{1.0};

    struct Mark {
        Real at;
        Instant position;
    };

    Real m_now{};
    std::deque<Mark> m_marks;
};

}  // namespace tillsim::ui
