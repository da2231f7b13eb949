// SPDX-License-Identifier: MIT
// What somebody did at a moment of the day, beside all rosters and policies.
#pragma once

#include "core/kernel/time.hpp"

#include <cstdint>

namespace tillsim {

enum class InterventionKind : std::uint8_t {
    Open,   ///< Opens a till.
    Close,  ///< Closes a till.
    Break,  ///< Sends a till on a break.
    Rush,   ///< Customers come at once.
};

struct Intervention {
    Duration at{};  ///< Since opening; not negative.
    InterventionKind kind = InterventionKind::Open;
    std::uint32_t bank = 0;      ///< Open, Close, Break: position in Scenario::banks.
    std::uint32_t till = 0;      ///< Open, Close, Break: position in the bank; files count from 1.
    Duration length{};           ///< Break: above 0.
    std::int64_t customers = 0;  ///< Rush: 1 to 1,000,000.

    bool operator==(const Intervention&) const = default;
};

}  // namespace tillsim
