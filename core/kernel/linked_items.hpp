// SPDX-License-Identifier: MIT
// The items of a FIFO or LIFO queue: a list in the order of entry, of which either end may be the next to leave.
#pragma once

#include "core/kernel/item_pool.hpp"
#include "core/kernel/ticket.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace tillsim {

enum class Leaving { oldestFirst, newestFirst };

template <typename T, Leaving leaving>
class LinkedItems {
public:
    LinkedItems() = default;
    LinkedItems(const LinkedItems&) = delete;
    LinkedItems& operator=(const LinkedItems&) = delete;
    ~LinkedItems()
    {
        while (!m_line.empty())
            m_line.popFront();
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

    Ticket push(T&& item, std::uint64_t sequence)
    {
        Node& node = m_pool.add(std::move(item), sequence);
        m_line.pushBack(node);
        ++m_size;
        return {&node, sequence};
    }

    T takeNext() { return take(leaving == Leaving::oldestFirst ? m_line.front() : m_line.back()); }

    /// Takes back an item that was handed over in vain: on top of a LIFO; in a FIFO before all that entered after it.
    void restore(T&& item, std::uint64_t sequence)
    {
        Node& node = m_pool.add(std::move(item), sequence);
        if constexpr (leaving == Leaving::newestFirst)
            m_line.pushBack(node);
        else
            m_line.pushBefore([sequence](const Node& other) { return other.sequence > sequence; }, node);
        ++m_size;
        m_hasRestored = true;
    }

    std::optional<T> remove(const Ticket& ticket)
    {
        Node* const node = find(ticket);
        if (!node)
            return std::nullopt;
        return take(*node);
    }

private:
    using Node = ItemNode<T>;

    [[nodiscard]] Node* find(const Ticket& ticket) const
    {
        Node* node = static_cast<Node*>(ticket.place());
        if (node)
            return node->sequence == ticket.sequence() ? node : nullptr;
        if (m_hasRestored && ticket.sequence() != 0)
            m_line.forEach([&](Node& other) { node = other.sequence == ticket.sequence() ? &other : node; });
        return node;
    }

    T take(Node& node)
    {
        node.unlink();
        if (--m_size == 0)
            m_hasRestored = false;
        return m_pool.take(node);
    }

    ItemPool<T, Node> m_pool;
    WaitLine<Node> m_line;  // The oldest in front.
    std::size_t m_size = 0;
    bool m_hasRestored = false;  // Some item may stand in a place that its ticket does not know.
};

}  // namespace tillsim
