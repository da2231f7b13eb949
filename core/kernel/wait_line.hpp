// SPDX-License-Identifier: MIT
// Intrusive lines: who stands in a line is linked through a member of its own, so joining and leaving allocate nothing.
#pragma once

#include <cassert>
#include <cstddef>
#include <utility>

namespace tillsim {

/// A place in a WaitLine. Whatever has one must leave its line before it is destroyed.
struct Link {
    Link() { clear(); }

    /// For something that may never stand in a line, and calls clear() before it does.
    struct Later { };
    explicit Link(Later) { }

    void clear() { previous = next = nullptr; }

    [[nodiscard]] bool linked() const { return previous != nullptr; }

    void unlink()
    {
        previous->next = next;
        next->previous = previous;
        clear();
    }

    Link* previous;  ///< Null while in no line.
    Link* next;
};

/// First come, first served. `T` derives from Link. The line does not own what stands in it.
template <typename T>
class WaitLine {
public:
    WaitLine() { m_ends.previous = m_ends.next = &m_ends; }
    WaitLine(const WaitLine&) = delete;
    WaitLine& operator=(const WaitLine&) = delete;
    ~WaitLine() { assert(empty()); }

    [[nodiscard]] bool empty() const { return m_ends.next == &m_ends; }
    [[nodiscard]] T& front() const { return static_cast<T&>(*m_ends.next); }
    [[nodiscard]] T& back() const { return static_cast<T&>(*m_ends.previous); }

    void pushBack(Link& link) { insertBefore(m_ends, link); }

    T& popFront()
    {
        T& first = front();
        static_cast<Link&>(first).unlink();
        return first;
    }

    /// Calls `visit` for each in order; `visit` must not change the line.
    template <typename Visitor>
    void forEach(Visitor visit) const
    {
        for (Link* at = m_ends.next; at != &m_ends; at = at->next)
            visit(static_cast<T&>(*at));
    }

    /// Puts `link` before the first for which `isBehind` holds, or at the back.
    template <typename Predicate>
    void pushBefore(Predicate isBehind, Link& link)
    {
        Link* at = m_ends.next;
        while (at != &m_ends && !isBehind(static_cast<const T&>(*at)))
            at = at->next;
        insertBefore(*at, link);
    }

    /// Counted by walking: for reports and tests.
    [[nodiscard]] std::size_t size() const
    {
        std::size_t count = 0;
        forEach([&count](T&) { ++count; });
        return count;
    }

private:
    static void insertBefore(Link& place, Link& link)
    {
        assert(!link.linked());
        link.previous = place.previous;
        link.next = &place;
        place.previous->next = &link;
        place.previous = &link;
    }

    Link m_ends;  // Its next is the front, its previous the back.
};

}  // namespace tillsim
