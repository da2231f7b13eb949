// SPDX-License-Identifier: MIT
// A scenario's names, as its table of customers writes them.
#pragma once

#include "core/events/customer_table.hpp"
#include "core/scenario/scenario.hpp"

namespace tillsim {

[[nodiscard]] CustomerTableNames customerTableNames(const Scenario& scenario);

}  // namespace tillsim
