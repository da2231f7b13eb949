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
        std::int64_t due;     ///< Nanoseconds since the epoch; below `never`.
        std::uint64_t order;  ///< Phase in the top 8 bits, then the sequence number; unique.
        std::uintptr_t what;  ///< For the kernel to read.

        // Member by member: a block that was just stored in other pieces is slow to load.
        void takeOver(const Entry& other)
        {
            due = other.due;
            order = other.order;
            what = other.what;
        }
    };

    static constexpr std::int64_t never = INT64_MAX;

    Agenda();

    /// Adds an entry and returns its order number, with which it can be cancelled.
    std::uint64_t add(std::int64_t due, Phase phase, std::uintptr_t what)
    {
        const std::uint64_t order = (std::uint64_t{phase} << sequenceBits) | ++m_sequence;
        if (m_end < m_sortedEnd) [[likely]]
            addSorted({due, order, what});
        else
            addToHeap({due, order, what});
        return order;
    }

    /// Takes the first entry that is not cancelled if it is due at or before `limit`, which is below `never`.
    [[nodiscard]] bool takeDue(std::int64_t limit, Entry& taken)
    {
        if (!m_isPlain) [[unlikely]]
            return takeTidied(limit, taken);
        if (m_end[-1].due > limit)
            return false;
        taken.takeOver(*--m_end);
        return true;
    }

    /// Forgets the entry with this order number, which must be neither taken nor cancelled yet.
    void cancel(std::uint64_t order);

    /// How many entries are not cancelled.
    [[nodiscard]] std::size_t size() const { return count() - m_hasHole - m_cancelled.size(); }

    /// Where an order number came in the order of scheduling.
    static constexpr std::uint64_t sequenceOf(std::uint64_t order)
    {
        return order & ((std::uint64_t{1} << sequenceBits) - 1);
    }

    /// Calls `visit(entry)` for every entry that is not cancelled, in no particular order.
    template <typename Visitor>
    void forEach(Visitor visit) const
    {
        for (const Entry* entry = root() + m_hasHole; entry != m_end; ++entry) {
            if (!m_cancelled.contains(entry->order))
                visit(*entry);
        }
    }

private:
    static constexpr int sequenceBits = 56;
    static constexpr std::size_t arity = 4;
    static constexpr std::size_t many = 12;  // More entries than that are a heap;
    static constexpr std::size_t few = 4;    // with so few they are sorted again.

    static bool before(const Entry& a, const Entry& b) { return a.due != b.due ? a.due < b.due : a.order < b.order; }

    [[nodiscard]] Entry* root() { return m_entries.data() + 1; }
    [[nodiscard]] const Entry* root() const { return m_entries.data() + 1; }
    [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>(m_end - root()); }
    [[nodiscard]] bool isSorted() const { return m_sortedEnd != nullptr; }

    void addSorted(const Entry& entry)
    {
        Entry* at = m_end++;
        for (; before(at[-1], entry); --at)  // The sentinel is before nothing.
            at->takeOver(at[-1]);
        at->takeOver(entry);
    }

    void addToHeap(const Entry& entry);
    bool takeTidied(std::int64_t limit, Entry& taken);
    const Entry* tidiedFirst();
    void dropFirst();
    void sink(const Entry& entry);
    void fillHole();
    void sweep();
    void becomeHeap();
    void becomeSorted();

    std::vector<Entry> m_entries;  // A sentinel that is due never; then, up to m_end, the entries: sorted, the next one
    Entry* m_end;                  // last, or a heap.
    Entry* m_sortedEnd;            // How far there is room for sorted ones; null if they are a heap.
    bool m_isPlain = true;         // They are sorted and none is cancelled.
    bool m_hasHole = false;        // The root of the heap is free.
    std::uint64_t m_sequence = 0;
    OrderSet m_cancelled;  // Order numbers of entries that are there but do not count.
};

}  // namespace tillsim
