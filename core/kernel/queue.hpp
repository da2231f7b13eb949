// SPDX-License-Identifier: MIT
// The queues: Queue (first in, first out), LifoQueue (last in, first out), PriorityQueue (the smallest first, stable).
//
//     Task<> produce(Queue<int>& line) { co_await line.put(7); line.close(); }
//     Task<> consume(Queue<int>& line) { while (auto item = co_await line.next()) use(*item); }
#pragma once

#include "core/kernel/basic_queue.hpp"
#include "core/kernel/kernel.hpp"
#include "core/kernel/linked_items.hpp"
#include "core/kernel/sorted_items.hpp"

#include <functional>

namespace tillsim {

template <typename T>
class Queue : public BasicQueue<T, LinkedItems<T, Leaving::oldestFirst>> {
public:
    using BasicQueue<T, LinkedItems<T, Leaving::oldestFirst>>::BasicQueue;
};

template <typename T>
class LifoQueue : public BasicQueue<T, LinkedItems<T, Leaving::newestFirst>> {
public:
    using BasicQueue<T, LinkedItems<T, Leaving::newestFirst>>::BasicQueue;
};

/// `Compare(a, b)`: whether `a` leaves before `b`; it must not throw. Items of equal rank leave in the order in which
/// they entered.
template <typename T, typename Compare = std::less<>>
class PriorityQueue : public BasicQueue<T, SortedItems<T, Compare>> {
public:
    using BasicQueue<T, SortedItems<T, Compare>>::BasicQueue;
};

}  // namespace tillsim
