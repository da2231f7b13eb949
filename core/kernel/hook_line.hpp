// SPDX-License-Identifier: MIT
// An intrusive line that costs its owner one pointer: for what most owners have none of.
#pragma once

#include <utility>

namespace tillsim {

/// A place in a HookLine. Whatever has one must leave its line before it is destroyed.
struct Hook {
    Hook* next = nullptr;
    Hook** at = nullptr;  ///< What points here; null while in no line.

    [[nodiscard]] bool linked() const { return at != nullptr; }

    void unlink()
    {
        *at = next;
        if (next)
            next->at = at;
        next = nullptr;
        at = nullptr;
    }
};

/// Last come, first out, unless it is reversed. `T` derives from Hook. The line does not own what stands in it.
template <typename T>
class HookLine {
public:
    HookLine() = default;
    HookLine(const HookLine&) = delete;
    HookLine& operator=(const HookLine&) = delete;

    [[nodiscard]] bool empty() const { return m_first == nullptr; }

    void pushFront(Hook& hook)
    {
        hook.next = m_first;
        hook.at = &m_first;
        if (m_first)
            m_first->at = &hook.next;
        m_first = &hook;
    }

    T& popFront()
    {
        Hook& first = *m_first;
        first.unlink();
        return static_cast<T&>(first);
    }

    void reverse()
    {
        HookLine others;
        std::swap(others.m_first, m_first);
        while (others.m_first) {
            Hook& first = *std::exchange(others.m_first, others.m_first->next);
            pushFront(first);
        }
    }

private:
    Hook* m_first = nullptr;
};

}  // namespace tillsim
