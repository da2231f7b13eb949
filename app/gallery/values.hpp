// SPDX-License-Identifier: MIT
// The producer of several systems: random values, and a nap of that many seconds before each.
#pragma once

#include "app/gallery/teller.hpp"
#include "core/kernel/queue.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tillsim::gallery {

/// No value, but a sign that none will follow.
inline constexpr Duration sentinel{-1};

/// Ten times from 1 to 999 milliseconds.
[[nodiscard]] std::vector<Duration> drawValues(std::uint64_t seed);

[[nodiscard]] Duration sumOf(const std::vector<Duration>& values);

/// Before each value, sleeps as long as it says.
Task<> putValues(const Teller& tell, std::string who, Queue<Duration>& queue, std::vector<Duration> values);

/// The same, then the sentinel.
Task<> produce(const Teller& tell, std::string who, Queue<Duration>& queue, std::vector<Duration> values);

}  // namespace tillsim::gallery
