// SPDX-License-Identifier: MIT
#include "core/statistics/mser_5.hpp"

#include <limits>
#include <numeric>

namespace tillsim {

namespace {

constexpr std::size_t batch = 5;

double batchMean(std::span<const double> series, std::size_t at)
{
    const std::span<const double> values = series.subspan(at * batch, batch);
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(batch);
}

}  // namespace

Truncation mser5(std::span<const double> series)
{
    const std::size_t batches = series.size() / batch;
    const std::size_t edge = batches / 2;
    std::size_t best = 0;
    double smallest = std::numeric_limits<double>::infinity();
    // From the end on, so that mean and squares only grow (Welford's recursion).
    double mean = 0.0;
    double squares = 0.0;
    for (std::size_t left = batches; left-- > 0;) {
        const double kept = static_cast<double>(batches - left);
        const double value = batchMean(series, left);
        const double step = value - mean;
        mean += step / kept;
        squares += step * (value - mean);
        if (const double statistic = squares / (kept * kept); left <= edge && statistic <= smallest) {
            smallest = statistic;
            best = left;
        }
    }
    return {.observations = best * batch, .isAtEdge = best > 0 && best == edge};
}

}  // namespace tillsim
