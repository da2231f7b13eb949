// SPDX-License-Identifier: MIT
// The items of a priority queue: the smallest leaves first, equal ones in the order of entry.
#pragma once

#include "core/kernel/item_slots.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace tillsim
{

/// A binary heap of slots. Each slot knows its place in the heap, so that one can be taken out of the middle.
template <typename T, typename Compare>
class SortedItems
{
public:
    [[nodiscard]] std::size_t size() const { return m_heap.size(); }

    Ticket push(T&& item, std::uint64_t sequence)
    {
        const std::uint32_t slot = m_slots.add(std::move(item), sequence);
        m_heap.push_back(slot);
        rise(m_heap.size() - 1);
        return {slot, sequence};
    }

    T takeNext() { return takeAt(0); }

    /// Takes back an item that was handed over in vain, to the place that its number gives it among equals.
    void restore(T&& item, std::uint64_t sequence)
    {
        push(std::move(item), sequence);
        m_hasRestored = true;
    }

    std::optional<T> remove(const Ticket& ticket)
    {
        const std::uint32_t slot = m_slots.find(ticket, m_hasRestored);
        if (slot == Ticket::noSlot)
            return std::nullopt;
        return takeAt(m_slots[slot].place);
    }

private:
    [[nodiscard]] bool before(std::uint32_t a, std::uint32_t b) const
    {
        const auto& first = m_slots[a];
        const auto& second = m_slots[b];
        if (m_compare(*first.item, *second.item))
            return true;
        return !m_compare(*second.item, *first.item) && first.sequence < second.sequence;
    }

    void put(std::size_t at, std::uint32_t slot)
    {
        m_heap[at] = slot;
        m_slots[slot].place = at;
    }

    void rise(std::size_t at)
    {
        const std::uint32_t slot = m_heap[at];
        while (at > 0 && before(slot, m_heap[(at - 1) / 2])) {
            put(at, m_heap[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        put(at, slot);
    }

    void sink(std::size_t at)
    {
        const std::uint32_t slot = m_heap[at];
        for (;;) {
            std::size_t child = 2 * at + 1;
            if (child >= m_heap.size())
                break;
            if (child + 1 < m_heap.size() && before(m_heap[child + 1], m_heap[child]))
                ++child;
            if (!before(m_heap[child], slot))
                break;
            put(at, m_heap[child]);
            at = child;
        }
        put(at, slot);
    }

    T takeAt(std::size_t at)
    {
        const std::uint32_t slot = m_heap[at];
        const std::uint32_t last = m_heap.back();
        m_heap.pop_back();
        if (last != slot) {
            put(at, last);
            sink(at);
            rise(m_slots[last].place);
        }
        if (m_heap.empty())
            m_hasRestored = false;
        return m_slots.take(slot);
    }

    ItemSlots<T, std::size_t> m_slots;  // The place of a slot is its index in m_heap.
    std::vector<std::uint32_t> m_heap;
    [[no_unique_address]] Compare m_compare;
    bool m_hasRestored = false;  // Some item may stand in a slot that its ticket does not know.
};

}  // namespace tillsim
