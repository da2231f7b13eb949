// SPDX-License-Identifier: MIT
// The mean of independent observations, and how far from it the true one may be.
#pragma once

#include "core/statistics/tally.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace tillsim {

struct Interval {
    double low = 0.0;
    double high = 0.0;

    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
    bool operator==(const Interval&) const = default;
};

/// The confidence of intervals where nothing else is said.
inline constexpr double usualConfidence = 0.95;

/// In the unit of the observations.
struct MeanEstimate {
    std::int64_t count = 0;
    double mean = 0.0;                  ///< 0 without observations.
    double sd = 0.0;                    ///< Of one observation, with divisor count - 1; 0 for fewer than two.
    std::optional<double> halfWidth{};  ///< Of the interval; unknown for fewer than two observations.

    /// What covers the true mean with the confidence that was asked for.
    [[nodiscard]] std::optional<Interval> interval() const
    {
        return halfWidth ? std::optional{Interval{mean - *halfWidth, mean + *halfWidth}} : std::nullopt;
    }

    bool operator==(const MeanEstimate&) const = default;
};

/// The interval of Student's t with count - 1 degrees of freedom, mean +- t * sd / sqrt(count) (A. M. Law, Simulation
/// Modeling and Analysis, 2015, eq. 4.12). It covers the true mean with probability `confidence`, exactly if the
/// observations are independent and normal, and nearly so if they are many. Confidences are above 0 and below 1;
/// std::logic_error for any other.
[[nodiscard]] MeanEstimate estimateMean(const Tally& observations, double confidence = usualConfidence);

/// The same, to the last bit, for observations that are tallied in the order given.
[[nodiscard]] MeanEstimate estimateMean(std::span<const double> observations, double confidence = usualConfidence);

}  // namespace tillsim
