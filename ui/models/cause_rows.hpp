// SPDX-License-Identifier: GPL-3.0-or-later
// What a wait, or all of them, went into: rows that add up, to what they are and to what is read.
#pragma once

#include "core/results/run_result.hpp"

#include <QString>

#include <array>
#include <vector>

namespace tillsim::ui {

/// What of a wait was due to one cause.
struct CauseRow {
    WaitCause cause{};
    Duration time{};
    double share = 0.0;   ///< Of the whole wait.
    bool isTiny = false;  ///< So short that it reads as nothing.
    QString name{};
    QString timeText{};   ///< Those of all rows add up to causesTotalText().
    QString shareText{};  ///< Those of all rows add up to 100%.

    bool operator==(const CauseRow&) const = default;
};

using CauseTimes = std::array<Duration, waitCauseNames.size()>;  ///< By WaitCause.

/// The causes that took any time, the longest first.
[[nodiscard]] std::vector<CauseRow> causeRows(const CauseTimes& times);

/// The whole of it, in the unit of the rows.
[[nodiscard]] QString causesTotalText(const CauseTimes& times);

/// The times of RunResult::waitCauses, which are exact to the nanosecond for up to about three months in all.
[[nodiscard]] CauseTimes causeTimes(const std::array<double, waitCauseNames.size()>& seconds);

}  // namespace tillsim::ui
