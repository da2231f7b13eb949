// SPDX-License-Identifier: MIT
// The event list: what is due when, in the order (due, phase, sequence).
//
// A few entries are kept as they come, many in a heap. There an entry that is cancelled stays until it comes first; its
// order number is remembered in a set until then, so entries that are never cancelled pay nothing.
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
        const std::uint64_t order = nextOrder(phase);
        if (m_few.hasPlace() && !m_isMany) [[likely]]
            m_few.add({{due, order}, what});
        else
            addToHeap(due, order, what);
        return order;
    }

    /// Takes the first entry that is not cancelled, if it is due at or before `limit`, which is below `never`.
    [[nodiscard]] Due takeDue(std::int64_t limit)
    {
        const FewEntries::First first = m_few.first();
        if (first.due <= limit) [[likely]]
            return m_few.take(first);
        return m_isMany ? takeFromHeap(limit) : Due{};
    }

    /// What exchange has done.
    enum class Exchange : std::uint8_t {
        done,    ///< The entry was added, and the next one was taken.
        isNext,  ///< Nothing: the entry would have been taken itself, so that whoever waits for that instant can go on.
        isUnclear,  ///< Nothing, since it would take long to find out.
    };

    /// As add of an entry and takeDue. `order` and `next` are set if that was done.
    Exchange exchange(std::int64_t due, Phase phase, std::uintptr_t what, std::uint64_t& order, Due& next)
    {
        if (due > m_reach) [[unlikely]]
            return Exchange::isUnclear;
        const FewEntries::First first = m_few.first();
        if (due < first.due)
            return Exchange::isNext;
        if (due == first.due) [[unlikely]]
            return Exchange::isUnclear;
        order = nextOrder(phase);
        next = m_few.exchange(first, {{due, order}, what});
        return Exchange::done;
    }

    /// The `limit` for which takeDue is going to be asked; `never`, as it is at first: no entry is to be exchanged.
    void setHorizon(std::int64_t limit)
    {
        m_horizon = limit;
        m_reach = reach();
    }

    /// Forgets the entry with this order number, which must be neither taken nor cancelled yet.
    void cancel(std::uint64_t order);

    /// How many entries are not cancelled.
    [[nodiscard]] std::size_t size() const { return m_isMany ? m_heap.size() - m_cancelled.size() : m_few.size(); }

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
        if (m_isMany)
            m_heap.forEach(visitLiving);
        else
            m_few.forEach(visit);
    }

private:
    static constexpr int sequenceBits = 56;
    static constexpr std::size_t few = 4;  // So few entries leave the heap.

    std::uint64_t nextOrder(Phase phase)
    {
        const std::uint64_t number = m_sequence;
        m_sequence = number + 1;
        return (std::uint64_t{phase} << sequenceBits) | number;
    }

    /// How far exchange can tell.
    [[nodiscard]] std::int64_t reach() const { return m_isMany || m_horizon == never ? INT64_MIN : m_horizon; }

    void addToHeap(std::int64_t due, std::uint64_t order, std::uintptr_t what);
    Due takeFromHeap(std::int64_t limit);
    void becomeMany();
    void becomeFew();
    void sweep();

    FewEntries m_few;       // All of them are here,
    bool m_isMany = false;  // or all of them are in the heap.
    std::int64_t m_horizon = never;
    std::int64_t m_reach = INT64_MIN;  // As reach() says.
    std::uint64_t m_sequence = 1;      // The next number in the order of scheduling.
    EntryHeap m_heap;
    OrderSet m_cancelled;  // Order numbers of entries in the heap that do not count.
};

}  // namespace tillsim
