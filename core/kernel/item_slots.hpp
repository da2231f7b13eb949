// SPDX-License-Identifier: MIT
// The slots that the items of a queue live in: they stay where they are while the queue changes around them, so that a
// ticket finds its item at once. Slots are used again; memory is asked for only when a queue is longer than ever
// before.
#pragma once

#include "core/kernel/ticket.hpp"

#include <cassert>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace tillsim
{

/// `Place` is what the discipline keeps beside each item.
template <typename T, typename Place>
class ItemSlots
{
public:
    struct Slot {
        std::optional<T> item;       // Empty while the slot is free.
        std::uint64_t sequence = 0;  // Of the item, in the order of entry; 0 while the slot is free.
        Place place{};
        std::uint32_t nextFree = Ticket::noSlot;
    };

    std::uint32_t add(T&& item, std::uint64_t sequence)
    {
        const std::uint32_t slot = m_firstFree != Ticket::noSlot ? takeFree() : addSlot();
        m_slots[slot].item.emplace(std::move(item));
        m_slots[slot].sequence = sequence;
        return slot;
    }

    T take(std::uint32_t slot)
    {
        Slot& taken = m_slots[slot];
        T item = std::move(*taken.item);
        taken.item.reset();
        taken.sequence = 0;
        taken.nextFree = std::exchange(m_firstFree, slot);
        return item;
    }

    [[nodiscard]] Slot& operator[](std::uint32_t slot) { return m_slots[slot]; }
    [[nodiscard]] const Slot& operator[](std::uint32_t slot) const { return m_slots[slot]; }

    /// The slot of the ticket's item, or Ticket::noSlot. An item that was handed over and came back stands in a slot
    /// that its ticket does not know: `mayHaveMoved` has it looked for.
    [[nodiscard]] std::uint32_t find(const Ticket& ticket, bool mayHaveMoved) const
    {
        if (ticket.slot() < m_slots.size() && m_slots[ticket.slot()].sequence == ticket.sequence())
            return ticket.slot();
        if (mayHaveMoved && ticket.sequence() != 0) {
            for (std::uint32_t slot = 0; slot < m_slots.size(); ++slot) {
                if (m_slots[slot].sequence == ticket.sequence())
                    return slot;
            }
        }
        return Ticket::noSlot;
    }

private:
    std::uint32_t takeFree() { return std::exchange(m_firstFree, m_slots[m_firstFree].nextFree); }
    std::uint32_t addSlot()
    {
        assert(m_slots.size() < Ticket::noSlot);
        m_slots.emplace_back();
        return static_cast<std::uint32_t>(m_slots.size() - 1);
    }

    std::vector<Slot> m_slots;
    std::uint32_t m_firstFree = Ticket::noSlot;
};

}  // namespace tillsim
