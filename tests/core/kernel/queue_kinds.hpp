// SPDX-License-Identifier: MIT
// The three queues as types of a typed test, for promises that all of them make.
#pragma once

#include "core/kernel/queue.hpp"

#include <gtest/gtest.h>

#include <string>

namespace tillsim {

struct Fifo {
    template <typename T>
    using Of = Queue<T>;
    static constexpr const char* name = "Fifo";
};

struct Lifo {
    template <typename T>
    using Of = LifoQueue<T>;
    static constexpr const char* name = "Lifo";
};

struct Priority {
    template <typename T>
    using Of = PriorityQueue<T>;
    static constexpr const char* name = "Priority";
};

using QueueKinds = testing::Types<Fifo, Lifo, Priority>;

/// Names the typed tests.
struct QueueKindName {
    template <typename Kind>
    static std::string GetName(int)
    {
        return Kind::name;
    }
};

}  // namespace tillsim
