// SPDX-License-Identifier: MIT
#include "core/random/special_functions.hpp"

#include "core/random/math.hpp"

namespace tillsim::math {

namespace {

// Stirling's series for logGamma (M. Abramowitz, I. Stegun, "Handbook of Mathematical Functions", 6.1.40), for x >= 10.
double stirling(double x)
{
    constexpr double halfLogTwoPi = 0.91893853320467274178;
    constexpr double coefficients[]
        = {1.0 / 156, -691.0 / 360360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12};
    const double inverseSquare = 1.0 / (x * x);
    double series = 0.0;
    for (const double coefficient : coefficients)
        series = series * inverseSquare + coefficient;
    return (x - 0.5) * log(x) - x + halfLogTwoPi + series / x;
}

}  // namespace

double logGamma(double x)
{
    if (x >= 10.0)
        return stirling(x);
    double product = 1.0;  // gamma(x + 1) = x gamma(x) leads to where the series is good enough.
    for (; x < 10.0; x += 1.0)
        product *= x;
    return stirling(x) - log(product);
}

double normalDensity(double x)
{
    constexpr double oneOverRootTwoPi = 0.39894228040143267794;
    return oneOverRootTwoPi * exp(-0.5 * x * x);
}

double normalTail(double x)
{
    if (x < 2.0) {
        // 1/2 - density * (x + x^3 / 3 + x^5 / (3 * 5) + ...) (G. Marsaglia, "Evaluating the normal distribution",
        // Journal of Statistical Software 11(4), 2004); 40 terms leave nothing that counts.
        double sum = 0.0;
        for (double odd = 81.0; odd > 0.0; odd -= 2.0)
            sum = (1.0 + sum * x) * x / odd;
        return 0.5 - normalDensity(x) * sum;
    }
    // Laplace's continued fraction, density / (x + 1 / (x + 2 / (x + 3 / ...))).
    double denominator = x;
    for (double n = 150.0; n > 0.0; n -= 1.0)
        denominator = x + n / denominator;
    return normalDensity(x) / denominator;
}

}  // namespace tillsim::math
