// SPDX-License-Identifier: MIT
// Where the runs of an experiment are computed: on this machine's cores, or elsewhere. Whoever asks for runs does not
// notice: it gets them one by one, in the order of its list.
#pragma once

#include "core/results/run_record.hpp"

#include <cstddef>
#include <functional>
#include <stop_token>

namespace tillsim {

/// Computes a run of a list. Called on any thread, for several runs at a time; what it gives depends on the index
/// alone. An exception that leaves it becomes RunRecord::failure of a record that has nothing else.
using Job = std::function<RunRecord(std::size_t index)>;

class Executor {
public:
    /// Takes the next run of the list.
    using Delivery = std::function<void(RunRecord&& run)>;

    Executor() = default;
    Executor(const Executor&) = delete;
    Executor& operator=(const Executor&) = delete;
    virtual ~Executor() = default;

    /// Computes job(0) ... job(count - 1), and hands each run to `deliver` in order of index, on the thread of the
    /// caller. Once `stop` is requested nothing new is begun, and what had begun is finished and delivered. Returns how
    /// many runs were delivered: the first so many. What `deliver` throws ends the call, after what had begun is
    /// finished.
    virtual std::size_t run(std::size_t count, const Job& job, const Delivery& deliver, std::stop_token stop) = 0;
};

/// What `job` gives for `index`, whatever happens there.
[[nodiscard]] RunRecord attempt(const Job& job, std::size_t index);

}  // namespace tillsim
