// SPDX-License-Identifier: MIT
// The line of a priority queue: the smallest leaves first, equal ones in the order of entry.
#pragma once

#include "core/kernel/item_pool.hpp"

#include <cstddef>
#include <vector>

namespace tillsim {

/// A binary heap of places. Each knows where in the heap it stands, so that one can be taken out of the middle.
template <typename T, typename Compare>
class SortedItems {
public:
    struct Node : ItemNode<T> {
        std::size_t place = nowhere;  // Its index in m_heap.
    };

    [[nodiscard]] std::size_t size() const { return m_heap.size(); }
    [[nodiscard]] static bool contains(const Node& node) { return node.place != nowhere; }

    void push(Node& node)
    {
        m_heap.push_back(&node);
        node.place = m_heap.size() - 1;
        rise(node.place);
    }

    /// There is one.
    Node& next() { return *m_heap.front(); }

    /// Takes back an item that was handed over in vain, to the place that its number gives it among equals.
    void restore(Node& node) { push(node); }

    void takeOut(Node& node)
    {
        Node& last = *m_heap.back();
        m_heap.pop_back();
        if (&last != &node) {
            put(node.place, last);
            sink(last.place);
            rise(last.place);
        }
        node.place = nowhere;
    }

private:
    static constexpr auto nowhere = static_cast<std::size_t>(-1);

    [[nodiscard]] bool before(const Node& a, const Node& b) const
    {
        if (m_compare(a.item, b.item))
            return true;
        return !m_compare(b.item, a.item) && a.sequence < b.sequence;
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

    std::vector<Node*> m_heap;
    [[no_unique_address]] Compare m_compare;
};

}  // namespace tillsim
