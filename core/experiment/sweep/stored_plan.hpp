// SPDX-License-Identifier: MIT
// A sweep as a store knows it, ready to run on: for whoever has the store and not the files that it was made from.
#pragma once

#include "core/experiment/sweep/sweep_plan.hpp"

namespace tillsim {

/// The plan whose points are those of the store, in their order; with the version of the store. A point that has no
/// place on an axis, as points from before a sweep got one more, has an empty value there. Throws ScenarioError if this
/// version of tillsim cannot read the scenario any more.
[[nodiscard]] SweepPlan planOf(const ExperimentRecord& experiment);

}  // namespace tillsim
