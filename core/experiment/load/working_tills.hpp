// SPDX-License-Identifier: MIT
// Which tills of a bank can serve in a part of the day, and for how much of it.
#pragma once

#include "core/scenario/duty.hpp"

#include <vector>

namespace tillsim {

struct WorkingTill {
    double speed = 1.0;  ///< With whoever sits there.
    double share = 1.0;  ///< Of the time, from 0 to 1: breaks and repairs take their part.

    bool operator==(const WorkingTill&) const = default;
};

/// A bank's tills over the day. Opening policies call some of them only when they are needed; here they count.
class TillsOverDay {
public:
    /// `bank` must outlive it.
    TillsOverDay(const Bank& bank, Duration end);

    /// Those on duty from `from` to `to`, between which no roster changes.
    [[nodiscard]] std::vector<WorkingTill> between(Duration from, Duration to) const;

private:
    [[nodiscard]] const TillCrew& crewAt(Duration at) const;
    [[nodiscard]] Duration onBreak(std::uint32_t till, Duration from, Duration to) const;

    const Bank& m_bank;
    std::vector<TillCrew> m_crews;
    double m_works = 1.0;  // Share of time in which a till is not down.
};

/// How many tills they are, each as much as it can serve.
[[nodiscard]] double tillsAmong(const std::vector<WorkingTill>& tills);

/// The speed of equal tills that together serve as many an hour, where each customer takes `scan` seconds at speed 1
/// and `besides` seconds that no speed changes. 1 where nobody works.
[[nodiscard]] double jointSpeed(const std::vector<WorkingTill>& tills, double scan, double besides);

}  // namespace tillsim
