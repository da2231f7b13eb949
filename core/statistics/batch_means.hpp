// SPDX-License-Identifier: MIT
// The mean of one long series whose observations depend on each other, and how sure it is: the method of batch means.
#pragma once

#include "core/statistics/confidence_interval.hpp"

#include <cstddef>
#include <functional>
#include <span>

namespace tillsim {

struct BatchEstimate {
    MeanEstimate estimate{};    ///< Over the batches; `count` says how many. None if the series is too short.
    std::size_t batchSize = 0;  ///< Observations in each.
    double lag1 = 0.0;          ///< Autocorrelation of the batches with their neighbours, -1 to 1.
    bool isCorrelated = false;  ///< Even the fewest batches depend on each other: the interval is too narrow.

    bool operator==(const BatchEstimate&) const = default;
};

/// What is said of a batch, such as its mean.
using BatchFigure = std::function<double(std::span<const double>)>;

/// Cuts the series into 30, 20 or 10 batches of equal size and takes their figures for independent (B. Schmeiser,
/// Operations Research 30, 1982: between 10 and 30 batches are worth having). It is the largest of these numbers at
/// which the batches pass von Neumann's test of independence at the level of 5% (J. von Neumann, Annals of Mathematical
/// Statistics 12, 1941; as G. S. Fishman, Management Science 24, 1978, uses it); otherwise 10, with `isCorrelated`.
/// What is left over is left out at the beginning. Fewer than 10 observations a batch are too few: no estimate.
[[nodiscard]] BatchEstimate batchEstimate(std::span<const double> series, const BatchFigure& figure);

/// The same for the mean.
[[nodiscard]] BatchEstimate batchMeans(std::span<const double> series);

}  // namespace tillsim
