// SPDX-License-Identifier: MIT
// How large a scenario may be. What is beyond these limits is refused with a message that states the limit.
#pragma once

#include "core/kernel/time.hpp"

#include <cstddef>
#include <cstdint>

namespace tillsim {

inline constexpr std::size_t maxSources = 64;              ///< [[arrivals]] in a scenario.
inline constexpr std::size_t maxClasses = 64;              ///< [[class]] in a scenario.
inline constexpr std::size_t maxProducts = 10'000;         ///< [[product]] in a scenario.
inline constexpr std::size_t maxTenders = 64;              ///< [[tender]] in a scenario.
inline constexpr std::size_t maxCalls = 64;                ///< [[call]] in a scenario.
inline constexpr std::size_t maxHelperKinds = 64;          ///< [[helper]] in a scenario.
inline constexpr std::int64_t maxHelpers = 10'000;         ///< People of one kind.
inline constexpr std::size_t maxBanks = 64;                ///< [[bank]] in a scenario.
inline constexpr std::size_t maxRosterRows = 10'000;       ///< Rows of one roster, and breaks of one bank.
inline constexpr std::size_t maxInterventions = 100'000;   ///< [[intervention]] in a scenario.
inline constexpr std::int64_t maxTills = 10'000;           ///< Tills of a bank.
inline constexpr std::int64_t maxPlaces = 1'000'000'000;   ///< Places in a line.
inline constexpr std::int64_t maxItems = 1'000'000;        ///< Items in a basket.
inline constexpr std::int64_t maxBatch = 1'000'000;        ///< Customers in a batch.
inline constexpr std::int64_t maxPriority = 1'000'000;     ///< Priorities go from minus this to this.
inline constexpr double maxCustomers = 1e9;                ///< Customers that a scenario may expect in a run.
inline constexpr double maxPerHour = 1e12;                 ///< Customers an hour of a source.
inline constexpr std::size_t maxListLength = 1'000'000;    ///< Numbers in one list, rows of a table of weights.
inline constexpr std::size_t maxNameLength = 200;          ///< Bytes in a name.
inline constexpr std::size_t maxKeyParts = 16;             ///< Parts of a dotted key or table header.
inline constexpr std::size_t maxScenarioMegabytes = 64;    ///< A scenario file, or a table of weights.
inline constexpr std::size_t maxTraceMegabytes = 1'024;    ///< A trace.
inline constexpr std::size_t maxProblemsReported = 1'000;  ///< Beyond them, only their number is reported.

/// The longest time that a scenario may name. Any four can be added without overflow.
inline constexpr Duration longestSpan = std::chrono::hours{24 * 26'000};
static_assert(toSeconds(longestSpan) <= longestSeconds);

}  // namespace tillsim
