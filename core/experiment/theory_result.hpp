// SPDX-License-Identifier: MIT
// Theory beside a run: from core/theory to the plain data of results.
#pragma once

#include "core/results/theory_result.hpp"
#include "core/scenario/scenario.hpp"

#include <optional>

namespace tillsim {

/// What queueing theory says about `scenario`; nothing if no model is near. Takes from a fraction of a millisecond to
/// some dozen.
[[nodiscard]] std::optional<TheoryResult> theoryResult(const Scenario& scenario);

}  // namespace tillsim
