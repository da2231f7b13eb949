// SPDX-License-Identifier: MIT
// The event list: what is due when, in the order (due, phase, sequence).
//
// A few entries are kept sorted, the next one last; many are kept as a 4-ary heap. Taking the first entry of the heap
// leaves a hole at its root, because most events schedule their successor, which then sinks from there: one pass
// instead of two. An entry that is cancelled stays until it comes first; its order number is remembered in a set until
// then, so entries that are never cancelled pay nothing.
#pragma once

#include "core/kernel/order_set.hpp"
#include "core/kernel/time.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

/// Breaks ties between events of one instant, before the order in which they were scheduled: smaller goes first.
using Phase = std::uint8_t;

inline constexpr Phase defaultPhase = 128;  ///< What a timer has that names no phase.
inline constexpr Phase lastPhase = 255;     ///< The last of its instant, as deadlines are.

class Agenda {
public:
    struct Entry {
        std::int64_t due;     ///< Nanoseconds since the epoch.
        std::uint64_t order;  ///< Phase in the top 8 bits, then the sequence number; unique.
        std::uintptr_t what;  ///< For the kernel to read.
    };

    Agenda() : m_entries(64) { }

    /// Adds an entry and returns its order number, with which it can be cancelled.
    std::uint64_t add(std::int64_t due, Phase phase, std::uintptr_t what)
    {
        const std::uint64_t order = (std::uint64_t{phase} << sequenceBits) | ++m_sequence;
        if (m_isSorted) [[likely]]
            addSorted({due, order, what});
        else
            addToHeap({due, order, what});
        return order;
    }

    /// The first entry that is not cancelled, or null. Valid until the agenda next changes.
    [[nodiscard]] const Entry* first()
    {
        if (!m_isSorted || !m_cancelled.empty()) [[unlikely]]
            return tidiedFirst();
        return m_size == 0 ? nullptr : &m_entries[m_size - 1];
    }

    /// Removes what first() has just returned.
    void takeFirst()
    {
        if (m_isSorted) [[likely]]
            --m_size;
        else
            m_hasHole = true;
    }

    /// Forgets the entry with this order number, which must be neither taken nor cancelled yet.
    void cancel(std::uint64_t order);

    /// How many entries are not cancelled.
    [[nodiscard]] std::size_t size() const { return m_size - m_hasHole - m_cancelled.size(); }

    /// Where an order number came in the order of scheduling.
    static constexpr std::uint64_t sequenceOf(std::uint64_t order)
    {
        return order & ((std::uint64_t{1} << sequenceBits) - 1);
    }

private:
    static constexpr int sequenceBits = 56;
    static constexpr std::size_t arity = 4;
    static constexpr std::size_t many = 12;  // From so many entries on they are a heap,
    static constexpr std::size_t few = 4;    // and with so few they are sorted again.

    static bool before(const Entry& a, const Entry& b) { return a.due != b.due ? a.due < b.due : a.order < b.order; }

    void addSorted(const Entry& entry)
    {
        Entry* const entries = m_entries.data();
        std::size_t at = m_size;
        for (; at > 0 && before(entries[at - 1], entry); --at)
            entries[at] = entries[at - 1];
        entries[at] = entry;
        if (++m_size == many) [[unlikely]]
            becomeHeap();
    }

    void addToHeap(const Entry& entry);
    const Entry* tidiedFirst();
    const Entry* head();
    void sink(const Entry& entry);
    void fillHole();
    void sweep();
    void becomeHeap();
    void becomeSorted();

    std::vector<Entry> m_entries;  // The first m_size of these: sorted, the next one last; or a heap.
    std::size_t m_size = 0;
    bool m_isSorted = true;
    bool m_hasHole = false;  // The root of the heap is free.
    std::uint64_t m_sequence = 0;
    OrderSet m_cancelled;  // Order numbers of entries that are there but do not count.
};

}  // namespace tillsim
