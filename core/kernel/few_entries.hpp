// SPDX-License-Identifier: MIT
// A handful of agenda entries: as many as a model with a few processes has.
#pragma once

#include "core/kernel/agenda_entry.hpp"

#include <cstddef>
#include <cstdint>

namespace tillsim {

/// In no order: the first one is looked for by comparing the instants of all. This costs less than keeping them sorted:
/// what is due next is random, so that the branches of an insertion are guessed wrong, and a comparison needs none.
class FewEntries {
public:
    FewEntries() { clear(); }
    FewEntries(const FewEntries&) = delete;
    FewEntries& operator=(const FewEntries&) = delete;

    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] bool hasPlace() const { return m_count < places; }

    /// There is a place.
    void add(const AgendaEntry& entry)
    {
        if (entry.key.due <= m_dues[m_first])
            m_first = unknown;
        addBehindFirst(entry);
    }

    /// As add of an entry that is due later than lookForFirst() has just said.
    void addBehindFirst(const AgendaEntry& entry) { put(m_count++, entry.key.due, entry.key.order, entry.what); }

    /// Finds out which one is first, and when it is due; never if there is none.
    std::int64_t lookForFirst()
    {
        m_first = m_count <= 4 ? firstOf(m_count) : firstOfMany();
        return m_dues[m_first];
    }

    /// When the first one is due, or never if it is not known.
    [[nodiscard]] std::int64_t knownDue() const { return m_dues[m_first]; }

    /// Takes the first one, which is known.
    Due takeFirst()
    {
        const Due first{m_dues[m_first], m_whats[m_first]};
        takeOut(m_first);
        return first;
    }

    /// Takes out the entry with this order number, which is there.
    void remove(std::uint64_t order);

    /// Calls `visit(entry)` for each of them, in no particular order.
    template <typename Visitor>
    void forEach(Visitor visit) const
    {
        for (std::size_t at = 0; at < m_count; ++at)
            visit(AgendaEntry{{m_dues[at], m_orders[at]}, m_whats[at]});
    }

    /// Forgets all of them.
    void clear();

private:
    static constexpr std::size_t places = 12;  // With more, comparing all would cost more than a heap.
    static constexpr std::size_t unknown = places;

    void put(std::size_t at, std::int64_t due, std::uint64_t order, std::uintptr_t what)
    {
        m_dues[at] = due;
        m_orders[at] = order;
        m_whats[at] = what;
    }

    void takeOut(std::size_t at)
    {
        --m_count;
        put(at, m_dues[m_count], m_orders[m_count], m_whats[m_count]);
        m_dues[m_count] = AgendaKey::never;
        m_first = unknown;
    }

    /// Where the first one is, of `count`; `places` is there for compilers, which unroll short loops of known bounds.
    [[nodiscard]] std::size_t firstOf(std::size_t count) const
    {
        std::size_t first = 0;
        std::int64_t due = m_dues[0];
        for (std::size_t at = 1; at < count && at < places; ++at) {
            const std::int64_t other = m_dues[at];
            if (other == due) [[unlikely]]
                return firstOfEqual();
            first = other < due ? at : first;
            due = other < due ? other : due;
        }
        return first;
    }

    /// Not inline, since it is rare and delays are many.
    [[nodiscard]] std::size_t firstOfMany() const;

    /// The same where some are due at the same instant.
    [[nodiscard]] std::size_t firstOfEqual() const;

    std::int64_t m_dues[places + 1];  // Never where nothing is.
    std::size_t m_count;
    std::size_t m_first;  // Or unknown.
    std::uint64_t m_orders[places];
    std::uintptr_t m_whats[places];
};

}  // namespace tillsim
