// SPDX-License-Identifier: MIT
// Where customers come in: each gets its number, and goes to the bank that it chooses.
#pragma once

#include "core/store/router.hpp"

#include <cstdint>
#include <deque>

namespace tillsim {

class Entrance {
public:
    Entrance(Floor& floor, std::deque<Checkout>& banks);

    /// The customer of source `source` with this number within it comes now. If it waits outside, the result is false.
    bool admit(std::uint32_t source, std::uint64_t ordinal, const TraceRow* row = nullptr);

    /// So many come at once, of no source of the scenario.
    void rush(std::int64_t customers);

private:
    [[nodiscard]] std::int64_t numberFor(std::uint32_t source, std::uint64_t ordinal);

    Floor& m_floor;
    std::deque<Checkout>& m_banks;
    Router m_router;
    bool m_isOnlyTrace;  // The customers of the source are numbered by their rows.
    std::int64_t m_nextNumber = 0;
    std::uint64_t m_rushed = 0;  // Who have come in a rush.
};

}  // namespace tillsim
