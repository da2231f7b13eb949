// SPDX-License-Identifier: MIT
// The line of runs between the threads that compute them and the one that takes them in order.
#pragma once

#include "core/results/run_record.hpp"

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace tillsim {

/// Hands out indices in order to any number of threads, and takes their runs in any order; gives the runs to one thread
/// in order of index. Runs take thousands of times as long as the lock, so there is one for everything.
class RunLine {
public:
    /// At most `room` runs, at least 1, are begun and not yet taken. With `stop` no index is handed out any more.
    RunLine(std::size_t count, std::size_t room, std::stop_token stop);

    /// The next run to compute, when there is room for it; nothing if there is none to be begun.
    [[nodiscard]] std::optional<std::size_t> begin();

    /// What begin() promised.
    void finish(std::size_t index, RunRecord&& run);

    /// The next run in order, when it is there; nothing after the last that was begun.
    [[nodiscard]] std::optional<RunRecord> take();

private:
    std::optional<RunRecord>& placeOf(std::size_t index) { return m_places[index % m_places.size()]; }

    const std::size_t m_count;
    const std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_taken;
    std::condition_variable_any m_finished;
    std::vector<std::optional<RunRecord>> m_places;  // Of the runs from m_takenCount on, as in a ring.
    std::size_t m_begun = 0;
    std::size_t m_takenCount = 0;
};

}  // namespace tillsim
