// SPDX-License-Identifier: MIT
// g++ 12 would destroy the temporary below twice, so it must not compile there. emplace_of_aggregate.cpp is the way
// out.
#include "core/kernel/queue.hpp"

struct Basket {
    int customer = 0;
    std::vector<int> items;
};

tillsim::Task<> join(tillsim::Queue<Basket>& line)
{
    co_await line.put(Basket{1, {2, 3}});
}
