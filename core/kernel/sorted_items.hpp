// SPDX-License-Identifier: MIT
// The items of a priority queue: the smallest leaves first, equal ones in the order of entry.
#pragma once

#include "core/kernel/item_pool.hpp"
#include "core/kernel/ticket.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace tillsim {

/// A binary heap of places. Each knows where in the heap it stands, so that one can be taken out of the middle.
template <typename T, typename Compare>
class SortedItems {
public:
    [[nodiscard]] std::size_t size() const { return m_heap.size(); }

    Ticket push(T&& item, std::uint64_t sequence)
    {
        Node& node = m_pool.add(std::move(item), sequence);
        m_heap.push_back(&node);
        rise(m_heap.size() - 1);
        return {&node, sequence};
    }

    T takeNext() { return take(*m_heap.front()); }

    /// Takes back an item that was handed over in vain, to the place that its number gives it among equals.
    void restore(T&& item, std::uint64_t sequence)
    {
        push(std::move(item), sequence);
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
    struct Node : ItemNode<T> {
        std::size_t place = 0;  // Its index in m_heap.
    };

    [[nodiscard]] Node* find(const Ticket& ticket) const
    {
        if (Node* const node = static_cast<Node*>(ticket.place()))
            return node->sequence == ticket.sequence() ? node : nullptr;
        if (!m_hasRestored || ticket.sequence() == 0)
            return nullptr;
        const auto found = std::find_if(m_heap.begin(), m_heap.end(),
                                        [&](const Node* node) { return node->sequence == ticket.sequence(); });
        return found == m_heap.end() ? nullptr : *found;
    }

    [[nodiscard]] bool before(const Node& a, const Node& b) const
    {
        if (m_compare(*a.item, *b.item))
            return true;
        return !m_compare(*b.item, *a.item) && a.sequence < b.sequence;
    }

    void put(std::size_t at, Node& node)
    {
        m_heap[at] = &node;
        node.place = at;
    }

    void rise(std::size_t at)
    {
        Node& node = *m_heap[at];
        while (at > 0 && before(node, *m_heap[(at - 1) / 2])) {
            put(at, *m_heap[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        put(at, node);
    }

    void sink(std::size_t at)
    {
        Node& node = *m_heap[at];
        for (;;) {
            std::size_t child = 2 * at + 1;
            if (child >= m_heap.size())
                break;
            if (child + 1 < m_heap.size() && before(*m_heap[child + 1], *m_heap[child]))
                ++child;
            if (!before(*m_heap[child], node))
                break;
            put(at, *m_heap[child]);
            at = child;
        }
        put(at, node);
    }

    T take(Node& node)
    {
        Node& last = *m_heap.back();
        m_heap.pop_back();
        if (&last != &node) {
            put(node.place, last);
            sink(last.place);
            rise(last.place);
        }
        if (m_heap.empty())
            m_hasRestored = false;
        return m_pool.take(node);
    }

    ItemPool<T, Node> m_pool;
    std::vector<Node*> m_heap;
    [[no_unique_address]] Compare m_compare;
    bool m_hasRestored = false;  // Some item may stand in a place that its ticket does not know.
};

}  // namespace tillsim
