// SPDX-License-Identifier: MIT
#include "core/experiment/self_test_interval.hpp"

#include <cmath>
#include <stdexcept>

namespace tillsim {

namespace {

/// The probability that Student's t is farther from 0 than `t`.
double tailBeyond(double t, std::int64_t degrees)
{
    const double freedom = static_cast<double>(degrees);
    const double cosineSquared = freedom / (freedom + t * t);
    double term = 1.0;
    double sum = 1.0;
    for (std::int64_t k = 2; k < degrees; k += 2) {
        term *= cosineSquared * static_cast<double>(k - 1) / static_cast<double>(k);
        sum += term;
    }
    return 1.0 - t / std::sqrt(freedom + t * t) * sum;
}

}  // namespace

double studentQuantile(double twoSided, std::int64_t degrees)
{
    if (degrees < 2 || degrees % 2 != 0 || !(twoSided >= 1e-12 && twoSided <= 1.0))
        throw std::logic_error{"Student's t is known for even degrees of freedom and probabilities from 1e-12 to 1"};
    double high = 1.0;
    while (tailBeyond(high, degrees) > twoSided)
        high *= 2.0;
    double low = 0.0;
    constexpr int bisections = 60;
    for (int step = 0; step < bisections; ++step) {
        const double middle = (low + high) / 2.0;
        (tailBeyond(middle, degrees) > twoSided ? low : high) = middle;
    }
    return high;
}

Interval confidenceInterval(const Tally& observations, double error)
{
    const double halfWidth = studentQuantile(error, observations.count() - 1) * observations.standardDeviation()
        / std::sqrt(static_cast<double>(observations.count()));
    return {observations.mean() - halfWidth, observations.mean() + halfWidth};
}

}  // namespace tillsim
