// SPDX-License-Identifier: GPL-3.0-or-later
// Times, shares and numbers as the window writes them, in the language of whoever looks.
//
// Files are written otherwise: with a point, and in seconds.
#pragma once

#include "core/kernel/time.hpp"

#include <QString>

#include <cstdint>
#include <vector>

namespace tillsim::ui {

/// What the clock of the shop shows: "11:42:07"; from the second day on "day 2, 00:15:00". `opens` is the time of day
/// at the epoch.
[[nodiscard]] QString clockText(Instant at, Duration opens);

/// The same to the minute, cut: "11:42".
[[nodiscard]] QString minuteText(Instant at, Duration opens);

/// A span as a stopwatch shows it: "6:12", "1:06:12". Whole seconds, rounded.
[[nodiscard]] QString stopwatchText(Duration span);

/// A span with as many digits as matter: "0 s", "8.35 s", "30 s", "47.3 s", "6 min 12 s", "2 h 5 min".
[[nodiscard]] QString spanText(double seconds);

/// All that is known of a span: "372.118204331 s".
[[nodiscard]] QString exactText(Duration span);

/// "97.2%". Only a share of 1 is "100.0%", only one of 0 is "0.0%".
[[nodiscard]] QString shareText(double share);

[[nodiscard]] QString countText(std::int64_t count);
[[nodiscard]] QString numberText(double value, int decimals);

/// What stands where there is nothing to say.
[[nodiscard]] QString noText();

/// The parts in whole units, such that they add up to their sum in whole units: the largest remainders are rounded up
/// (A. Hamilton, 1792). No part is negative; `unit` is above 0.
[[nodiscard]] std::vector<std::int64_t> wholeParts(const std::vector<Duration>& parts, Duration unit);

/// The parts as text, all with the same unit, such that what is read adds up: stopwatchText from a minute on, below it
/// tenths of seconds. The last one is the sum.
[[nodiscard]] std::vector<QString> partTexts(const std::vector<Duration>& parts);

}  // namespace tillsim::ui
