// SPDX-License-Identifier: MIT
// The event list: what is due when, in the order (due, phase, sequence).
//
// A 4-ary heap. Taking the first entry leaves a hole at the root, because most events schedule their successor, which
// then sinks from there: one pass instead of two. An entry that is cancelled stays until it reaches the root; its order
// number is remembered in a set until then, so entries that are never cancelled pay nothing.
#pragma once

#include "core/kernel/order_set.hpp"
#include "core/kernel/time.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim
{

/// Breaks ties between events of one instant, before the order in which they were scheduled: smaller goes first.
using Phase = std::uint8_t;

inline constexpr Phase defaultPhase = 128;  ///< What a timer has that names no phase.
inline constexpr Phase lastPhase = 255;     ///< The last of its instant, as deadlines are.

class Agenda
{
public:
    struct Entry {
        std::int64_t due;     ///< Nanoseconds since the epoch.
        std::uint64_t order;  ///< Phase in the top 8 bits, then the sequence number; unique.
        std::uintptr_t what;  ///< For the kernel to read.
    };

    Agenda() { m_entries.reserve(64); }

    /// Adds an entry and returns its order number, with which it can be cancelled.
    std::uint64_t add(std::int64_t due, Phase phase, std::uintptr_t what)
    {
        const std::uint64_t order = (std::uint64_t{phase} << sequenceBits) | ++m_sequence;
        const Entry entry{due, order, what};
        if (m_hasHole) {
            m_hasHole = false;
            sink(entry, m_entries.size());
        } else {
            rise(entry);
        }
        return order;
    }

    /// The first entry that is not cancelled, or null. Valid until the agenda next changes.
    [[nodiscard]] const Entry* first()
    {
        if (m_hasHole)
            fillHole();
        if (!m_cancelled.empty()) [[unlikely]]
            dropCancelled();
        return m_entries.empty() ? nullptr : m_entries.data();
    }

    /// Removes what first() has just returned.
    void takeFirst() { m_hasHole = true; }

    /// Forgets the entry with this order number, which must be neither taken nor cancelled yet.
    void cancel(std::uint64_t order);

    /// How many entries are not cancelled.
    [[nodiscard]] std::size_t size() const { return m_entries.size() - m_hasHole - m_cancelled.size(); }

    /// Where an order number came in the order of scheduling.
    static constexpr std::uint64_t sequenceOf(std::uint64_t order)
    {
        return order & ((std::uint64_t{1} << sequenceBits) - 1);
    }

    /// Calls `visit(entry)` for every entry that is not cancelled, in no particular order.
    template <typename Visitor>
    void forEach(Visitor visit) const
    {
        for (std::size_t at = m_hasHole ? 1 : 0; at < m_entries.size(); ++at) {
            if (!m_cancelled.contains(m_entries[at].order))
                visit(m_entries[at]);
        }
    }

private:
    static constexpr int sequenceBits = 56;
    static constexpr std::size_t arity = 4;

    static bool before(const Entry& a, const Entry& b) { return a.due != b.due ? a.due < b.due : a.order < b.order; }

    void rise(const Entry& entry);
    void sink(const Entry& entry, std::size_t size);
    void fillHole();
    void dropCancelled();
    void sweep();

    std::vector<Entry> m_entries;  // A heap, except that the root is free while m_hasHole.
    bool m_hasHole = false;
    std::uint64_t m_sequence = 0;
    OrderSet m_cancelled;  // Order numbers of entries that are in the heap but do not count.
};

inline void Agenda::rise(const Entry& entry)
{
    std::size_t at = m_entries.size();
    m_entries.push_back(entry);
    Entry* const entries = m_entries.data();
    while (at > 0) {
        const std::size_t parent = (at - 1) / arity;
        if (!before(entry, entries[parent]))
            break;
        entries[at] = entries[parent];
        at = parent;
    }
    entries[at] = entry;
}

/// Puts `entry` in at the root of the first `size` entries, whose own root is free.
inline void Agenda::sink(const Entry& entry, std::size_t size)
{
    Entry* const entries = m_entries.data();
    std::size_t at = 0;
    for (;;) {
        const std::size_t begin = at * arity + 1;
        if (begin >= size)
            break;
        const std::size_t end = begin + arity < size ? begin + arity : size;
        std::size_t least = begin;
        for (std::size_t child = begin + 1; child < end; ++child)
            least = before(entries[child], entries[least]) ? child : least;
        if (!before(entries[least], entry))
            break;
        entries[at] = entries[least];
        at = least;
    }
    entries[at] = entry;
}

inline void Agenda::fillHole()
{
    m_hasHole = false;
    const Entry last = m_entries.back();
    m_entries.pop_back();
    if (!m_entries.empty())
        sink(last, m_entries.size());
}

}  // namespace tillsim
