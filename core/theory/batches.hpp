// SPDX-License-Identifier: MIT
// M^X/M/c: customers come in batches, the batches as a Poisson process.
#pragma once

#include "core/theory/averages.hpp"
#include "core/theory/moments.hpp"

#include <cstdint>
#include <functional>

namespace tillsim::theory {

/// A law of batch sizes 1, 2, ... : its first two moments, and P(size > n) for n >= 0.
struct BatchSize {
    double mean = 1.0;
    double second = 1.0;
    std::function<double(std::int64_t)> exceeds;
};

[[nodiscard]] BatchSize fixedBatch(std::int64_t size);
[[nodiscard]] BatchSize geometricBatch(double mean);

/// What such a shop does in the long run.
struct BatchShop {
    double load = 0.0;
    double empty = 0.0;               ///< P(nobody in the shop).
    double allBusyProbability = 0.0;  ///< Share of time in which all servers are busy. (A customer may wait otherwise.)
    Averages averages{};
};

/// M^X/M/c (Chaudhry and Templeton 1983, section 5.1). Below c in the shop by cuts: what goes up across a level goes
/// down across it; beyond, by the generating function at 1. `batchRate` and `serviceRate` above 0; throws
/// std::domain_error unless the load is below 1.
[[nodiscard]] BatchShop batchArrivals(std::int64_t servers, double batchRate, const BatchSize& size,
                                      double serviceRate);

/// M^X/G/1: the mean wait in order of arrival, with the members of a batch one after the other (Burke 1975). Throws as
/// above.
[[nodiscard]] double batchWaitAtOneTill(double batchRate, const BatchSize& size, const Moments& service);

}  // namespace tillsim::theory
