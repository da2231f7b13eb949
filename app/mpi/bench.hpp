// SPDX-License-Identifier: MIT
// Threads that compute what one thread, which is at something else, gives them.
#pragma once

#include "app/mpi/hand.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace tillsim::mpi {

/// What is added is begun in this order. What a destroyed bench has not begun stays undone.
class Bench {
public:
    /// Throws nothing.
    using Task = std::function<RunRecord()>;

    /// At least one thread. If the system grants fewer, they are made do with; throws std::system_error if there is
    /// none.
    explicit Bench(std::size_t threads);

    [[nodiscard]] std::size_t threads() const { return m_threads.size(); }

    void add(std::size_t index, Task task);

    /// The next that is finished, if there is one; does not wait.
    std::optional<FinishedRun> take();

private:
    struct Waiting {
        std::size_t index;
        Task task;
    };

    void work(const std::stop_token& stop);
    std::optional<Waiting> next(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_added;
    std::deque<Waiting> m_waiting;
    std::deque<FinishedRun> m_finished;
    std::vector<std::jthread> m_threads;  // The last member: they end before the others do.
};

}  // namespace tillsim::mpi
