// SPDX-License-Identifier: GPL-3.0-or-later
// What the gauges of the targets say, as plain data.
#pragma once

#include "core/results/run_result.hpp"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace tillsim::ui {

enum class TargetState : std::uint8_t { noData, noTarget, met, missed };

/// "met", "missed", "no target", "no data yet".
[[nodiscard]] QString targetWord(TargetState state);

struct GaugeReading {
    QString name{};
    QString value{};                 ///< What is read.
    double level = 0.0;              ///< The same on the scale of the gauge, from 0 to 1.
    std::optional<double> target{};  ///< Where the target lies on it.
    QString targetText{};            ///< "at least 95.0%".
    QString targetShort{};           ///< The same where there is little room.
    QString scaleEnd{};              ///< What the scale ends with; it begins with 0.
    TargetState state = TargetState::noData;
    QString tip{};  ///< The definition.

    bool operator==(const GaugeReading&) const = default;
};

/// 1+1, those served within the time that is wanted (3 minutes if none is), the 95th percentile of the wait, and the
/// utilisation, in this order.
[[nodiscard]] std::vector<GaugeReading> gaugeReadings(const RunResult& result);

}  // namespace tillsim::ui
