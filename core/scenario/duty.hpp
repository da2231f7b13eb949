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

/// A till on duty, and how fast it works with who sits there.
struct TillOnDuty {
    std::uint32_t till = 0;  ///< Position in the bank.
    double speed = 1.0;      ///< Of the till times that of the cashier.

    bool operator==(const TillOnDuty&) const = default;
};

/// The tills on duty from `from` until the next crew comes, in the order of their numbers.
struct TillCrew {
    Duration from{};
    std::vector<TillOnDuty> tills{};

    bool operator==(const TillCrew&) const = default;
};

/// Who is on duty in [0, end): tills that rows name, and the lowest numbers of the others. The first crew is there at
/// opening, and each is another than the one before it.
[[nodiscard]] std::vector<TillCrew> crewsOf(const Bank& bank, Duration end);

/// The step with the most on duty, the first of equals. There is at least one step.
[[nodiscard]] DutyStep mostOnDuty(const std::vector<DutyStep>& steps);

}  // namespace tillsim
