// SPDX-License-Identifier: MIT
// What the message says that put_of_aggregate.cpp gets from g++.
#include "core/kernel/queue.hpp"

struct Basket {
    int customer = 0;
    std::vector<int> items;
};

tillsim::Task<> join(tillsim::Queue<Basket>& line)
{
    std::vector<int> items{2, 3};
    co_await line.emplace(1, std::move(items));
}

struct Customer {
    explicit Customer(int number) : id{number} { }
    int id;
    std::vector<int> items{};
};

tillsim::Task<> join(tillsim::Queue<Customer>& line)
{
    co_await line.put(Customer{1});
}
