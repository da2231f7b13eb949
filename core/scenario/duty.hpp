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

/// Who sits at the tills of a bank at a moment, by the rows of its roster.
struct Seats {
    std::vector<double> speeds{};  ///< Of the cashier at each till that a row names; 0 where no row does.
    std::int64_t others = 0;       ///< How many more tills are on duty.
};

/// Without a roster all tills are others.
[[nodiscard]] Seats seatsAt(const Bank& bank, Duration now);

/// What a roster has a till do.
struct TillDuty {
    bool isOn = false;       ///< It is on duty.
    bool isByCount = false;  ///< No row names it: it is one of the others.

    bool operator==(const TillDuty&) const = default;
};

/// Changes who is on duty, as little as `seats` allow: tills that they name come and go; of the others the lowest
/// number is the first to come and the highest the first to go, and who is there stays before somebody new comes.
/// `tills` has an entry for each of `seats.speeds`.
void changeDuty(const Seats& seats, std::vector<TillDuty>& tills);

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

/// Who is on duty in [0, end) if nobody intervenes, as changeDuty has it. The first crew is there at opening, and each
/// is another than the one before it.
[[nodiscard]] std::vector<TillCrew> crewsOf(const Bank& bank, Duration end);

/// The step with the most on duty, the first of equals. There is at least one step.
[[nodiscard]] DutyStep mostOnDuty(const std::vector<DutyStep>& steps);

}  // namespace tillsim
