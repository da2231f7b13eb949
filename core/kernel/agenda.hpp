// SPDX-License-Identifier: MIT
// The event list: what is due when, in the order (due, phase, sequence).
//
// A few entries are kept sorted, many in a heap. An entry that is cancelled stays until it comes first; its order
// number is remembered in a set until then, so entries that are never cancelled pay nothing.
#pragma once

#include "core/kernel/agenda_entry.hpp"
#include "core/kernel/entry_heap.hpp"
#include "core/kernel/few_entries.hpp"
#include "core/kernel/order_set.hpp"

#include <cstddef>
#include <cstdint>

namespace tillsim {

/// Breaks ties between events of one instant, before the order in which they were scheduled: smaller goes first.
using Phase = std::uint8_t;

inline constexpr Phase defaultPhase = 128;  ///< What a timer has that names no phase.
inline constexpr Phase lastPhase = 255;     ///< The last of its instant, as deadlines are.

class Agenda {
public:
    static constexpr std::int64_t never = AgendaKey::never;

    /// Adds an entry, due before `never`, and returns its order number, with which it can be cancelled.
    std::uint64_t add(std::int64_t due, Phase phase, std::uintptr_t what)
    {
        const std::uint64_t order = (std::uint64_t{phase} << sequenceBits) | ++m_sequence;
        if (m_few.hasPlace()) [[likely]]
            m_few.add({{due, order}, what});
        else
            addToHeap({{due, order}, what});
        return order;
    }

    /// Takes the first entry that is not cancelled, if it is due at or before `limit`, which is below `never`.
    [[nodiscard]] Due takeDue(std::int64_t limit)
    {
        if (!m_isPlain) [[unlikely]]
            return takeTidied(limit);
        const AgendaEntry& first = m_few.first();
        if (first.key.due > limit)
            return {};
        m_few.takeFirst();
        return {first.key.due, first.what};
    }

    /// Forgets the entry with this order number, which must be neither taken nor cancelled yet.
    void cancel(std::uint64_t order);

    /// How many entries are not cancelled.
    [[nodiscard]] std::size_t size() const { return count() - m_cancelled.size(); }

    /// Where an order number came in the order of scheduling.
    static constexpr std::uint64_t sequenceOf(std::uint64_t order)
    {
        return order & ((std::uint64_t{1} << sequenceBits) - 1);
    }

    /// Calls `visit(entry)` for every entry that is not cancelled, in no particular order.
    template <typename Visitor>
    void forEach(Visitor visit) const
    {
        const auto visitLiving = [&](const AgendaEntry& entry) {
            if (!m_cancelled.contains(entry.key.order))
                visit(entry);
        };
        m_few.forEach(visitLiving);
        m_heap.forEach(visitLiving);
    }

private:
    static constexpr int sequenceBits = 56;
    static constexpr std::size_t few = 4;  // With so few entries in the heap, they are sorted again.

    [[nodiscard]] std::size_t count() const { return m_few.size() + m_heap.size(); }

    void addToHeap(const AgendaEntry& entry);
    Due takeTidied(std::int64_t limit);
    void becomeMany();
    void becomeFew();
    void sweep();

    FewEntries m_few;       // All of them are here,
    bool m_isMany = false;  // or all of them are in the heap.
    bool m_isPlain = true;  // They are few and none is cancelled.
    std::uint64_t m_sequence = 0;
    EntryHeap m_heap;
    OrderSet m_cancelled;  // Order numbers of entries that are there but do not count.
};

}  // namespace tillsim
