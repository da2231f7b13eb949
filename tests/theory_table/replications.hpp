// SPDX-License-Identifier: MIT
// Simulates a system in independent replications until its figures are known well enough.
#pragma once

#include "tests/theory_table/estimate.hpp"
#include "tests/theory_table/system.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace tillsim::theory_table {

/// What of a system is to be estimated: the half-width wanted, by metric.
using Wanted = std::map<std::string, double>;

/// When to give up, whatever is known by then.
struct Limits {
    std::optional<std::chrono::steady_clock::time_point> until{};
    std::optional<double> customers{};  ///< Over all replications. Results repeat with this one, unlike with `until`.
};

/// The estimates by metric; each interval misses the true value with probability `error`.
[[nodiscard]] std::map<std::string, Estimate> estimate(const System& system, std::uint64_t seed, double error,
                                                       const Wanted& wanted, const Limits& limits);

}  // namespace tillsim::theory_table
