// SPDX-License-Identifier: MIT
// What is known of one customer: who it is, and what has happened to it so far.
#pragma once

#include "core/kernel/time.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace tillsim {

/// Where a customer is, or how its visit ended.
enum class Outcome : std::uint8_t { outside, inLine, inService, served, balked, turnedAway, reneged };

/// As it is written in files: `in_line`, `turned_away`, ...
[[nodiscard]] std::string_view nameOf(Outcome outcome);

struct CustomerRecord {
    std::int64_t id = 0;              ///< From 0 in order of arrival; for a single trace the position of its row.
    std::uint32_t source = 0;         ///< Position of its source in the scenario.
    std::uint32_t customerClass = 0;  ///< Position of its class in the scenario.
    std::uint32_t bank = 0;           ///< Position of its bank in the scenario.
    Outcome outcome = Outcome::outside;
    std::int64_t items = 0;
    std::int64_t till = -1;  ///< As in ShopEvent; set when its service starts.
    Duration service{};      ///< How long its service takes, or took: scanning, tender and helper.
    Instant arrived{};
    std::optional<Instant> joined{};
    std::uint64_t joinNumber = 0;      ///< How many customers of the shop had joined a line before it.
    std::optional<Instant> started{};  ///< The last spell of service.
    std::optional<Instant> left{};     ///< The shop, in whatever way.

    /// From joining a line to the start of service, for a customer who was served.
    [[nodiscard]] Duration wait() const { return *left - *joined - service; }

    /// From arriving to joining a line, or to now or the end if it never did.
    [[nodiscard]] Duration outside(Instant now) const { return joined.value_or(left.value_or(now)) - arrived; }
};

}  // namespace tillsim
