// SPDX-License-Identifier: MIT
// How many tills or helpers a roster has on duty, and when that changes.
#pragma once

#include "core/kernel/time.hpp"
#include "core/scenario/bank.hpp"
#include "core/scenario/helper_staff.hpp"

#include <cstdint>
#include <vector>

namespace tillsim {

/// So many are on duty from `at` until the next step.
struct DutyStep {
    Duration at{};
    std::int64_t count = 0;

    bool operator==(const DutyStep&) const = default;
};

/// The sum of the rows, as steps of different counts in order of time. The first is at opening; without a roster it is
/// the only one and has all.
[[nodiscard]] std::vector<DutyStep> dutyOf(const Bank& bank);
[[nodiscard]] std::vector<DutyStep> dutyOf(const Helper& helper);

/// The step with the most on duty, the first of equals. There is at least one step.
[[nodiscard]] DutyStep mostOnDuty(const std::vector<DutyStep>& steps);

}  // namespace tillsim
