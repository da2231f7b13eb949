// SPDX-License-Identifier: MIT
#include "core/statistics/batch_means.hpp"

#include <cmath>
#include <numeric>
#include <vector>

namespace tillsim {

namespace {

constexpr std::size_t numbersOfBatches[]{30, 20, 10};
constexpr std::size_t leastBatchSize = 10;

std::vector<double> figuresOf(std::span<const double> series, std::size_t batches, const BatchFigure& figure)
{
    const std::size_t size = series.size() / batches;
    const std::span<const double> used = series.last(size * batches);
    std::vector<double> figures;
    for (std::size_t batch = 0; batch < batches; ++batch)
        figures.push_back(figure(used.subspan(batch * size, size)));
    return figures;
}

/// How the batches are to their neighbours.
struct Dependence {
    double lag1 = 0.0;
    double vonNeumann = 0.0;  ///< About 0 for independent batches, above it if neighbours are alike.
};

Dependence dependenceOf(const std::vector<double>& values, double mean)
{
    double squares = 0.0;
    double products = 0.0;
    double differences = 0.0;
    for (std::size_t at = 0; at < values.size(); ++at) {
        const double here = values[at] - mean;
        squares += here * here;
        if (at + 1 < values.size()) {
            const double next = values[at + 1] - mean;
            products += here * next;
            differences += (next - here) * (next - here);
        }
    }
    if (squares == 0.0)
        return {};
    return {.lag1 = products / squares, .vonNeumann = 1.0 - differences / (2.0 * squares)};
}

/// The normal approximation of the test's distribution under independence: mean 0, variance (n - 2) / (n^2 - 1).
bool isDependent(double vonNeumann, std::size_t batches)
{
    constexpr double normalQuantile = 1.6448536269514722;  // Of 95%: only likeness matters, one side.
    const double n = static_cast<double>(batches);
    return vonNeumann > normalQuantile * std::sqrt((n - 2.0) / (n * n - 1.0));
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

BatchEstimate batchEstimate(std::span<const double> series, const BatchFigure& figure)
{
    BatchEstimate result;
    for (const std::size_t batches : numbersOfBatches) {
        if (series.size() < batches * leastBatchSize)
            continue;
        const std::vector<double> figures = figuresOf(series, batches, figure);
        const MeanEstimate estimate = estimateMean(figures);
        const Dependence dependence = dependenceOf(figures, estimate.mean);
        result = {.estimate = estimate,
                  .batchSize = series.size() / batches,
                  .lag1 = dependence.lag1,
                  .isCorrelated = isDependent(dependence.vonNeumann, batches)};
        if (!result.isCorrelated)
            break;
    }
    return result;
}

BatchEstimate batchMeans(std::span<const double> series)
{
    return batchEstimate(series, meanOf);
}

}  // namespace tillsim
