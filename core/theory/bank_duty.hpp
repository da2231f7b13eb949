// SPDX-License-Identifier: MIT
// Who is on duty at a bank, and for how long and how fast over the whole day.
#pragma once

#include "core/scenario/duty.hpp"
#include "core/scenario/scenario.hpp"

#include <vector>

namespace tillsim::theory {

struct BankDuty {
    std::vector<TillCrew> crews{};
    double tillTime = 0.0;   ///< Seconds on duty, of all tills together.
    double meanSpeed = 1.0;  ///< Over that time.
};

/// What the tills of each bank do until the doors shut.
[[nodiscard]] std::vector<BankDuty> dutiesOf(const Scenario& scenario);

}  // namespace tillsim::theory
