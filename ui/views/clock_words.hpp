// SPDX-License-Identifier: GPL-3.0-or-later
// Instants of a run as a clock in the shop would show them.
#pragma once

#include "core/kernel/time.hpp"

#include <QString>

namespace tillsim::ui {

/// "11:42:07", cut to the second; from the second day on "day 2, 11:42:07". `opens`: time of day of the opening.
[[nodiscard]] QString clockWords(Duration opens, Instant at);

/// The same without seconds, cut to the minute.
[[nodiscard]] QString minuteWords(Duration opens, Instant at);

}  // namespace tillsim::ui
