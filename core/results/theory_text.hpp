// SPDX-License-Identifier: MIT
// The part of the text report that holds a run against queueing theory.
#pragma once

#include "core/results/run_result.hpp"

#include "core/statistics/confidence_interval.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tillsim {

/// Which model it is, and its values beside those of the run. Empty if the run has no theory beside it.
[[nodiscard]] std::string theoryText(const RunResult& result);

/// What a simulation says of a figure by the name that theory gives it; nothing where it does not know.
using SimulatedFigure = std::function<std::optional<MeanEstimate>(std::string_view name)>;

/// The same for figures with intervals, under the title `simulation`. `opens` is as RunResult::opens.
[[nodiscard]] std::string theoryText(const TheoryResult& theory, double opens, const std::string& simulation,
                                     const SimulatedFigure& simulated);

}  // namespace tillsim
