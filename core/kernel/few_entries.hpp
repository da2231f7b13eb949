// SPDX-License-Identifier: MIT
// A handful of agenda entries, sorted: as many as a model with a few processes has.
#pragma once

#include "core/kernel/agenda_entry.hpp"

#include <cstddef>
#include <cstdint>

namespace tillsim {

/// The one that comes first stands last, so that it is taken by moving one pointer. Putting a new one in its place
/// moves those that come before it.
class FewEntries {
public:
    FewEntries() = default;
    FewEntries(const FewEntries&) = delete;
    FewEntries& operator=(const FewEntries&) = delete;

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_end - begin()); }
    [[nodiscard]] bool hasPlace() const { return m_end < m_limit; }

    /// There is a place.
    void add(const AgendaEntry& entry)
    {
        AgendaEntry* at = m_end++;
        for (; isBefore(at[-1].key, entry.key); --at)  // The sentinel is before nothing.
            copy(at[-1], *at);
        copy(entry, *at);
    }

    /// The first one, or one that is due never.
    [[nodiscard]] const AgendaEntry& first() const { return m_end[-1]; }

    /// There is one.
    void takeFirst() { --m_end; }

    /// Calls `visit(entry)` for each of them.
    template <typename Visitor>
    void forEach(Visitor visit) const
    {
        for (const AgendaEntry* entry = begin(); entry != m_end; ++entry)
            visit(*entry);
    }

    /// Forgets all of them. While it is shut, there is no place.
    void clear(bool isShut)
    {
        m_end = m_entries + 1;
        m_limit = isShut ? m_entries : m_entries + places;
    }

private:
    static constexpr std::size_t places = 13;  // One is the sentinel's. Moving more would cost more than a heap.

    /// One branch less than comparing both halves, where instants differ.
    static bool isBefore(const AgendaKey& a, const AgendaKey& b)
    {
        return a.due != b.due ? a.due < b.due : a.order < b.order;
    }

    // Member by member: a block that was just stored in other pieces is slow to load.
    static void copy(const AgendaEntry& from, AgendaEntry& to)
    {
        to.key.due = from.key.due;
        to.key.order = from.key.order;
        to.what = from.what;
    }

    [[nodiscard]] const AgendaEntry* begin() const { return m_entries + 1; }

    AgendaEntry m_entries[places];  // The first is due never.
    AgendaEntry* m_end = m_entries + 1;
    AgendaEntry* m_limit = m_entries + places;
};

}  // namespace tillsim
