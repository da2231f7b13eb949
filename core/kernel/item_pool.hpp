// SPDX-License-Identifier: MIT
// Where the items of a queue live: each stays where it is while the queue changes around it, so that a ticket finds its
// item at once. Places are used again; memory is asked for only when a queue is longer than ever before.
#pragma once

#include "core/kernel/wait_line.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <utility>

namespace tillsim {

/// An item in its place. A discipline derives from it to keep what it needs beside the item.
template <typename T>
struct ItemNode : Link {
    std::optional<T> item;       // Empty while the place is free.
    std::uint64_t sequence = 0;  // The item's number in the order of entry; 0 while the place is free.
};

/// `Node` derives from ItemNode<T>.
template <typename T, typename Node>
class ItemPool {
public:
    Node& add(T&& item, std::uint64_t sequence)
    {
        Node& node = m_firstFree ? takeFree() : m_nodes.emplace_back();
        node.item.emplace(std::move(item));
        node.sequence = sequence;
        return node;
    }

    /// The item of `node`, which is in no line any more.
    T take(Node& node)
    {
        T item = std::move(*node.item);
        node.item.reset();
        node.sequence = 0;
        node.next = m_firstFree;
        m_firstFree = &node;
        return item;
    }

private:
    Node& takeFree()
    {
        Node& node = static_cast<Node&>(*m_firstFree);
        m_firstFree = std::exchange(node.next, nullptr);
        return node;
    }

    std::deque<Node> m_nodes;     // Never moves what it holds.
    Link* m_firstFree = nullptr;  // Free places are linked through their `next`.
};

}  // namespace tillsim
