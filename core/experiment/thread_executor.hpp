// SPDX-License-Identifier: MIT
// Runs on threads of this process. One thread is the caller's own; of several each computes, while the caller delivers.
#pragma once

#include "core/experiment/executor.hpp"

namespace tillsim {

/// Each thread takes the next run of the list as soon as it has finished one. A run that comes early waits for its
/// turn; so do threads that are more than some runs ahead, so that memory does not grow with the list.
class ThreadExecutor final : public Executor {
public:
    /// At least one thread. What is delivered does not depend on how many there are. If the system grants fewer than
    /// that, they are made do with; run() throws std::system_error if there is none of several.
    explicit ThreadExecutor(std::size_t threads) : m_threads{threads > 0 ? threads : 1} { }

    std::size_t run(std::size_t count, const Job& job, const Delivery& deliver, std::stop_token stop) override;

private:
    std::size_t m_threads;
};

/// How many threads the machine runs at once; at least 1.
[[nodiscard]] std::size_t usualThreads();

}  // namespace tillsim
