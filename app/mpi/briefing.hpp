// SPDX-License-Identifier: MIT
// What leader and others write into their messages.
#pragma once

#include "app/mpi/hand.hpp"
#include "app/mpi/messages.hpp"
#include "core/experiment/sweep/sweep_runs.hpp"

#include <cstddef>
#include <string>

namespace tillsim::mpi {

/// All that there is to know before the first run.
struct Briefing {
    std::size_t threads = 1;
    SweepPlan plan{};
};

/// A run to be computed.
struct Order {
    std::size_t index = 0;
    SweepRun run{};
};

// The functions that read throw BadRecord if the bytes are something else.

[[nodiscard]] Bytes toBytes(const SweepPlan& plan, std::size_t threads);
[[nodiscard]] Briefing briefingFrom(const Bytes& bytes, const std::string& version);

[[nodiscard]] Bytes toBytes(const Order& order);
[[nodiscard]] Order orderFrom(const Bytes& bytes);

[[nodiscard]] Bytes toBytes(const FinishedRun& finished);
[[nodiscard]] FinishedRun finishedFrom(const Bytes& bytes);

}  // namespace tillsim::mpi
