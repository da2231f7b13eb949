// SPDX-License-Identifier: MIT
// Ticket: what somebody holds who stands in a queue and may want to leave it.
#pragma once

#include <cstdint>

namespace tillsim
{

/// Names one item of one queue, for remove. Stale as soon as the item has left; a default ticket is always stale.
class Ticket
{
public:
    Ticket() = default;
    Ticket(std::uint32_t slot, std::uint64_t sequence) : m_sequence{sequence}, m_slot{slot} { }

    static constexpr std::uint32_t noSlot = UINT32_MAX;  ///< The slot of an item that was handed over at once.

    [[nodiscard]] std::uint32_t slot() const { return m_slot; }
    [[nodiscard]] std::uint64_t sequence() const { return m_sequence; }

private:
    std::uint64_t m_sequence = 0;
    std::uint32_t m_slot = noSlot;
};

}  // namespace tillsim
