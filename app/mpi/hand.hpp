// SPDX-License-Identifier: MIT
// Whoever computes runs: a rank, or threads of this process.
#pragma once

#include "core/results/run_record.hpp"

#include <cstddef>
#include <optional>

namespace tillsim::mpi {

/// A run of a list, computed.
struct FinishedRun {
    std::size_t index = 0;
    RunRecord run{};
};

/// Neither of its functions waits.
class Hand {
public:
    Hand() = default;
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;
    virtual ~Hand() = default;

    /// How many runs it computes at a time.
    [[nodiscard]] virtual std::size_t threads() const = 0;

    /// Has it compute a run of the list, once it has computed those that it was given before.
    virtual void give(std::size_t index) = 0;

    /// One of those that it was given, if any is finished; each once.
    virtual std::optional<FinishedRun> take() = 0;
};

}  // namespace tillsim::mpi
