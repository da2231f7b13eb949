// SPDX-License-Identifier: MIT
// What of a shop theory has no place for, whatever the model.
#pragma once

#include "core/scenario/scenario.hpp"

#include <string>
#include <vector>

namespace tillsim::theory {

/// Adds to `broken` a sentence for everything about banks, helpers and interventions that is taken for something
/// simpler.
void complainAboutShop(const Scenario& scenario, std::vector<std::string>& broken);

}  // namespace tillsim::theory
