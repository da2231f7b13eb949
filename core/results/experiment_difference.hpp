// SPDX-License-Identifier: MIT
// Whether runs of two experiments may stand in one store.
#pragma once

#include "core/results/experiment_record.hpp"

#include <string>

namespace tillsim {

/// Why runs of `other` do not belong among those of `first`, as the rest of a sentence about the other: "has seed 2,
/// not 1". Empty if they do. Axes and points may differ, and so may the name of the scenario's file.
[[nodiscard]] std::string differenceBetween(const ExperimentRecord& first, const ExperimentRecord& other);

}  // namespace tillsim
