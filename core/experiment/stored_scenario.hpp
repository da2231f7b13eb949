// SPDX-License-Identifier: MIT
// The scenarios of an experiment, made of what its store has kept and of nothing else.
#pragma once

#include "core/results/experiment_record.hpp"
#include "core/scenario/scenario.hpp"
#include "core/scenario/scenario_error.hpp"

#include <cstddef>

namespace tillsim {

/// The scenario of a point, with the settings of all points and then its own. No file is opened: those that the
/// scenario names are taken from the record. Throws ScenarioError if it is not right, or names a file that the record
/// does not have.
[[nodiscard]] Scenario storedScenario(const ExperimentRecord& experiment, std::size_t point);

}  // namespace tillsim
