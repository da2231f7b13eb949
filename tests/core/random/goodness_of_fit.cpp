// SPDX-License-Identifier: MIT
#include "tests/core/random/goodness_of_fit.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace tillsim::fit {

namespace {

// x^shape e^-x / gamma(shape)
double gammaFactor(double shape, double x)
{
    return std::exp(shape * std::log(x) - x - std::lgamma(shape));
}

// 1 / (x + 1 - s - 1 (1 - s) / (x + 3 - s - 2 (2 - s) / (x + 5 - s - ...))), from the inside out. The farther x lies
// beyond the shape, the fewer terms count.
double upperFraction(double shape, double x)
{
    const int depth = 30 + static_cast<int>(8.0 * std::sqrt(shape));
    double value = x + 2.0 * depth + 1.0 - shape;
    for (int n = depth; n > 0; --n)
        value = x + 2.0 * n - 1.0 - shape - n * (n - shape) / value;
    return 1.0 / value;
}

}  // namespace

double gammaDistributionFunction(double shape, double x)
{
    if (x <= 0.0)
        return 0.0;
    if (x > shape + 1.0)
        return 1.0 - gammaFactor(shape, x) * upperFraction(shape, x);
    double term = 1.0 / shape;
    double sum = term;
    for (double n = shape + 1.0; term > sum * 1e-17; n += 1.0) {
        term *= x / n;
        sum += term;
    }
    return gammaFactor(shape, x) * sum;
}

double normalDistributionFunction(double x)
{
    return 0.5 * std::erfc(-x * std::sqrt(0.5));
}

double chiSquarePValue(const std::vector<std::uint64_t>& observed, const std::vector<double>& expected)
{
    double statistic = 0.0;
    for (std::size_t i = 0; i < observed.size(); ++i) {
        const double difference = static_cast<double>(observed[i]) - expected[i];
        statistic += difference * difference / expected[i];
    }
    return 1.0 - gammaDistributionFunction(0.5 * static_cast<double>(observed.size() - 1), 0.5 * statistic);
}

double uniformChiSquarePValue(const std::vector<std::uint64_t>& observed)
{
    const auto total = std::accumulate(observed.begin(), observed.end(), std::uint64_t{0});
    const double each = static_cast<double>(total) / static_cast<double>(observed.size());
    return chiSquarePValue(observed, std::vector<double>(observed.size(), each));
}

double countsPValue(std::vector<double> sample, double first, const std::function<double(double)>& probability)
{
    std::ranges::sort(sample);
    const auto size = static_cast<double>(sample.size());
    std::vector<std::uint64_t> observed;
    std::vector<double> expected;
    double expectedSoFar = 0.0;
    double pooled = 0.0;
    auto position = sample.begin();
    for (double n = first; size - expectedSoFar - pooled > 20.0; n += 1.0) {
        pooled += size * probability(n);
        if (pooled < 20.0)
            continue;
        const auto end = std::upper_bound(position, sample.end(), n);
        observed.push_back(static_cast<std::uint64_t>(end - position));
        expected.push_back(pooled);
        position = end;
        expectedSoFar += pooled;
        pooled = 0.0;
    }
    if (const double left = size - expectedSoFar; left > 1e-6 || position != sample.end()) {
        observed.push_back(static_cast<std::uint64_t>(sample.end() - position));
        expected.push_back(left);
    }
    return chiSquarePValue(observed, expected);
}

double kolmogorovSmirnovPValue(std::vector<double> sample, const std::function<double(double)>& distributionFunction)
{
    std::ranges::sort(sample);
    const auto size = static_cast<double>(sample.size());
    double distance = 0.0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const double probability = distributionFunction(sample[i]);
        const double below = static_cast<double>(i) / size;
        distance = std::max({distance, probability - below, below + 1.0 / size - probability});
    }
    const double scaled = (std::sqrt(size) + 0.12 + 0.11 / std::sqrt(size)) * distance;
    double sum = 0.0;
    for (int n = 1; n <= 100; ++n)
        sum += (n % 2 == 1 ? 2.0 : -2.0) * std::exp(-2.0 * n * n * scaled * scaled);
    return std::clamp(sum, 0.0, 1.0);
}

}  // namespace tillsim::fit
