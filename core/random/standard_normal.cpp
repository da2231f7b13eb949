// SPDX-License-Identifier: MIT
// Tables of the normal density, and the one draw in seventy that needs more than they say.
#include "core/random/standard_normal.hpp"

#include "core/random/math.hpp"
#include "core/random/pair.hpp"
#include "core/random/standard_exponential.hpp"

namespace tillsim::ziggurat {

namespace {

constexpr double normalCurve(double x)
{
    return math::seriesExp({-0.5 * x * x, 0.0}).high;
}

// The square root of -2 ln(height), by Newton's method from above: std::sqrt is not for compile time.
constexpr double normalInverse(double height)
{
    const double square = -2.0 * math::seriesLog(height).high;
    double root = square + 1.0;
    for (double next = 0.5 * (root + square / root); next < root; next = 0.5 * (root + square / root))
        root = next;
    return root;
}

// The solution for 256 layers of area t e^(-t^2 / 2) + the integral of the tail that starts at t, to double precision
// (values of Marsaglia and Tsang, with more digits).
constexpr double normalTailStart = 3.654152885361008772;
constexpr double normalArea = 0.004928673233974655347;

// G. Marsaglia, "Generating a variable from the tail of the normal distribution", Technometrics 6(1), 1964.
double drawTail(Generator& generator)
{
    for (;;) {
        const double beyond = standardExponential(generator) / normalTailStart;
        if (2.0 * standardExponential(generator) > beyond * beyond)
            return normalTailStart + beyond;
    }
}

}  // namespace

constinit const Tables normalTables = makeTables(normalCurve, normalInverse, normalTailStart, normalArea);

Drawn rareNormal(Generator generator, Place place)
{
    for (;; place = Place{generator()}) {
        const double x = place.distance(normalTables);
        if (place.isInside(normalTables))
            return {x, generator};
        if (place.layer == 0) {
            const double tail = drawTail(generator);
            return {tail, generator};
        }
        const double low = normalTables.heights[place.layer];
        const double high = normalTables.heights[place.layer + 1];
        if (low + generator.uniform() * (high - low) < math::exp(-0.5 * x * x))
            return {x, generator};
    }
}

}  // namespace tillsim::ziggurat
