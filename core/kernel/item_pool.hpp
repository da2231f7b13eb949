// SPDX-License-Identifier: MIT
// Where the items of a queue live: each stays where it is while the queue changes around it, so that a ticket finds its
// item at once. Places are used again; memory is asked for only when a queue is longer than ever before.
#pragma once

#include "core/kernel/wait_line.hpp"

#include <cstdint>
#include <deque>
#include <memory>
#include <utility>

namespace tillsim {

/// A place for an item. A discipline derives from it to keep what it needs beside the item.
template <typename T>
struct ItemNode : Link {
    ItemNode() { }
    ItemNode(const ItemNode&) = delete;
    ItemNode& operator=(const ItemNode&) = delete;
    ~ItemNode()
    {
        if (sequence != 0)
            std::destroy_at(&item);
    }

    void fill(T&& with, std::uint64_t number)
    {
        std::construct_at(&item, std::move(with));
        sequence = number;
    }

    void clear()
    {
        sequence = 0;
        std::destroy_at(&item);
    }

    union {
        T item;  // There unless the place is free.
    };
    std::uint64_t sequence = 0;  // The item's number in the order of entry; 0 while the place is free.
};

/// `Node` derives from ItemNode<T>.
template <typename T, typename Node>
class ItemPool {
public:
    /// The place is in no line. Nothing has happened if the move of the item throws.
    Node& add(T&& item, std::uint64_t sequence)
    {
        if (!m_firstFree) [[unlikely]]
            release(m_nodes.emplace_back());
        Node& node = static_cast<Node&>(*m_firstFree);
        node.fill(std::move(item), sequence);
        m_firstFree = node.next;
        return node;
    }

    /// Destroys the item of `node`, which is in no line any more.
    void drop(Node& node)
    {
        node.clear();
        release(node);
    }

private:
    void release(Node& node)
    {
        node.next = m_firstFree;
        m_firstFree = &node;
    }

    std::deque<Node> m_nodes;     // Never moves what it holds.
    Link* m_firstFree = nullptr;  // Free places are linked through their `next`.
};

}  // namespace tillsim
