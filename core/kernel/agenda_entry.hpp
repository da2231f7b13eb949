// SPDX-License-Identifier: MIT
// What stands in the agenda, and in which order.
#pragma once

#include <cstdint>

namespace tillsim {

/// When something is due: first by instant, then by order. No two keys are equal.
struct AgendaKey {
    static constexpr std::int64_t never = INT64_MAX;

    std::int64_t due = never;          ///< Nanoseconds since the epoch.
    std::uint64_t order = UINT64_MAX;  ///< Phase in the top 8 bits, then the sequence number.
};

/// Compares all 128 bits at once, which takes no branch.
[[nodiscard]] inline bool operator<(const AgendaKey& a, const AgendaKey& b)
{
    __extension__ using Whole = unsigned __int128;
    const auto whole
        = [](const AgendaKey& key) { return (Whole{static_cast<std::uint64_t>(key.due)} << 64U) | key.order; };
    return whole(a) < whole(b);
}

struct AgendaEntry {
    AgendaKey key;
    std::uintptr_t what = 0;  ///< For the kernel to read; never 0.
};

/// What takeDue gives; small enough for two registers.
struct Due {
    std::int64_t at = 0;
    std::uintptr_t what = 0;  ///< 0: nothing is due.
};

}  // namespace tillsim
