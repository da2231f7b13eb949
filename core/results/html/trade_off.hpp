// SPDX-License-Identifier: MIT
// What less waiting costs.
#pragma once

#include "core/results/html/answer.hpp"
#include "core/results/html/digest.hpp"

#include <string>

namespace tillsim {

/// HTML: the 95th percentile of the wait against the cost of a run, or without costs the till-hours. Points for which
/// no other is both cheaper and faster are joined. In each state of the world prices differ, so that there is a chart
/// for each of the first few. Empty if fewer than two points have figures, or all are guesses at the world.
[[nodiscard]] std::string tradeOffCharts(const Digest& digest, const Answer& answer);

}  // namespace tillsim
