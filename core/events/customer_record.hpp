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
    std::int64_t till = -1;        ///< As in ShopEvent; set when its service starts, -1 again if that is cut.
    std::int64_t line = -1;        ///< The till in whose line it stands or stood; -1 for a line that tills share.
    std::int64_t lineBefore = -1;  ///< The same before it last changed to another line.
    /// How long its service takes, or took: scanning, tender and helper. Until it is served, that is what the service
    /// would take at a till of speed 1 with helpers who come at once; then it is what the service took, without what
    /// was lost when it began again.
    Duration service{};
    Instant arrived{};
    std::optional<Instant> joined{};
    std::uint64_t joinNumber = 0;      ///< How many customers of the shop had joined a line before it.
    std::optional<Instant> started{};  ///< The last spell of service.
    std::optional<Instant> left{};     ///< The shop, in whatever way.

    /// For a customer who was served; from joining a line to the start of service, unless that was cut.
    [[nodiscard]] Duration wait() const { return *left - *joined - service; }

    /// From arriving to joining a line, or to now or the end if it never did.
    [[nodiscard]] Duration outside(Instant now) const { return joined.value_or(left.value_or(now)) - arrived; }
};

}  // namespace tillsim
