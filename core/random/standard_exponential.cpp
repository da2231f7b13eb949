// SPDX-License-Identifier: MIT
// Tables of the exponential density, and the one draw in a hundred that needs more than they say.
#include "core/random/standard_exponential.hpp"

#include "core/random/math.hpp"
#include "core/random/pair.hpp"

namespace tillsim::ziggurat {

namespace {

constexpr double exponentialCurve(double x)
{
    return math::seriesExp({-x, 0.0}).high;
}
constexpr double exponentialInverse(double height)
{
    return -math::seriesLog(height).high;
}

// The solution for 256 layers of area (t + 1) e^-t where the tail starts at t, to double precision (values of Marsaglia
// and Tsang, with more digits).
constexpr double exponentialTailStart = 7.697117470131049714;
constexpr double exponentialArea = 0.003949659822581557220;

}  // namespace

constinit const Tables exponentialTables
    = makeTables(exponentialCurve, exponentialInverse, exponentialTailStart, exponentialArea);

Drawn rareExponential(Generator generator, Place place)
{
    double offset = 0.0;
    for (;; place = Place{generator()}) {
        const double x = place.distance(exponentialTables);
        if (place.isInside(exponentialTables))
            return {offset + x, generator};
        if (place.layer == 0) {
            offset += exponentialTailStart;  // The tail of an exponential is an exponential again.
            continue;
        }
        const double low = exponentialTables.heights[place.layer];
        const double high = exponentialTables.heights[place.layer + 1];
        if (low + generator.uniform() * (high - low) < math::exp(-x))
            return {offset + x, generator};
    }
}

}  // namespace tillsim::ziggurat
