// SPDX-License-Identifier: MIT
// Ticket: what somebody holds who stands in a queue and may want to leave it.
#pragma once

#include <cstdint>

namespace tillsim {

/// Names one item of one queue, for remove of that queue and no other. Stale as soon as the item has left; a default
/// ticket is always stale.
class Ticket {
public:
    Ticket() = default;

    /// `place` is where the queue keeps the item.
    Ticket(void* place, std::uint64_t sequence) : m_place{place}, m_sequence{sequence} { }

    [[nodiscard]] void* place() const { return m_place; }
    [[nodiscard]] std::uint64_t sequence() const { return m_sequence; }

private:
    void* m_place = nullptr;
    std::uint64_t m_sequence = 0;  // The item's number in the order of entry, from 1; tells it from later ones there.
};

}  // namespace tillsim
