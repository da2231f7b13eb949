// SPDX-License-Identifier: MIT
// Helpers whom all tills share (a manager, an attendant), and the reasons to call them.
#pragma once

#include "core/kernel/time.hpp"
#include "core/random/distribution.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tillsim {

/// So many more of a helper are on duty from `from` to just before `to`.
struct HelperShift {
    Duration from{};         ///< Since opening; not negative.
    Duration to{};           ///< After `from`.
    std::int64_t count = 1;  ///< 0 to 10,000.

    bool operator==(const HelperShift&) const = default;
};

/// People of one kind; a till waits for one of them with its customer, first come, first served.
struct Helper {
    std::string name{};                 ///< 1 to 200 bytes on one line; no two helpers have the same.
    std::int64_t count = 1;             ///< 1 to 10,000: how many there are; the roster never has more on duty at once.
    std::vector<HelperShift> roster{};  ///< On duty at t: the sum of those with from <= t < to. Empty: all, always.

    bool operator==(const Helper&) const = default;
};

/// One item may need a helper.
struct HelperNeed {
    std::uint32_t helper = 0;                         ///< Position in Scenario::helpers.
    double probability = 1.0;                         ///< 0 to 1, of each item.
    Distribution time = Distribution::constant(0.0);  ///< Seconds of the helper, once there.

    bool operator==(const HelperNeed&) const = default;
};

/// What a probability of a call is of.
enum class CallPer : std::uint8_t { Basket, Item };

/// A reason to call a helper, whatever the products are.
struct HelperCall {
    std::string name{};        ///< 1 to 200 bytes on one line; no two calls have the same.
    std::uint32_t helper = 0;  ///< Position in Scenario::helpers.
    CallPer per = CallPer::Basket;
    double probability = 0.0;                         ///< 0 to 1, of each basket or each item.
    Distribution time = Distribution::constant(0.0);  ///< Seconds of the helper, once there.

    bool operator==(const HelperCall&) const = default;
};

}  // namespace tillsim
