// SPDX-License-Identifier: MIT
// Any number of agenda entries: a 4-ary heap.
//
// Taking the first entry leaves a hole at the root, because most events schedule their successor, which then sinks from
// there: one pass instead of two.
#pragma once

#include "core/kernel/agenda_entry.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

class EntryHeap {
public:
    EntryHeap();

    [[nodiscard]] std::size_t size() const { return m_end - root - m_hasHole; }

    void add(const AgendaEntry& entry);

    /// The first one, or one that is due never.
    [[nodiscard]] AgendaEntry first()
    {
        if (m_hasHole)
            closeHole();
        return {m_keys[root], m_whats[root]};
    }

    /// Takes what first() gave.
    void takeFirst() { m_hasHole = true; }

    /// Calls `visit(entry)` for each of them, in no particular order.
    template <typename Visitor>
    void forEach(Visitor visit) const
    {
        for (std::size_t at = root + m_hasHole; at < m_end; ++at)
            visit(AgendaEntry{m_keys[at], m_whats[at]});
    }

    /// Keeps those for which `isKept(entry)` holds.
    template <typename Predicate>
    void filter(Predicate isKept)
    {
        if (m_hasHole)
            closeHole();
        std::size_t kept = root;
        for (std::size_t at = root; at < m_end; ++at) {
            if (isKept(AgendaEntry{m_keys[at], m_whats[at]}))
                put(kept++, m_keys[at], m_whats[at]);
        }
        shrink(kept);
    }

    void clear() { shrink(root); }

private:
    /// Four keys that are compared with each other, in one cache line.
    struct alignas(64) Siblings {
        AgendaKey keys[4];
    };

    // Entries are numbered so that the children of each are one Siblings: the root is the last of the first four.
    static constexpr std::size_t root = 3;
    static constexpr std::size_t firstChild(std::size_t at) { return 4 * (at - 2); }
    static constexpr std::size_t parent(std::size_t at) { return at / 4 + 2; }

    void prefetchChildren(std::size_t first) const;
    [[nodiscard]] std::size_t leastOfFour(std::size_t first) const;
    void sink(std::size_t at, const AgendaKey& key, std::uintptr_t what);
    void closeHole();
    void shrink(std::size_t end);
    void makeRoom();

    void put(std::size_t at, const AgendaKey& key, std::uintptr_t what)
    {
        // Member by member: a block that was just stored in other pieces is slow to load.
        m_keys[at].due = key.due;
        m_keys[at].order = key.order;
        m_whats[at] = what;
    }

    AgendaKey* m_keys;         // In m_siblings. Those beyond the end are due never.
    std::uintptr_t* m_whats;   // In m_whatsOf.
    std::size_t m_end = root;  // The entries are those from the root up to here.
    bool m_hasHole = false;    // The root is free.
    std::vector<Siblings> m_siblings;
    std::vector<std::uintptr_t> m_whatsOf;
};

}  // namespace tillsim
