// SPDX-License-Identifier: MIT
// Queues without any simulation: recursions in whole nanoseconds, against which the kernel and the shop are held.
#pragma once

#include "core/kernel/time.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

/// The random part of a queue.
struct Load {
    std::vector<Duration> gaps;      ///< Before each arrival.
    std::vector<Duration> services;  ///< Of each customer.
};

/// Exponential gaps and services as `source` 0 of a scenario with seed 1 has them, by the keys that core/random
/// documents.
[[nodiscard]] Load poissonLoad(std::size_t customers, double perHour, double meanService);

/// When a customer came, joined the line, and was begun to be served.
struct Passage {
    Duration arrived{};
    Duration joined{};
    Duration started{};

    bool operator==(const Passage&) const = default;
};

/// The waits at one till: W' = max(0, W + S - T) (D. V. Lindley, Proceedings of the Cambridge Philosophical Society 48,
/// 1952, eq. 1).
[[nodiscard]] std::vector<Duration> lindleyWaits(const Load& load);

/// First come, first served at `tills` tills: the first to be free takes the next customer (J. Kiefer and J. Wolfowitz,
/// Transactions of the American Mathematical Society 78, 1955, eq. 2.1).
[[nodiscard]] std::vector<Passage> sharedLine(const Load& load, std::size_t tills);

/// The same with a line of `places` (at least 1): the n-th customer joins when the n - places-th has been begun.
/// `isHeld`: its gap starts when the one before it has joined, not when that one came.
[[nodiscard]] std::vector<Passage> boundedLine(const Load& load, std::size_t tills, std::size_t places, bool isHeld);

}  // namespace tillsim
