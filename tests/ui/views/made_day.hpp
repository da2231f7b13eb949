// SPDX-License-Identifier: MIT
// Outlines of days, made by hand or by rule.
#pragma once

#include "core/experiment/playback/day_outline.hpp"

#include <cstddef>

namespace tillsim::ui {

/// A busy day of `tills` tills from opening to `length`: half a minute of scanning, paying, a gap, a rest that is
/// longer when few come, now and then a helper, a break or a breakdown; the line is longest in the middle of each 15
/// hours. The same every time.
[[nodiscard]] DayOutline makeDay(std::size_t tills, Duration length);

}  // namespace tillsim::ui
