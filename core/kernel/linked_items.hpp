// SPDX-License-Identifier: MIT
// The items of a FIFO or LIFO queue: a list in the order of entry, of which either end may be the next to leave.
#pragma once

#include "core/kernel/item_slots.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace tillsim
{

enum class Leaving { oldestFirst, newestFirst };

template <typename T, Leaving leaving>
class LinkedItems
{
public:
    [[nodiscard]] std::size_t size() const { return m_size; }

    Ticket push(T&& item, std::uint64_t sequence)
    {
        const std::uint32_t slot = m_slots.add(std::move(item), sequence);
        link(slot, m_newest, Ticket::noSlot);
        return {slot, sequence};
    }

    T takeNext() { return take(leaving == Leaving::oldestFirst ? m_oldest : m_newest); }

    /// Takes back an item that was handed over in vain: on top of a LIFO; in a FIFO before all that entered after it.
    void restore(T&& item, std::uint64_t sequence)
    {
        const std::uint32_t slot = m_slots.add(std::move(item), sequence);
        m_hasRestored = true;
        if constexpr (leaving == Leaving::newestFirst) {
            link(slot, m_newest, Ticket::noSlot);
        } else {
            std::uint32_t after = m_oldest;
            while (after != Ticket::noSlot && m_slots[after].sequence < sequence)
                after = m_slots[after].place.newer;
            link(slot, after == Ticket::noSlot ? m_newest : m_slots[after].place.older, after);
        }
    }

    std::optional<T> remove(const Ticket& ticket)
    {
        const std::uint32_t slot = m_slots.find(ticket, m_hasRestored);
        if (slot == Ticket::noSlot)
            return std::nullopt;
        return take(slot);
    }

private:
    struct Place {
        std::uint32_t older = Ticket::noSlot;
        std::uint32_t newer = Ticket::noSlot;
    };

    void link(std::uint32_t slot, std::uint32_t older, std::uint32_t newer)
    {
        m_slots[slot].place = {older, newer};
        newerOf(older) = slot;
        olderOf(newer) = slot;
        ++m_size;
    }

    T take(std::uint32_t slot)
    {
        const Place place = m_slots[slot].place;
        newerOf(place.older) = place.newer;
        olderOf(place.newer) = place.older;
        if (--m_size == 0)
            m_hasRestored = false;
        return m_slots.take(slot);
    }

    // At the ends of the list stand m_oldest and m_newest.
    std::uint32_t& newerOf(std::uint32_t slot) { return slot == Ticket::noSlot ? m_oldest : m_slots[slot].place.newer; }
    std::uint32_t& olderOf(std::uint32_t slot) { return slot == Ticket::noSlot ? m_newest : m_slots[slot].place.older; }

    ItemSlots<T, Place> m_slots;
    std::uint32_t m_oldest = Ticket::noSlot;
    std::uint32_t m_newest = Ticket::noSlot;
    std::size_t m_size = 0;
    bool m_hasRestored = false;  // Some item may stand in a slot that its ticket does not know.
};

}  // namespace tillsim
