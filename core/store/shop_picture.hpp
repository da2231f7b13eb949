// SPDX-License-Identifier: MIT
// What somebody would see who looked at the shop now: plain data, for whoever draws it.
#pragma once

#include "core/events/customer_record.hpp"
#include "core/kernel/time.hpp"
#include "core/store/activity.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tillsim {

/// Somebody who stands outside or in line, or is served.
struct CustomerPicture {
    std::int64_t id = 0;
    std::uint32_t customerClass = 0;  ///< Position in Scenario::classes.
    std::int64_t items = 0;
    Instant since{};  ///< When it came outside, joined its line, or its service began for the last time.

    bool operator==(const CustomerPicture&) const = default;
};

struct TillPicture {
    std::int64_t number = 0;  ///< Over all banks, as in ShopEvent.
    Activity activity = Activity::closed;
    Instant since{};         ///< When it began what it does. For Activity::helper: when it called.
    Duration length{};       ///< How long that takes; 0 where nobody knows yet, or where it has no end of its own.
    bool isHelped = false;   ///< With Activity::helper: the helper is there.
    bool isCalled = false;   ///< It is closed, and on its way to open.
    bool isLeaving = false;  ///< It closes as soon as it may.
    bool isOnDuty = false;   ///< The roster has it there.
    double speed = 1.0;      ///< With who sits there now.
    std::optional<CustomerPicture> customer{};  ///< Whom it serves.

    bool operator==(const TillPicture&) const = default;
};

/// Those who wait, in the order in which they are to be served.
using LinePicture = std::vector<CustomerPicture>;

struct BankPicture {
    std::vector<TillPicture> tills{};        ///< In the order of the bank.
    std::vector<LinePicture> lines{};        ///< One, or one a till.
    std::vector<CustomerPicture> outside{};  ///< Those who found no place here, in order of arrival.

    bool operator==(const BankPicture&) const = default;
};

struct HelperPicture {
    std::int64_t onDuty = 0;
    std::int64_t busy = 0;     ///< May be more than are on duty: who goes off duty finishes what it is at.
    std::int64_t calling = 0;  ///< Tills that wait for one.

    bool operator==(const HelperPicture&) const = default;
};

struct ShopPicture {
    Instant at{};
    bool isShut = false;                   ///< The doors.
    std::vector<BankPicture> banks{};      ///< In the order of the scenario.
    std::vector<HelperPicture> helpers{};  ///< In the order of the scenario.

    bool operator==(const ShopPicture&) const = default;
};

}  // namespace tillsim
