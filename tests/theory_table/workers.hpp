// SPDX-License-Identifier: MIT
// Several threads at work on a list, whose results come out in its order.
#pragma once

#include <cstddef>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace tillsim::theory_table {

/// Calls `work(0)`, `work(1)`, ... in up to `jobs` threads, and `take` with each result, in order, as soon as it can.
/// Throws what the first `work` in order threw, once the others are done.
template <typename Result>
void forEachInOrder(std::size_t count, unsigned jobs, const std::function<Result(std::size_t)>& work,
                    const std::function<void(std::size_t, const Result&)>& take)
{
    std::vector<std::packaged_task<Result()>> tasks;
    std::vector<std::future<Result>> results;
    for (std::size_t at = 0; at < count; ++at) {
        tasks.emplace_back([&work, at] { return work(at); });
        results.push_back(tasks.back().get_future());
    }
    std::mutex mutex;
    std::size_t next = 0;
    std::vector<std::jthread> threads;  // Gone before what they refer to.
    for (unsigned job = 0; job < jobs; ++job) {
        threads.emplace_back([&] {
            while (true) {
                std::unique_lock lock{mutex};
                if (next == count)
                    return;
                std::packaged_task<Result()>& task = tasks[next++];
                lock.unlock();
                task();
            }
        });
    }
    for (std::size_t at = 0; at < count; ++at)
        take(at, results[at].get());
}

}  // namespace tillsim::theory_table
