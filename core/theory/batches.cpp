// SPDX-License-Identifier: MIT
// M^X/M/c by level cuts.
#include "core/theory/batches.hpp"

#include <cmath>
#include <cstddef>
#include <vector>

namespace tillsim::theory {

BatchSize fixedBatch(std::int64_t size)
{
    const auto mean = static_cast<double>(size);
    return {.mean = mean, .second = mean * mean, .exceeds = [size](std::int64_t n) { return n < size ? 1.0 : 0.0; }};
}

BatchSize geometricBatch(double mean)
{
    return {.mean = mean, .second = mean * (2.0 * mean - 1.0), .exceeds = [mean](std::int64_t n) {
                return std::pow(1.0 - 1.0 / mean, static_cast<double>(n));
            }};
}

BatchShop batchArrivals(std::int64_t servers, double batchRate, const BatchSize& size, double serviceRate)
{
    const auto c = static_cast<double>(servers);
    const double load = batchRate * size.mean / (c * serviceRate);
    requireStable(load);
    std::vector<double> p{1.0};  // Up to a factor: P(n in the shop) for n < servers.
    for (std::int64_t n = 0; n + 1 < servers; ++n) {
        double up = 0.0;
        for (std::int64_t i = 0; i <= n; ++i)
            up += p[static_cast<std::size_t>(i)] * size.exceeds(n - i);
        p.push_back(batchRate * up / (static_cast<double>(n + 1) * serviceRate));
    }
    double idle = 0.0;  // Servers idle on average, and the like weighted with n.
    double weighted = 0.0;
    double below = 0.0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const auto n = static_cast<double>(i);
        below += p[i];
        idle += (c - n) * p[i];
        weighted += n * (c - n) * p[i];
    }
    const double factor = c * (1.0 - load) / idle;  // Servers idle on average are c (1 - load).
    const double rest = 0.5 * (size.second - size.mean);
    const double inShop = (batchRate * (size.mean + rest) / serviceRate + factor * weighted) / (c * (1.0 - load));
    return {.load = load,
            .empty = factor * p.front(),
            .allBusyProbability = 1.0 - factor * below,
            .averages = averagesFromShop(batchRate * size.mean, inShop, 1.0 / serviceRate)};
}

double batchWaitAtOneTill(double batchRate, const BatchSize& size, const Moments& service)
{
    const double rate = batchRate * size.mean;
    const double load = rate * service.first;
    requireStable(load);
    const double before
        = 0.5 * (size.second - size.mean) / size.mean;  // Of the same batch, ahead of one of its members.
    return (0.5 * rate * service.second + before * service.first) / (1.0 - load);
}

}  // namespace tillsim::theory
