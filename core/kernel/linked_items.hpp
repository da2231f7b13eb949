// SPDX-License-Identifier: MIT
// The line of a FIFO or LIFO queue: a list in the order of entry, of which either end may be the next to leave.
#pragma once

#include "core/kernel/item_pool.hpp"

#include <cstddef>

namespace tillsim {

enum class Leaving { oldestFirst, newestFirst };

template <typename T, Leaving leaving>
class LinkedItems {
public:
    using Node = ItemNode<T>;

    LinkedItems() = default;
    LinkedItems(const LinkedItems&) = delete;
    LinkedItems& operator=(const LinkedItems&) = delete;
    ~LinkedItems()
    {
        while (!m_line.empty())
            m_line.popFront();
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] static bool contains(const Node& node) { return node.linked(); }

    void push(Node& node)
    {
        m_line.pushBack(node);
        ++m_size;
    }

    /// There is one.
    Node& next() { return leaving == Leaving::oldestFirst ? m_line.front() : m_line.back(); }

    /// Takes back an item that was handed over in vain: on top of a LIFO; in a FIFO before all that entered after it.
    void restore(Node& node)
    {
        if constexpr (leaving == Leaving::newestFirst)
            m_line.pushBack(node);
        else
            m_line.pushBefore([&node](const Node& other) { return other.sequence > node.sequence; }, node);
        ++m_size;
    }

    void takeOut(Node& node)
    {
        node.unlink();
        --m_size;
    }

private:
    WaitLine<Node> m_line;  // The oldest in front.
    std::size_t m_size = 0;
};

}  // namespace tillsim
