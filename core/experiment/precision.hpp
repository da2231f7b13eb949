// SPDX-License-Identifier: MIT
// When a number of runs is enough: when the interval of a mean is narrow against the mean. How many runs are made next
// depends on the figures alone, so that it repeats.
#pragma once

#include "core/statistics/confidence_interval.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

/// When to stop. The number of runs is then random, and a little more likely where the spread looks small by chance,
/// so that intervals cover slightly less often than they say; hence the least number.
struct Precision {
    double relative = 0.05;                            ///< Half-width of the 95% interval over the size of the mean.
    std::vector<std::string> measures{"wait_s.mean"};  ///< All of them. At least one.
    std::int64_t least = 10;                           ///< Runs in any case; at least 2.
    std::int64_t most = 10'000;                        ///< Runs at most; not below `least`.

    bool operator==(const Precision&) const = default;
};

/// Half-width over the size of the mean; nothing where either is unknown or the mean is 0.
[[nodiscard]] std::optional<double> relativeHalfWidth(const MeanEstimate& estimate);

/// Whether the half-width is known, and at most so much of the size of the mean. A figure that never varies is precise.
[[nodiscard]] bool isPrecise(const MeanEstimate& estimate, double relative);

/// How many runs to look at next, of which there are `count` that were not precise enough: as many as the spread so far
/// suggests, a tenth more at least and four times as many at most.
[[nodiscard]] std::int64_t nextLook(std::int64_t count, std::optional<double> present, double wanted);

}  // namespace tillsim
