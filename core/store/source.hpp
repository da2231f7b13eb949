// SPDX-License-Identifier: MIT
// A source at work: it brings customers to the shop until the doors shut.
#pragma once

#include "core/kernel/sync.hpp"
#include "core/store/entrance.hpp"
#include "core/store/gaps.hpp"

#include <cstdint>
#include <memory>

namespace tillsim {

class Source {
public:
    /// The source at position `index` of the scenario.
    Source(Floor& floor, Entrance& entrance, std::uint32_t index, std::uint64_t seed, std::uint64_t replication);
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    /// Its life, until the doors shut or nobody comes any more.
    [[nodiscard]] Task<> bring();

    /// One of its customers who waited outside is in.
    void admitted();

private:
    /// Ends at the present instant, after all that goes before the arrivals of this source.
    [[nodiscard]] Task<> turn();

    [[nodiscard]] bool isExhausted() const;
    void bringGroup();
    void bringOne();

    Floor& m_floor;
    Entrance& m_entrance;
    const ArrivalSource& m_source;
    std::uint32_t m_index;
    std::unique_ptr<Gaps> m_gaps;
    std::int64_t m_come = 0;     // Its customers so far.
    std::int64_t m_outside = 0;  // Those of them who wait outside.
    Event m_goOn;                // Set when nobody of a source that is held waits outside any more, or in its turn.
};

}  // namespace tillsim
