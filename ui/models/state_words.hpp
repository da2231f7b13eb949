// SPDX-License-Identifier: GPL-3.0-or-later
// What tills do and what customers wait for, in words.
#pragma once

#include "core/results/run_result.hpp"
#include "core/store/shop_picture.hpp"

#include <QString>

namespace tillsim::ui {

/// "scanning", "paying", ...: short enough for a column or a legend; as on the shop floor.
[[nodiscard]] QString stateWord(TillState state);

/// What the till does now, and whether it is about to close: "paying, closes soon".
[[nodiscard]] QString activityText(const TillPicture& till);

/// A heading: "Till closed", "Others paid", ...
[[nodiscard]] QString causeWord(WaitCause cause);

/// The end of "It waited 4:30 ...": "while till 3 scanned for others".
[[nodiscard]] QString causeClause(WaitCause cause, const QString& till);

}  // namespace tillsim::ui
