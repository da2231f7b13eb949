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

    /// The one that comes first: when it is due, or never if there is none, and where it is.
    struct First {
        std::int64_t due;
        std::size_t at;
    };

    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] bool hasPlace() const { return m_count < places; }

    /// There is a place.
    void add(const AgendaEntry& entry) { put(m_count++, entry.key.due, entry.key.order, entry.what); }

    [[nodiscard]] First first() const { return m_count <= 4 ? firstOf(m_count) : firstOfMany(); }

    /// Takes what first() gave.
    Due take(const First& first)
    {
        const Due taken{first.due, m_whats[first.at]};
        takeOut(first.at);
        return taken;
    }

    /// Takes what first() gave, and puts `entry` in its place.
    Due exchange(const First& first, const AgendaEntry& entry)
    {
        const Due taken{first.due, m_whats[first.at]};
        put(first.at, entry.key.due, entry.key.order, entry.what);
        return taken;
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
    }

    /// The first of `count`; `places` is there for compilers, which unroll short loops of known bounds.
    [[nodiscard]] First firstOf(std::size_t count) const
    {
        First first{m_dues[0], 0};
        for (std::size_t at = 1; at < count && at < places; ++at) {
            const std::int64_t due = m_dues[at];
            if (due == first.due) [[unlikely]]
                return firstOfEqual();
            first.at = due < first.due ? at : first.at;
            first.due = due < first.due ? due : first.due;
        }
        return first;
    }

    /// Not inline, since it is rare and delays are many.
    [[nodiscard]] First firstOfMany() const;

    /// The same where some are due at the same instant.
    [[nodiscard]] First firstOfEqual() const;

    std::int64_t m_dues[places];  // Never where nothing is.
    std::size_t m_count;
    std::uint64_t m_orders[places];
    std::uintptr_t m_whats[places];
};

}  // namespace tillsim
