// SPDX-License-Identifier: MIT
// The figures of a run as one flat list, for those who treat all figures alike: intervals, stores, comparisons.
#pragma once

#include "core/results/named_figure.hpp"
#include "core/results/run_result.hpp"

#include <vector>

namespace tillsim {

/// Every figure of `result` that tillsim.run/1 has a number for, theory aside, in the order of that document. A name is
/// the path of the figure's key: "wait_s.p95", "customers.balked", "within.180", "wait_causes_s.gap",
/// "classes[regular].wait_s.mean", "banks[tills].tills[3].states_s.idle" (elements by their name).
[[nodiscard]] std::vector<NamedFigure> measuresOf(const RunResult& result);

}  // namespace tillsim
